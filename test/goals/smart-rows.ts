import type { Resources } from '../../core/goals/model/objective.ts';
import { type SmartFinding, smartCheck, type WrittenObjective } from '../../core/goals/smart-check.ts';
import type { GoalTexts } from '../../core/locales/locale.ts';
import {
  type SmartCells,
  smartFixFormula,
  smartLetterFormulas,
  smartMarks,
} from '../../core/templates/goals/smart-formulas.ts';
import { binary, cell, type Formula } from '../../core/workbook/formula.ts';
import { createRandom, type Random, seed } from '../random.ts';

/** One objective as it is written down, with whatever people may have typed where a number belongs. */
export type SmartRow = WrittenObjective & Readonly<{ resources: { needed: Resources; available: Resources } }>;

const owners = [
  ...[null, null, 'Ayşe Demir', 'Dan Brown', 'Ivo', 'Sandy', ' Omar ', 'Ida i', 'and'],
  ...['Ayşe, Mehmet', 'Anna i Piotr', 'Budi dan Siti', 'Ayşe ve Mehmet', 'سارة وأحمد', 'سارة و أحمد', 'A; B'],
  ...['Ann and Bob', 'Ann & Bob', 'Ann/Bob', 'Ann + Bob', 'Ann | Bob', 'Anna oraz Piotr', 'Ali ile Veli'],
  ...['سارة، أحمد', 'Ann,', ', Ann', 'Ann and , Bob', 'Ann\u00a0and Bob'],
];

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T;

function resources(random: Random): Resources {
  const amount = (): number | null => (random.chance(0.7) ? null : Math.floor(random.between(0, 4)));
  return { people: amount(), time: amount(), budget: amount(), tools: [] };
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
    bestPast: null,
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
const inUse = (value: string | number | null): string | number => (typeof value === 'number' ? value : '');
const counted = ['people', 'time', 'budget'] as const;

/** The cells of a row as the Goals sheet and its workings hold them. A target may come from a change. */
export function smartGiven(row: SmartRow, index: number, texts: GoalTexts): readonly (string | number | null)[] {
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
    row.better === null ? '' : texts.directions[row.better],
    row.isMilestone === true ? texts.kinds.milestone : row.isBound === true ? texts.kinds.ceiling : null,
    row.isShare ? 1 : 0,
    ...counted.map((name) => row.resources.needed[name]),
    ...counted.map((name) => row.resources.available[name]),
  ];
}

/** How many columns a row's facts take. */
export const smartGivenColumns = 20;

const letters = ['s', 'm', 'a', 'r', 't'] as const;

/** The marks of the five letters and the advice, as formulas of a row; they stand behind the facts. */
export function smartFormulas(row: number, texts: GoalTexts): readonly Formula[] {
  const at = (column: number): Formula => cell(row, column, { fixedRow: false, fixedColumn: false });
  const cells: SmartCells = {
    isUsed: binary('=', at(smartGivenColumns - 7), at(smartGivenColumns - 7)),
    ...{ objective: at(0), metric: at(1), owner: at(2), goal: at(3), typedBaseline: at(4), typedTarget: at(5) },
    ...{ change: at(6), start: at(7), due: at(8), baseline: at(9), target: at(10), better: at(11), kind: at(12) },
    kindInUse: at(12),
    isShare: at(13),
    needed: { people: at(14), time: at(15), budget: at(16) },
    available: { people: at(17), time: at(18), budget: at(19) },
  };
  const marks = Object.fromEntries(letters.map((letter, index) => [letter, at(smartGivenColumns + index)]));
  const found = smartLetterFormulas(cells, texts);
  return [
    ...letters.map((letter) => found[letter]),
    smartFixFormula(marks as Readonly<Record<(typeof letters)[number], Formula>>, cells, texts),
  ];
}

/** What is to be mended first: what is missing, then what gives pause, then what cannot be told yet. */
function firstToMend(found: readonly SmartFinding[]): string | null {
  for (const verdict of ['missing', 'caution', 'not-checked'] as const) {
    const finding = found.find((one) => one.verdict === verdict);
    if (finding) return finding.reasons[0] ?? null;
  }
  return null;
}

/** What the core's own review says of a row: five marks, and the first reason. */
export function smartAnswers(row: SmartRow, texts: GoalTexts): readonly string[] {
  const found = smartCheck(row);
  const reason = firstToMend(found);
  return [
    ...found.map(({ verdict }) => smartMarks[verdict]),
    reason === null ? '' : texts.smartReasons[reason as keyof GoalTexts['smartReasons']],
  ];
}
