import { type GoalDirection, type GoalKind, goalDirections, goalKinds } from '../../../goals/goal-kind.ts';
import { type GoalAim, goalAims } from '../../../goals/model/company-goal.ts';
import {
  type LevelPeriod,
  levelPeriods,
  type ObjectiveCurve,
  objectiveCurves,
  type Priority,
  priorities,
} from '../../../goals/model/objective.ts';
import { type GoalStatus, goalStatuses } from '../../../goals/status.ts';
import { locales } from '../../../locales/index.ts';
import type { GoalTexts, GoalWords } from '../../../locales/locale.ts';
import type { Language } from '../../../values/language.ts';
import type { NumberReader } from './numbers.ts';
import type { Tell } from './problem.ts';
import { type WordReader, wordReader } from './words.ts';

/** Reads the words of the columns that take words out of a list. */
export type ObjectiveWords = Readonly<{
  kind: WordReader<GoalKind>;
  curve: WordReader<ObjectiveCurve>;
  better: WordReader<GoalDirection>;
  priority: WordReader<Priority>;
  per: WordReader<LevelPeriod>;
  status: WordReader<GoalStatus>;
  aim: WordReader<GoalAim>;
  /** Whether something is done. */
  done: WordReader<'yes' | 'no'>;
}>;

/** What reading the rows of one table takes. */
export type ObjectiveReading = Readonly<{
  language: Language;
  words: ObjectiveWords;
  reader: NumberReader;
  tell: Tell;
}>;

const texts = (language: Language): GoalTexts => locales[language].goalTexts;
const words = (language: Language): GoalWords => locales[language].goalWords;

/** The words of all languages; the user's own come first where one word means two things. */
export const objectiveWords = (own: Language): ObjectiveWords => ({
  kind: wordReader(goalKinds, (of, kind) => [texts(of).kinds[kind], ...words(of).kinds[kind]], own),
  curve: wordReader(objectiveCurves, (of, curve) => [texts(of).curves[curve], ...words(of).curves[curve]], own),
  better: wordReader(goalDirections, (of, way) => [texts(of).directions[way], ...words(of).directions[way]], own),
  priority: wordReader(priorities, (of, one) => [texts(of).priorities[one], ...words(of).priorities[one]], own),
  per: wordReader(levelPeriods, (of, period) => [texts(of).periods[period], ...words(of).periods[period]], own),
  status: wordReader(goalStatuses, (of, status) => [texts(of).statuses[status], ...words(of).statuses[status]], own),
  aim: wordReader(goalAims, (of, aim) => words(of).aims[aim], own),
  done: wordReader(['yes', 'no'], (of, answer) => words(of)[answer], own),
});
