import type { FinishOperation } from '../../protocol/operations.ts';
import { sheetNamed, workbook } from '../reading/workbook.ts';
import { bandsOn } from './bands.ts';
import { isAt } from './charts.ts';
import { moveFilter } from './filter.ts';
import type { KeptChecks, KeptPlace } from './kept-checks.ts';
import { isOurs, protectionOf } from './protect.ts';
import { nameOf, namesOf } from './rules.ts';

type Of<Name extends FinishOperation['do']> = Extract<FinishOperation, { do: Name }>;

/** What was there before a finishing operation, as JSON, and how to bring that about again: as often as one likes. */
type Top<Name extends FinishOperation['do'], Note> = Readonly<{
  note(operation: Of<Name>, kept: KeptChecks): Note;
  restore(operation: Of<Name>, note: Note, kept: KeptChecks): void;
}>;

/** Rules of ours that were there already. */
const rules: Top<'rules', readonly string[]> = {
  note: ({ title }) => sheetNamed(title).getConditionalFormatRules().flatMap(namesOf),
  restore({ title, rules: added }, known) {
    const sheet = sheetNamed(title);
    const ours = new Set(added.map(({ area, text }) => nameOf(area, text)));
    const isAdded = (names: readonly string[]): boolean =>
      names.length > 0 && names.every((name) => ours.has(name) && !known.includes(name));
    sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => !isAdded(namesOf(rule))));
  },
};

/** Where the checks of each area are kept. */
const checks: Top<'checks', readonly KeptPlace[]> = {
  note: ({ title, checks: set }, kept) => set.map(({ area }) => kept.keep(sheetNamed(title).getRange(area), area)),
  restore({ title, checks: set }, places, kept) {
    for (const [at, { area }] of set.entries()) kept.restore(places[at] as KeptPlace, sheetNamed(title).getRange(area));
  },
};

const charts: Top<'add-charts', readonly (number | null)[]> = {
  note: ({ title }) =>
    sheetNamed(title)
      .getCharts()
      .map((chart) => chart.getChartId()),
  restore({ title, charts: added }, present) {
    const sheet = sheetNamed(title);
    for (const chart of sheet.getCharts())
      if (!present.includes(chart.getChartId()) && added.some((planned) => isAt(chart, planned)))
        sheet.removeChart(chart);
  },
};

const filter: Top<'filter', string | null> = {
  note: ({ title }) => sheetNamed(title).getFilter()?.getRange().getA1Notation() ?? null,
  restore({ title, area }, before) {
    const now = sheetNamed(title).getFilter();
    if (before === null) {
      if (now?.getRange().getA1Notation() === area) now.remove();
    } else if (now === null) sheetNamed(title).getRange(before).createFilter();
    else if (now.getRange().getA1Notation() !== before) moveFilter(now, sheetNamed(title).getRange(before));
  },
};

const protect: Top<'protect', boolean> = {
  note: ({ title }) => protectionOf(sheetNamed(title)) !== undefined,
  restore({ title, description }, wasProtected) {
    const now = protectionOf(sheetNamed(title));
    if (!wasProtected && now !== undefined && isOurs(now, description)) now.remove();
  },
};

const bands: Top<'bands', string | null> = {
  note: ({ title, area }) => bandsOn(sheetNamed(title).getRange(area))?.getRange().getA1Notation() ?? null,
  restore({ title, area }, before) {
    const now = bandsOn(sheetNamed(title).getRange(area));
    if (before === null) now?.remove();
    else now?.setRange(sheetNamed(title).getRange(before));
  },
};

type Named = Readonly<{ title: string; area: string }> | null;

const name: Top<'name-range', Named> = {
  note({ name: wanted, title }) {
    const range = workbook().getRangeByName(wanted);
    const at = range === null ? null : { title: range.getSheet().getName(), area: range.getA1Notation() };
    // On the sheet itself it is our own, of an execution that was killed.
    return at?.title === title ? null : at;
  },
  restore({ name: wanted }, before) {
    if (before !== null) workbook().setNamedRange(wanted, sheetNamed(before.title).getRange(before.area));
    else if (workbook().getRangeByName(wanted) !== null) workbook().removeNamedRange(wanted);
  },
};

/** All that can be told of what was there; charts that show something else follow the lines that go back. */
export const tops = {
  ...{ rules, checks, filter, protect, bands },
  ...{ 'add-charts': charts, 'name-range': name },
} as const;
