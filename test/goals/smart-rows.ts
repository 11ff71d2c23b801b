import type { Resources } from '../../core/goals/model/objective.ts';
import { type SmartFinding, smartCheck, type WrittenObjective } from '../../core/goals/smart-check.ts';
import { fill } from '../../core/locales/fill.ts';
import type { GoalTexts, Locale } from '../../core/locales/locale.ts';
import type { SmartCells } from '../../core/templates/goals/smart-conditions.ts';
import {
  smartCountFormula,
  smartFixFormula,
  smartLetterFormulas,
  smartMarks,
} from '../../core/templates/goals/smart-formulas.ts';
import { lacksToolFormula, namesFormula } from '../../core/templates/goals/tool-formulas.ts';
import { binary, cell, empty, type Formula } from '../../core/workbook/formula.ts';
import type { CellContent } from '../../core/workbook/plan.ts';
import { createRandom, type Random, seed } from '../random.ts';

/** One objective as it is written down, with whatever people may have typed where a number belongs. */
export type SmartRow = WrittenObjective & Readonly<{ resources: { needed: Resources; available: Resources } }>;

const owners = [
  ...[null, null, 'Ayşe Demir', 'Dan Brown', 'Ivo', 'Sandy', ' Omar ', 'Ida i', 'and'],
  ...['Ayşe, Mehmet', 'Anna i Piotr', 'Budi dan Siti', 'Ayşe ve Mehmet', 'سارة وأحمد', 'سارة و أحمد', 'A; B'],
  ...['Ann and Bob', 'Ann & Bob', 'Ann/Bob', 'Ann + Bob', 'Ann | Bob', 'Anna oraz Piotr', 'Ali ile Veli'],
  ...['سارة، أحمد', 'Ann,', ', Ann', 'Ann and , Bob', 'Ann\u00a0and Bob'],
  ...['Ann - Bob', 'Ann – Bob', 'Ann\nBob', 'Anna-Maria de la Cruz', 'Ann\n'],
];

const tools: readonly (readonly string[])[] = [
  ...[[], [], [], [], ['CRM'], ['crm'], ['CRM', 'Figma'], ['Figma ', ' CRM', 'Ads  editor'], ['CRM suite']],
  ...[['Ölçüm', 'CRM'], ['ads editor'], 'a b c d e f g h i j'.split(' ')],
];

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T;

function resources(random: Random): Resources {
  const amount = (): number | null => (random.chance(0.7) ? null : Math.floor(random.between(0, 4)));
  return { people: amount(), time: amount(), budget: amount(), tools: pick(random, tools) };
}

function randomRow(random: Random): SmartRow {
  const figures = [null, 'unreadable', 0, 0.04, 0.2, 0.2, 0.25, 1, 4, 25, 25, 100, 120, -3, -30] as const;
  const days = [null, 'unreadable', 46_023, 46_203, 46_204] as const;
  return {
    objective: random.chance(0.8) ? 'More paying customers' : null,
    metric: random.chance(0.8) ? 'Won deals' : null,
    baseline: pick(random, figures),
    target: pick(random, figures),
    owner: pick(random, owners),
    start: pick(random, days),
    due: pick(random, days),
    goal: random.chance(0.7) ? 'Raise revenue' : null,
    bestPast: random.chance(0.5) ? null : pick(random, [0, 0.02, 0.05, 2, 30, 60, 100, 300]),
    better: pick(random, [null, 'higher', 'lower'] as const),
    isShare: random.chance(0.5),
    ...pick(random, [{ isMilestone: true }, { isBound: true }, {}, {}, {}, {}, {}, {}]),
    resources: { needed: resources(random), available: resources(random) },
  };
}

/** Objectives of every kind of fault; the same on every machine. */
export function randomRows(count: number): readonly SmartRow[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => randomRow(random));
}

const typed = (value: string | number | null): string | number | null => (value === 'unreadable' ? 'ten' : value);
/** As workings have it: an empty text where there is none. */
const inUse = (value: string | number | null): CellContent => (typeof value === 'number' ? value : empty);
const counted = ['people', 'time', 'budget'] as const;

/** Where a row's lists of tools stand among its facts. */
const toolColumns = 21;
/** How many columns a row's facts take. */
export const smartGivenColumns = 26;

