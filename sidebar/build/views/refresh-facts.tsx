import type { ComponentChildren } from 'preact';
import { fill } from '../../../core/locales/fill.ts';
import type { EditWords } from '../../../core/workbook/ownership/report-words.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { buildSheets } from '../effects/build-sheets.ts';
import type { Outcome } from '../plan-state.ts';

/** The most lines of a list; the rest is counted. */
const MOST = 50;

/** What a build did to a workbook that was there: corrected figures, edits that stayed, and what the source has no longer. */
export function RefreshFacts({ outcome: { report, merge, words } }: Readonly<{ outcome: Outcome }>) {
  const { refresh } = useSidebar().texts;
  return (
    <>
      <Edits heading={refresh.edits} edits={words.values} count={words.counts.values} />
      <Edits heading={refresh.editedFormulas} edits={words.formulas} count={words.counts.formulas} />
      {report.edits.length > 1 && <TakeAll />}
      <Lines heading={refresh.dataNotes} lines={words.notes}>
        {(sentence) => sentence}
      </Lines>
      <Lines heading={refresh.restated} lines={words.corrected} count={words.correctedCount}>
        {(sentence) => sentence}
      </Lines>
      <Lines heading={refresh.renamed} lines={merge?.renamed ?? []}>
        {({ was, now }) => `${was} → ${now}`}
      </Lines>
      <Lines heading={refresh.lostColumns} lines={merge?.lostColumns ?? []}>
        {(header) => header}
      </Lines>
      <Lines heading={refresh.gainedColumns} lines={merge?.gainedColumns ?? []}>
        {(header) => header}
      </Lines>
      <Lines heading={refresh.proposals} lines={words.proposals} count={report.proposalsKept.length}>
        {(kept) => <EditText edit={kept} />}
      </Lines>
      <Lines heading={refresh.gone} hint={refresh.goneHint} lines={words.gone} count={report.keptThoughGone.length}>
        {(line) => line}
      </Lines>
      <Lines heading={refresh.kept} lines={report.sheetsKept}>
        {(title) => title}
      </Lines>
    </>
  );
}

type LinesProperties<Line> = Readonly<{
  heading: string;
  hint?: string;
  lines: readonly Line[];
  /** How many there are where not all are at hand. */
  count?: number;
  children(line: Line): ComponentChildren;
}>;

function Lines<Line>({ heading, hint, lines, count = lines.length, children }: LinesProperties<Line>) {
  const { refresh } = useSidebar().texts;
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={heading} count={count}>
      {hint && <p class="hint">{hint}</p>}
      <ul class="plain-list">
        {lines.slice(0, MOST).map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
          <li key={index} dir="auto">
            {children(line)}
          </li>
        ))}
      </ul>
      {count > MOST && <p class="hint">{fill(refresh.more, { count: count - MOST })}</p>}
    </Disclosure>
  );
}

type EditsProperties = Readonly<{ heading: string; edits: readonly EditWords[]; count: number }>;

/** Cells that people changed: as they are, and as we would have them. */
function Edits({ heading, edits, count }: EditsProperties) {
  const { texts, tools } = useSidebar();
  const { refresh } = texts;
  if (edits.length === 0) return null;
  return (
    <Disclosure summary={heading} count={count} open>
      <p class="hint">{refresh.editsHint}</p>
      <ul class="plain-list stack">
        {edits.map((edit) => (
          <li key={`${edit.sheet}!${edit.address}`} class="edit">
            <EditText edit={edit} />
            <Button
              kind="quiet"
              label={`${refresh.takeOurs}: ${edit.sheet} ${edit.address}`}
              onPress={() => void buildSheets(tools, [edit])}
            >
              {refresh.takeOurs}
            </Button>
          </li>
        ))}
      </ul>
      {count > edits.length && <p class="hint">{fill(refresh.more, { count: count - edits.length })}</p>}
    </Disclosure>
  );
}

function TakeAll() {
  const { texts, tools } = useSidebar();
  return <Button onPress={() => void buildSheets(tools, 'all')}>{texts.refresh.takeAll}</Button>;
}

function EditText({ edit: { sheet, address, yours, ours } }: Readonly<{ edit: EditWords }>) {
  const { refresh } = useSidebar().texts;
  return (
    <div class="stack-tight">
      <strong dir="auto">
        {sheet} {address}
      </strong>
      <span>
        {refresh.yours}: <Shown value={yours} />
      </span>
      <span>
        {refresh.ours}: <Shown value={ours} />
      </span>
    </div>
  );
}

function Shown({ value }: Readonly<{ value: string | null }>) {
  const { refresh } = useSidebar().texts;
  return value === null ? <em>{refresh.blank}</em> : <bdi class="cell-text">{value}</bdi>;
}
