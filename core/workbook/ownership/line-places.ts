import type { Arrangement } from './arrangement.ts';

/** Where planned lines of one sheet stand in the end, and what stretches of them become. */
export type LinePlaces = Readonly<{
  /** Whether every line stands where it is planned. */
  isAsPlanned: boolean;
  place(line: number): number;
  /** The first and last place that the lines from `first` to `last` come to. */
  span(first: number, last: number): readonly [first: number, last: number];
  /** Whether no other line of the plan stands within that. */
  isClosed(first: number, last: number): boolean;
}>;

/** Lines of the plan behind its last one, where a range leaves room, keep their distance from it. */
export function linePlaces({ final }: Arrangement): LinePlaces {
  const furthest = final.reduce((most, place) => Math.max(most, place), -1);
  const place = (line: number): number => final[line] ?? furthest + line - (final.length - 1);
  const spans = new Map<string, readonly [number, number]>();
  const span = (first: number, last: number): readonly [number, number] => {
    const name = `${first}:${last}`;
    const known = spans.get(name);
    if (known) return known;
    let [from, to] = last >= final.length ? [place(last), place(last)] : [place(first), place(first)];
    for (let line = first; line <= Math.min(last, final.length - 1); line += 1) {
      from = Math.min(from, final[line] as number);
      to = Math.max(to, final[line] as number);
    }
    spans.set(name, [from, to]);
    return [from, to];
  };
  return {
    isAsPlanned: final.every((at, line) => at === line),
    place,
    span,
    isClosed(first, last) {
      const [from, to] = span(first, last);
      const within = final.filter((at) => at >= from && at <= to).length;
      return within === Math.max(0, Math.min(last, final.length - 1) - first + 1);
    },
  };
}
