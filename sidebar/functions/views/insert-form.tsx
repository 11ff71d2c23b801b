import type { FunctionDescription } from '../../../core/functions/describe-function.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Message } from '../../parts/message.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { insertFunction } from '../effects/insert-function.ts';
import { callText, plainText } from '../formula-text.ts';
import { type ArgumentReading, readArguments } from '../read-arguments.ts';
import { AnswerPreview } from './answer-preview.tsx';
import { ArgumentFields } from './argument-fields.tsx';

/** Fills in the arguments of a function, shows what it gives, and puts it into the sheet. */
export function InsertForm({ described }: Readonly<{ described: FunctionDescription }>) {
  const { texts, state, tools, dispatch, language } = useSidebar();
  const { filled, plain } = state.functions;
  const readings = readArguments(described.arguments, filled, locales[language].conventions);
  const { customFunctions } = tools.host.capabilities;
  const asPlain = plain || !customFunctions;
  return (
    <section class="stack">
      <h3>{texts.functions.fillHeading}</h3>
      <p class="hint">{texts.functions.fillHint}</p>
      <ArgumentFields readings={readings} />
      <AnswerPreview described={described} readings={readings} />
      {customFunctions ? (
        <CheckBox
          label={texts.functions.plain}
          hint={texts.functions.plainHint}
          checked={plain}
          onChange={(chosen) => dispatch({ of: 'functions', kind: 'plain-chosen', plain: chosen })}
        />
      ) : (
        <p class="hint">{texts.functions.plainNeeded}</p>
      )}
      <FormulaLine described={described} readings={readings} asPlain={asPlain} />
      <Button kind="primary" onPress={() => void insertFunction(tools, asPlain)}>
        {texts.functions.insert}
      </Button>
      <p class="hint">{texts.functions.insertHint}</p>
      <Outcome />
    </section>
  );
}

type LineProperties = Readonly<{
  described: FunctionDescription;
  readings: readonly ArgumentReading[];
  asPlain: boolean;
}>;

/** The formula as it will be inserted, with the names of arguments that are still missing. */
function FormulaLine({ described, readings, asPlain }: LineProperties) {
  const { texts, tools } = useSidebar();
  const { separator } = tools.host.capabilities;
  const style = { separator, title: sheetOf(readings) };
  const given = readings.map(({ read }) => read);
  const isWhole = readings.every(({ read, argument }) => read !== null || argument.optional);
  const text = isWhole
    ? (asPlain ? plainText : callText)(described.id, given, style)
    : `${described.id}(${readings
        .filter(({ argument, read }) => !argument.optional || read !== null)
        .map(({ argument }) => argument.name)
        .join(separator)})`;
  if (text === null) return <p class="hint">{texts.functions.plainImpossible}</p>;
  return (
    <p class="formula-line">
      <code dir="ltr">={text}</code>
    </p>
  );
}

/** Shown as if the formula went to the sheet that its cells are on; the insertion itself names them where it must. */
const sheetOf = (readings: readonly ArgumentReading[]): string | null => {
  const titles = new Set(readings.flatMap(({ read }) => (read?.kind === 'range' ? [read.range.title] : [])));
  return titles.size === 1 ? ([...titles][0] ?? null) : null;
};

function Outcome() {
  const { texts, state } = useSidebar();
  const { outcome } = state.functions;
  if (outcome === null) return null;
  const isDone = outcome.kind === 'inserted';
  return (
    <Message tone={isDone ? 'good' : 'bad'} live>
      {isDone ? fill(texts.functions.inserted, { address: outcome.address }) : outcome.sentence}
    </Message>
  );
}
