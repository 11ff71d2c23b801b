import type { GoalsSheetTexts } from '../../locales/locale.ts';
import { call, type Formula } from '../../workbook/formula.ts';
import { cellArea, type SheetDraft } from '../../workbook/sheet-draft.ts';
import { GOALS_HEADER, type GoalsContext } from './context.ts';
import { type ObjectiveColumn, objectiveColumns } from './objective-columns.ts';
import { sentence, writtenDay } from './sentence.ts';
import { type Setting, settingCell } from './settings-cells.ts';
import { smartMarks } from './smart-formulas.ts';

const LAST = objectiveColumns.length - 1;

/** Long lines begin behind the columns that every printed page repeats, which would cut them off. */
const AFTER_FROZEN = 2;

/** What the sheet is, how to begin, and by which day and thresholds it judges. */
export function putTop(draft: SheetDraft, { locale, book, reportDate }: GoalsContext): void {
  const { goalsSheetTexts: texts, goalTexts, workbookTexts, teamPlanTexts } = locale;
  const percent = (setting: Setting): Formula =>
    sentence(goalTexts.figures.percent, {
      number: call('FIXED', { kind: 'binary', operator: '*', left: settingCell(setting), right: hundred }, 0),
    });
  const sheet = reportDate.sheet === 'kpis' ? workbookTexts.sheetKpis : teamPlanTexts.sheetSettings;
  const line = sentence(texts.reportLine, {
    date: writtenDay(reportDate),
    sheet: { kind: 'text', value: sheet },
    on_track: percent('on_track'),
    at_risk: percent('at_risk'),
  });
  const hasExamples = book.objectives.some(({ isExample }) => isExample);
  for (const [row, column, content, role] of [
    [0, 0, texts.goalsTitle, 'title'],
    [1, AFTER_FROZEN, hasExamples ? texts.beginExamples : texts.beginOwn, 'emphasis'],
    [2, AFTER_FROZEN, line, 'subtitle'],
  ] as const) {
    draft.put(row, column, content);
    draft.style(cellArea(row, column), { role, align: 'start' });
  }
}

const hundred: Formula = { kind: 'number', value: 100 };

type Part = ObjectiveColumn['part'];

function partTitle(part: Part, texts: GoalsSheetTexts, { locale }: GoalsContext): string | null {
  const { smartVerdicts } = locale.goalTexts;
  switch (part) {
    case 'main':
      return texts.partMain;
    case 'standing':
      return `${texts.partStanding}   ${texts.barLegend}`;
    case 'smart':
      return ['SMART', ...verdicts.map((verdict) => `${smartMarks[verdict]} ${smartVerdicts[verdict]}`)].join('   ');
    case 'more':
      return texts.partMore;
    case 'override':
      return texts.partOverride;
    default:
      return null;
  }
}

const verdicts = ['met', 'caution', 'missing', 'not-checked'] as const;

/** The columns' names, and a line above them that names the parts. */
export function putHeader(draft: SheetDraft, context: GoalsContext): void {
  const { goalColumns, goalsSheetTexts } = context.locale;
  const groups = GOALS_HEADER - 1;
  draft.putRow(
    GOALS_HEADER,
    0,
    objectiveColumns.map(({ id }) => goalColumns[id].label),
  );
  draft.style(
    { row: GOALS_HEADER, column: 0, lastRow: GOALS_HEADER, lastColumn: LAST },
    { role: 'header', wrap: true },
  );
  for (const [place, column] of objectiveColumns.entries())
    draft.style(cellArea(GOALS_HEADER, place), {
      align: alignOf(column),
      ...(isIndented(column) ? { indent: 1 } : {}),
    });
  draft.role('group', groups, 0, groups, LAST);
  for (const part of new Set(objectiveColumns.map((column) => column.part))) {
    const first = objectiveColumns.findIndex((column) => column.part === part);
    const title = partTitle(part, goalsSheetTexts, context);
    if (title !== null) draft.put(groups, first, title);
  }
}

/** Figures stand at the right, digit under digit; dates and marks, all of one length, in the middle. */
export function alignOf({ id, format }: ObjectiveColumn): 'start' | 'center' | 'right' {
  if (id === 'id' || /^smart_[smart]$/.test(id)) return 'center';
  if (format === 'measure') return 'right';
  if (format.kind === 'date') return 'center';
  return format.kind === 'text' || format.kind === 'general' ? 'start' : 'right';
}

/** What follows a column of figures keeps away from them, heading and all. */
const isIndented = ({ part, isWrapped, id }: ObjectiveColumn): boolean =>
  id === 'progress_bar' || id === 'status' || ((part === 'standing' || part === 'smart') && isWrapped === true);
