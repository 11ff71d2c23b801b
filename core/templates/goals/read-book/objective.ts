import { filterNames, type Objective } from '../../../goals/model/objective.ts';
import type { Override } from '../../../goals/model/override.ts';
import type { GoalColumn } from '../../../locales/locale.ts';
import { cellList } from './cells.ts';
import { isMarkedExample } from './heading.ts';
import { type MeasureName, measureCalled, measureNamed } from './measure.ts';
import type { ObjectiveReading } from './objective-words.ts';
import { spanOf } from './period-cell.ts';
import type { Tell } from './problem.ts';
import type { TableRecord } from './table.ts';
import { wantedOf } from './wanted.ts';
import type { WordReader } from './words.ts';

type Row = TableRecord<GoalColumn>;

/** One row as an objective, as it stands: what is missing or cannot be read is null, and told. */
export function objectiveOf(row: Row, id: string, goal: string | null, reading: ObjectiveReading): Objective {
  const { words } = reading;
  const measure = measureOf(row, reading);
  const wanted = wantedOf(row, measure?.isShare ?? null, reading);
  const span = row.date('start') === null && row.date('due') === null ? spanOf(row.text('per')) : null;
  const read = <Meaning>(column: GoalColumn, reader: WordReader<Meaning>): Meaning | null =>
    wordOf(row, column, reader, reading.tell);
  return {
    id,
    goal,
    text: row.text('objective') ?? row.text('key_result'),
    measure: measure?.id ?? null,
    filters: filtersOf(row),
    baseline: wanted.baseline,
    target: wanted.target,
    start: row.date('start') ?? span?.from ?? null,
    due: row.date('due') ?? span?.to ?? null,
    owner: row.text('owner'),
    team: row.text('team'),
    kind: read('kind', words.kind) ?? (wanted.isMilestone ? 'milestone' : null),
    per: span === null ? read('per', words.per) : null,
    better: read('better', words.better) ?? wanted.better,
    curve: read('curve', words.curve),
    plan: [],
    weekend: null,
    stretch: row.number('stretch'),
    priority: read('priority', words.priority),
    needed: {
      people: row.number('people_needed'),
      time: row.number('time_needed'),
      budget: row.number('budget_needed'),
      tools: cellList(row.cell('tools_needed')),
    },
    available: {
      people: row.number('people_available'),
      time: row.number('time_available'),
      budget: row.number('budget_available'),
      tools: cellList(row.cell('tools_available')),
    },
    tradeOffs: row.text('trade_offs'),
    agreedBy: row.text('agreed_by'),
    agreedOn: row.date('agreed_on'),
    tried: row.text('tried'),
    learned: row.text('learned'),
    override: overrideOf(row, reading),
    actual: actualOf(row, reading),
    isExample: isMarkedExample(row),
  };
}

/** What the row says it is measured by; else a key result that is nothing but the name of a measure: "MRR". */
function measureOf(row: Row, { language }: ObjectiveReading): MeasureName | null {
  const named = row.text('measure');
  if (named !== null) return measureNamed(named, language);
  return measureCalled(row.text('key_result') ?? row.text('objective') ?? '', language);
}

function wordOf<Meaning>(row: Row, column: GoalColumn, reader: WordReader<Meaning>, tell: Tell): Meaning | null {
  const found = row.text(column);
  if (found === null) return null;
  const meaning = reader(found);
  if (meaning === null) tell({ code: 'unknown-word', row: row.row, column: row.header(column), found });
  return meaning;
}

function filtersOf(row: Row): Objective['filters'] {
  const named = filterNames.map((name) => [name, row.text(name)] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== null));
}

/** An override needs a status; who, why and until when may still be missing. */
function overrideOf(row: Row, { words, tell }: ObjectiveReading): Override | null {
  const status = wordOf(row, 'override_status', words.status, tell);
  const [by, why, until] = [row.text('override_by'), row.text('override_why'), row.date('override_until')];
  if (status !== null) return { status, by, why, until };
  const found = [by, why, row.text('override_until')].filter((part) => part !== null).join(' | ');
  if (found !== '') tell({ code: 'override-without-status', row: row.row, column: null, found });
  return null;
}

/** A number, or whether a milestone is done. */
function actualOf(row: Row, { words }: ObjectiveReading): number | null {
  const done = words.done(row.text('typed_actual') ?? '');
  return done === null ? row.number('typed_actual') : done === 'yes' ? 1 : 0;
}
