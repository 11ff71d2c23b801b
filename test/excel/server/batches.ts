import type { BookState, Live } from './book/state.ts';
import type { Received, Sent } from './library/load-library.ts';
import type { Answer, Batch } from './wire/batch.ts';
import { ExcelError } from './wire/excel-error.ts';
import { runBatch, type Workplace } from './wire/run-batch.ts';
import type { ServedObject } from './wire/served.ts';

/** Five megabytes of a request or an answer, on the web: DOCS concepts/resource-limits. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A batch that was answered. */
export type Answered = Readonly<{
  bytes: number;
  answered: number;
  actions: number;
  /** What was called, set or asked, by the names that it has on the wire. */
  names: ReadonlySet<string>;
  /** Why it failed; null where it did not. */
  error: Answer['Error'] | null;
}>;

type Fault = Readonly<{
  /** The number of the batch, from 0, counted as `count` is. */
  batch: number;
  /** How many of its actions are done before it fails. */
  after: number;
  code: string;
}>;

const DELAY_FOR_EDIT = 64;

/** What comes in from Microsoft's library, counted; faults and others' edits can be put between. */
export class Batches {
  readonly log: Answered[] = [];
  readonly #book: BookState;
  readonly #place: Omit<Workplace, 'before'>;
  readonly #references: ReadonlyMap<string, ServedObject>;
  readonly #between = new Map<number, () => void>();
  #fault: Fault | null = null;
  #beforeActions: () => void = () => {};
  /** The number of the action, over all batches from now on, that fails before it does anything. */
  #failsAt: number | null = null;
  #actions = 0;
  #isEditing = false;
  #lost: number | null = null;
  #offlineFrom: number | null = null;
  #editingEnds: (() => void)[] = [];

  constructor(book: BookState, place: Omit<Workplace, 'before'>, references: ReadonlyMap<string, ServedObject>) {
    [this.#book, this.#place, this.#references] = [book, place, references];
  }

  /** How many batches there were; those that only give references back are none. */
  get count(): number {
    return this.log.length;
  }

  /** Has the batch of this number fail once `after` of its actions are done; null takes the fault away. */
  failAt(batch: number | null, { after = 0, code = 'GeneralException' } = {}): void {
    this.#fault = batch === null ? null : { batch, after, code };
  }

  /** Has the batch of this number done, and its answer lost on the way back. */
  loseAnswer(batch: number): void {
    this.#lost = batch;
  }

  /** The connection goes away right before the batch of this number, until it is null again. */
  offlineFrom(batch: number | null): void {
    this.#offlineFrom = batch;
  }

  /**
   * Has the action of this number, from 0 on and over all batches from now on, fail once; null takes that away. Gives how
   * many actions there were since it was asked last.
   */
  failAtAction(at: number | null): number {
    const actions = this.#actions;
    [this.#failsAt, this.#actions] = [at, 0];
    return actions;
  }

  /** Has something happen right before the batch of this number: what another person does meanwhile. */
  before(batch: number, happens: () => void): void {
    this.#between.set(batch, happens);
  }

  /** Has something looked at right before each action. */
  beforeActions(looks: () => void): void {
    this.#beforeActions = looks;
  }

  /** The user begins to type into a cell: batches fail until that ends, or wait for it where they say so. */
  beginEditing(): void {
    this.#isEditing = true;
  }

  endEditing(): void {
    this.#isEditing = false;
    for (const ends of this.#editingEnds.splice(0)) ends();
  }

  /** Answers a request, as a server would: plain text in, plain text out. */
  async answer({ url, body }: Sent): Promise<Received> {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const batch: Batch = JSON.parse(text);
    const flags = Number(new URL(url).searchParams.get('flags'));
    if (this.#isEditing && (flags & DELAY_FOR_EDIT) !== 0)
      await new Promise<void>((resolve) => this.#editingEnds.push(resolve));
    // What only cleans up never fails: the library would try again by itself, seconds later.
    const answer = isCleaning(batch)
      ? runBatch(batch, { ...this.#place, before: () => {} })
      : this.#counted(batch, text);
    this.#forget();
    return { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
  }

  #counted(batch: Batch, text: string): Answer {
    const number = this.log.length;
    this.#between.get(number)?.();
    this.#between.delete(number);
    const bytes = Buffer.byteLength(text);
    const answer =
      bytes > MOST_BYTES
        ? failed('RequestPayloadSizeLimitExceeded', `A request of ${bytes} bytes`)
        : this.#offlineFrom !== null && number >= this.#offlineFrom
          ? failed('ConnectionFailure', 'No connection')
          : this.#isEditing
            ? failed('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode')
            : this.#run(batch, this.#fault?.batch === number ? this.#fault : null);
    const answered = Buffer.byteLength(JSON.stringify(answer));
    const given = answered > MOST_BYTES ? failed('ResponsePayloadSizeLimitExceeded', `${answered} bytes`) : answer;
    const arrives = number === this.#lost ? failed('ConnectionFailure', 'The answer was lost') : given;
    const names = new Set(batch.Actions.map(({ Name }) => Name));
    this.log.push({ bytes, answered, actions: batch.Actions.length, names, error: arrives.Error ?? null });
    return arrives;
  }

  #run(batch: Batch, fault: Fault | null): Answer {
    const before = (at: number): void => {
      this.#beforeActions();
      this.#actions += 1;
      if (fault && at >= fault.after) throw new ExcelError(fault.code, 'A fault');
      if (this.#failsAt === null || this.#actions <= this.#failsAt) return;
      this.#failsAt = null;
      throw new ExcelError('GeneralException', 'A fault');
    };
    return runBatch(batch, { ...this.#place, before });
  }

  /** Ranges that nobody holds any more do not go along with their cells. */
  #forget(): void {
    const held = new Set([...this.#references.values()].map(({ target }) => target));
    this.#book.live = new Set([...this.#book.live].filter((live: Live) => held.has(live)));
  }
}

const failed = (Code: string, Message: string): Answer => ({
  Results: [],
  Error: { Code, Message, Location: '', ActionIndex: 0, HttpStatusCode: 400 },
});

/** `Excel.run` gives references back once it is done. */
const isCleaning = ({ Actions }: Batch): boolean =>
  Actions.some(({ Name }) => Name === '_RemoveReference') &&
  Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