/** The cells of a row as the Goals sheet and its workings hold them. A target may come from a change. */
export function smartGiven(row: SmartRow, index: number, texts: GoalTexts): readonly CellContent[] {
  const at = (column: number): Formula => cell(index, column, { fixedRow: false, fixedColumn: false });
  const isChange = index % 2 === 1 && row.target !== null;
  return [
    row.objective,
    row.metric,
    row.owner,
    row.goal,
    typed(row.baseline),
    isChange ? null : typed(row.target),
    isChange ? typed(row.target === 'unreadable' ? row.target : 0.15) : null,
    typed(row.start),
    typed(row.due),
    inUse(row.baseline),
    inUse(row.target),
    row.better === null ? empty : texts.directions[row.better],
    row.isMilestone === true ? texts.kinds.milestone : row.isBound === true ? texts.kinds.ceiling : null,
    row.isShare ? 1 : 0,
    ...counted.map((name) => row.resources.needed[name]),
    ...counted.map((name) => row.resources.available[name]),
    row.bestPast ?? empty,
    listed(row.resources.needed.tools, index),
    listed(row.resources.available.tools, index + 1),
    namesFormula(at(toolColumns)),
    namesFormula(at(toolColumns + 1)),
    lacksToolFormula(at(toolColumns + 2), at(toolColumns + 3)),
  ];
}

/** As people write lists, in one way or another. */
const listed = (names: readonly string[], index: number): string | null =>
  names.length === 0 ? null : names.join([', ', ',', '; ', '\n', '، '][index % 5]);

const letters = ['s', 'm', 'a', 'r', 't'] as const;

/** The marks of the five letters, the advice and the count, as formulas of a row; they stand behind the facts. */
export function smartFormulas(row: number, locale: Locale): readonly Formula[] {
  const texts = locale.goalTexts;
  const at = (column: number): Formula => cell(row, column, { fixedRow: false, fixedColumn: false });
  const cells: SmartCells = {
    isUsed: binary('=', at(13), at(13)),
    ...{ objective: at(0), metric: at(1), owner: at(2), goal: at(3), typedBaseline: at(4), typedTarget: at(5) },
    ...{ change: at(6), start: at(7), due: at(8), baseline: at(9), target: at(10), better: at(11), kind: at(12) },
    kindInUse: at(12),
    isShare: at(13),
    needed: { people: at(14), time: at(15), budget: at(16) },
    available: { people: at(17), time: at(18), budget: at(19) },
    bestPast: at(20),
    lacksTool: at(toolColumns + 4),
    typedResources: [14, 15, 16, 17, 18, 19, toolColumns, toolColumns + 1].map(at),
  };
  const marks = Object.fromEntries(letters.map((letter, index) => [letter, at(smartGivenColumns + index)]));
  const found = smartLetterFormulas(cells, texts);
  return [
    ...letters.map((letter) => found[letter]),
    smartFixFormula(
      marks as Readonly<Record<(typeof letters)[number], Formula>>,
      at(smartGivenColumns + letters.length + 1),
      cells,
      locale,
    ),
    smartCountFormula(cells, texts),
  ];
}

/** What is to be mended first: what is missing, then what gives pause, then what cannot be told yet. */
function firstToMend(found: readonly SmartFinding[], { resources: { needed, available } }: SmartRow): string | null {
  for (const verdict of ['missing', 'caution'] as const) {
    const finding = found.find((one) => one.verdict === verdict);
    if (finding) return finding.reasons[0] ?? null;
  }
  const isBegun = [needed, available].some((one) => counted.some((name) => one[name] !== null) || one.tools.length > 0);
  return isBegun && found.some(({ verdict }) => verdict === 'not-checked') ? 'needs-resources' : null;
}

/** What the core's own review says of a row: five marks, and the first reason. */
export function smartAnswers(
  row: SmartRow,
  { goalTexts: texts, goalsSheetTexts }: Locale,
): readonly (string | number)[] {
  const found = smartCheck(row);
  const reason = firstToMend(found, row);
  const faults = found.flatMap(({ verdict, reasons }) => (/missing|caution/.test(verdict) ? reasons : []));
  const more = faults.length > 1 ? ` ${fill(goalsSheetTexts.andMore, { count: faults.length - 1 })}` : '';
  return [
    ...found.map(({ verdict }) => smartMarks[verdict]),
    reason === null ? '' : `${texts.smartReasons[reason as keyof GoalTexts['smartReasons']]}${more}`,
    faults.length,
  ];
}
