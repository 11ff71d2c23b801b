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
    process.stderr.write(`${text}\n`);
  },
};
