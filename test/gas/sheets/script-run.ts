import { KILLED, type Ledger } from './ledger.ts';

/** Throws at what `google.script.run` does not carry: it takes plain values alone, no Date and no function. */
function assertCarried(value: unknown): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Array]' && tag !== '[object Object]')
    throw new Error(`Not carried between page and script: ${tag}`);
  for (const inner of Object.values(value as object)) {
    if (inner === undefined) continue;
    assertCarried(inner);
  }
}

const carried = <Value>(value: Value): Value => {
  assertCarried(value);
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as Value);
};

/**
 * One execution of a script, as Google does it: values come and go as JSON, what was written is there at its end, and its
 * locks are free again. A script that Google stopped answers nothing, whatever it does with the failure.
 */
export function executed<Given extends readonly unknown[], Result>(
  { ledger, atEnd }: Readonly<{ ledger: Ledger; atEnd: () => void }>,
  work: (...given: Given) => Result,
  given: Given,
): Result {
  try {
    const result = work(...(given.map(carried) as unknown as Given));
    if (ledger.isDead) throw new Error(KILLED);
    return carried(result);
  } catch (error) {
    // Of an error nothing but its message crosses.
    throw new Error(ledger.isDead ? KILLED : (error as Error).message);
  } finally {
    atEnd();
  }
}
