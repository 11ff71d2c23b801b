import { fill } from '../locales/fill.ts';
import { locales } from '../locales/index.ts';
import type { Messages } from '../locales/locale.ts';
import { metrics } from '../metrics/index.ts';
import { metricTexts } from '../metrics/metric-texts.ts';
import type { Language } from '../values/language.ts';
import { shownText } from '../values/plain-text.ts';
import type { IntakeFailure, Problem } from './table.ts';

/** A cell's problem and a missing answer share a code, not a sentence. */
const key = (code: Problem['code']): keyof Messages =>
  code === 'not-a-number' || code === 'not-a-date' ? `problem-${code}` : code;

/** A problem as a sentence that names the row, the column and what was found. */
export function problemMessage(problem: Problem, language: Language): string {
  const { code, row, column, found, readings, rows = [], count, others = [], source } = problem;
  const { messages } = locales[language];
  const list = (items: readonly (string | number)[]): string => items.join(`${messages['list-comma']} `);
  const sentence = fill(messages[key(code)], {
    ...{ row, column, found, count, taken: readings?.[0], other: readings?.[1] },
    rows: list((count ?? 0) > rows.length ? [...rows, '…'] : rows),
    others: list(others.map((name) => fill(messages['quoted-name'], { name }))),
    metrics: list(metricLabels(problem, language)),
  });
  return source === undefined ? sentence : `${shownText(source)}: ${sentence}`;
}

/** The most metrics that a sentence names. */
const MOST_METRICS = 4;

function metricLabels({ metrics: ids = [] }: Problem, language: Language): readonly string[] {
  const labels = metrics.filter(({ id }) => ids.includes(id)).map((metric) => metricTexts(metric, language).label);
  return labels.length > MOST_METRICS ? [...labels.slice(0, MOST_METRICS), '…'] : labels;
}

/** Why there is no table, as a sentence. */
export const failureMessage = ({ code, found }: IntakeFailure, language: Language): string =>
  fill(locales[language].messages[code], { found });
