/** Every method gives a runner of its own: nothing is kept between two calls. */
export type ScriptRunner = Readonly<{
  withSuccessHandler(handle: (answer: unknown) => void): ScriptRunner;
  /** Gets an Error whose name and message alone say anything. */
  withFailureHandler(handle: (failure: unknown) => void): ScriptRunner;
  /** The function `rpc` at the top of Code.js. */
  rpc(request: string): void;
}>;

declare global {
  /** What Google puts into a page that a script shows. */
  const google: Readonly<{ script: Readonly<{ run: ScriptRunner }> }>;
}
