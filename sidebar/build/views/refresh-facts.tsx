import type { ComponentChildren } from 'preact';
import { fill } from '../../../core/locales/fill.ts';
import type { KeptEdit } from '../../../core/workbook/ownership/report.ts';
import type { CellValue } from '../../../core/workbook/plan.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { buildSheets } from '../effects/build-sheets.ts';
import type { Outcome } from '../plan-state.ts';

/** The most lines of a list; the rest is counted. */
const MOST = 50;

/** What a build did to a workbook that was there: corrected figures, edits that stayed, and what the source has no longer. */
export function RefreshFacts({ outcome: { report, merge, corrections } }: Readonly<{ outcome: Outcome }>) {
  const { refresh } = useSidebar().texts;
  return (
    <>
      <Edits edits={report.edits} />
      <Lines heading={refresh.restated} lines={corrections} count={merge?.restated.length ?? 0}>
        {(sentence) => sentence}
      </Lines>
      <Lines heading={refresh.renamed} lines={merge?.renamed ?? []}>
        {({ was, now }) => `${was} → ${now}`}
      </Lines>
      <Lines heading={refresh.proposals} lines={report.proposalsKept}>
        {(kept) => <EditText edit={kept} />}
      </Lines>
      <Lines heading={refresh.gone} lines={report.keptThoughGone}>
        {({ sheet, key }) => `${sheet}: ${key.replace(/^[a-z-]+:/, '')}`}
      </Lines>
      <Lines heading={refresh.kept} lines={report.sheetsKept}>
        {(title) => title}
      </Lines>
    </>
  );
}

type LinesProperties<Line> = Readonly<{
  heading: string;
  lines: readonly Line[];
  /** How many there are where not all are at hand. */
  count?: number;
  children(line: Line): ComponentChildren;
}>;

function Lines<Line>({ heading, lines, count = lines.length, children }: LinesProperties<Line>) {
  const { refresh } = useSidebar().texts;
  if (lines.length === 0) return null;
  return (
    <Disclosure summary={heading} count={count}>
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

/** Cells that people changed: as they are, and as we would have them. */
function Edits({ edits }: Readonly<{ edits: readonly KeptEdit[] }>) {
  const { texts, tools } = useSidebar();
  const { refresh } = texts;
  if (edits.length === 0) return null;
  return (
    <Disclosure summary={refresh.edits} count={edits.length} open>
      <p class="hint">{refresh.editsHint}</p>
      <ul class="plain-list stack">
        {edits.slice(0, MOST).map((edit) => (
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
      {edits.length > MOST && <p class="hint">{fill(refresh.more, { count: edits.length - MOST })}</p>}
      {edits.length > 1 && <Button onPress={() => void buildSheets(tools, 'all')}>{refresh.takeAll}</Button>}
    </Disclosure>
  );
}

function EditText({ edit: { sheet, address, yours, ours } }: Readonly<{ edit: KeptEdit }>) {
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

function Shown({ value }: Readonly<{ value: CellValue }>) {
  const { refresh } = useSidebar().texts;
  return value === null || value === '' ? (
    <em>{refresh.blank}</em>
  ) : (
    <bdi class="cell-text">{typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value)}</bdi>
  );
}
