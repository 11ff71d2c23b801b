import { shownText } from '../../core/values/plain-text.ts';

/** Results go to standard output, words for people to standard error. */
export type Output = Readonly<{
  result(text: string): void;
  tell(text: string): void;
}>;

export const standardOutput: Output = {
  result: (text) => {
    process.stdout.write(`${text}\n`);
  },
  tell: (text) => {
    process.stderr.write(`${printable(text)}\n`);
  },
};

/** The most characters of one line of words. */
const LONGEST_LINE = 10_000;

/** Words hold pieces of files and their names: what a terminal would obey or turn around stays out. */
export const printable = (text: string): string =>
  text
    .split('\n')
    .map((line) => `${/^ */.exec(line)?.[0] ?? ''}${shownText(line, LONGEST_LINE).trimStart()}`)
    .join('\n');
