import { foldHeader } from '../../core/values/fold.ts';

/** A choice of a long list; `words` are further words that find it. */
export type SearchOption = Readonly<{ value: string; label: string; hint?: string | undefined; words?: string }>;

/** The choices that hold every word of a query, whatever its case and accents; those that begin with it come first. */
export function matching(options: readonly SearchOption[], query: string): readonly SearchOption[] {
  const parts = query.split(/\s+/).map(foldHeader).filter(Boolean);
  if (parts.length === 0) return options;
  const begins = foldHeader(query);
  const found = options.filter(({ label, words = '' }) => {
    const text = `${foldHeader(label)} ${foldHeader(words)}`;
    return parts.every((part) => text.includes(part));
  });
  const rank = ({ label }: SearchOption): number => (foldHeader(label).startsWith(begins) ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
}
