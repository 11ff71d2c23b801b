/** What comes back of a call: a value, or an error without its stack. */
export type Reply = Readonly<{ value: unknown } | { failure: Readonly<{ name: string; message: string }> }>;

/** Runs in the page before its own script: `google.script.run` as Google's documentation has it. */
export function googleScriptRun(): void {
  type Handler = (value: unknown) => void;
  type Bridge = Readonly<{
    askGoogle(name: string, given: readonly unknown[]): Promise<Reply>;
    tellTrouble(trouble: string): Promise<void>;
  }>;
  const bridge = globalThis as unknown as Bridge;
  const waiting: (() => void)[] = [];
  let running = 0;

  const isLegal = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
    if (Array.isArray(value)) return value.every(isLegal);
    const isPlain = typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
    return isPlain && Object.values(value as object).every(isLegal);
  };
  const next = (): void => {
    if (running >= 10) return;
    const begin = waiting.shift();
    if (!begin) return;
    running += 1;
    begin();
  };
  const runner = (succeed: Handler, fail: Handler): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (handle: Handler) => runner(handle, fail);
          if (name === 'withFailureHandler') return (handle: Handler) => runner(succeed, handle);
          return (...given: readonly unknown[]) => {
            if (!given.every(isLegal)) {
              void bridge.tellTrouble(`${String(name)} was given what Google does not take`);
              throw new TypeError('Failed due to illegal value in property: 0');
            }
            waiting.push(() => {
              void bridge.askGoogle(String(name), given).then((answer) => {
                running -= 1;
                next();
                if ('value' in answer) succeed(answer.value);
                else fail(Object.assign(new Error(answer.failure.message), { name: answer.failure.name, stack: '' }));
              });
            });
            next();
          };
        },
      },
    );
  const none = (): void => undefined;
  Object.assign(globalThis, { google: { script: { run: runner(none, none) } } });
}
