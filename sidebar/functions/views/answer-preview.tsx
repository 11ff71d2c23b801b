import type { FunctionDescription } from '../../../core/functions/describe-function.ts';
import { functions } from '../../../core/functions/index.ts';
import { fill } from '../../../core/locales/fill.ts';
import { useSidebar } from '../../sidebar-context.ts';
import { type ArgumentReading, firstMissing, valuesOf } from '../read-arguments.ts';
import { answerRows, shownValue } from '../shown-answer.ts';

const SHOWN_ROWS = 5;

type Properties = Readonly<{ described: FunctionDescription; readings: readonly ArgumentReading[] }>;

/** The answer as it will stand in the sheet, computed at once where the values are known. */
export function AnswerPreview({ described, readings }: Properties) {
  const { texts } = useSidebar();
  const values = valuesOf(readings);
  const isReady = firstMissing(readings) === null;
  return (
    <div class="answer" role="status" aria-label={texts.functions.preview}>
      <p class="hint" aria-hidden="true">
        {texts.functions.preview}
      </p>
      {isReady && values !== null ? (
        <Answer described={described} values={values} />
      ) : (
        <p class="hint">{isReady ? texts.functions.previewUnknown : texts.functions.previewEmpty}</p>
      )}
    </div>
  );
}

function Answer({ described, values }: Readonly<{ described: FunctionDescription; values: readonly unknown[] }>) {
  const { texts, language } = useSidebar();
  const rows = answerRows(functions.get(described.id)?.run(values) ?? '');
  const shown = rows.slice(0, SHOWN_ROWS).map((row) => row.map((value) => shownValue(value, described.unit, language)));
  const [only] = shown[0] ?? [];
  if (rows.length === 1 && rows[0]?.length === 1)
    return <p class={only?.isAnswer ? 'answer-figure' : 'field-error'}>{only?.text}</p>;
  return (
    <>
      <table class="answer-rows">
        <tbody>
          {shown.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of an answer have nothing but their place
            <tr key={at}>
              {row.map((value, beside) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same holds for its cells
                <td key={beside} class={value.isAnswer ? '' : 'field-error'}>
                  {value.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > SHOWN_ROWS && <p class="hint">{fill(texts.functions.previewRows, { count: rows.length })}</p>}
    </>
  );
}
