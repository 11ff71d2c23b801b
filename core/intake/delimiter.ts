const candidates = ['\t', ';', '|', '؛', ','] as const;
const SAMPLE_LENGTH = 100_000;
const SAMPLE_LINES = 200;
const NEEDED_SCORE = 0.3;

/** What splits this text into cells. A text in one column is told to be split by tabs, which does it no harm. */
export function detectDelimiter(text: string): string {
  const lines = sampleLines(text);
  let best = '\t';
  let bestScore = NEEDED_SCORE;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, lines);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** A whole cell in quotes; `5" pipe` is none. */
const quotedCell = /(^|[\t;|؛,\n\r])[ ]?"[^"]*(?:""[^"]*)*"(?=[ ]?(?:$|[\t;|؛,\n\r]))/g;

type Line = Readonly<{ text: string; counts: ReadonlyMap<string, number> }>;

/** The first lines that are not blank, quoted parts aside, with each candidate counted. */
function sampleLines(text: string): readonly Line[] {
  const sample = text.slice(0, SAMPLE_LENGTH).replace(quotedCell, '$1q');
  const lines = sample.split(/\r\n|\n|\r/);
  if (text.length > SAMPLE_LENGTH && lines.length > 2) lines.pop();
  return lines
    .filter((line) => line.trim() !== '')
    .slice(0, SAMPLE_LINES)
    .map((line) => ({ text: line, counts: new Map(candidates.map((each) => [each, line.split(each).length - 1])) }));
}

/**
 * How evenly a candidate splits the lines from where it sets in: a preamble may come before the table, a decimal comma
 * only after its header.
 */
function scoreOf(candidate: string, lines: readonly Line[]): number {
  const counts = lines.map((line) => line.counts.get(candidate) ?? 0);
  const mode = commonest(counts.filter((count) => count > 0));
  if (mode === 0) return 0;
  const start = counts.indexOf(mode);
  const tail = counts.slice(start);
  const even = tail.filter((count) => count === mode).length;
  if (even < 2 && lines.length > 2) return 0;
  if (candidate === ',' && start > 0 && isProseOrDecimals(lines[start]?.text ?? '')) return 0;
  const late = Math.sqrt(Math.sqrt(tail.length / lines.length));
  return (even / tail.length) * late * (candidate === '\t' ? 1.5 : 1) - start * 1e-6 + mode * 1e-9;
}

/** Commas that set in below the first line and only stand in numbers, or before spaces as in a sentence. */
const isProseOrDecimals = (line: string): boolean => /^[\d\s.,%€$£₺()+-]*$/.test(line) || !/,\S/.test(line);

function commonest(counts: readonly number[]): number {
  const tally = new Map<number, number>();
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, times] of tally) {
    const rival = tally.get(best) ?? 0;
    if (times > rival || (times === rival && count > best)) best = count;
  }
  return best;
}
