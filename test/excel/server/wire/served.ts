import { ExcelError } from './excel-error.ts';

/** An argument as it comes with a batch: plain data, or one of the objects that this Excel serves. */
export type Given = unknown;

type Member<Client> = keyof Client & string;

/**
 * What is served of one of Microsoft's client objects, by the names of its own members. Whatever is not here fails by
 * name. `Target` is what stands behind the object.
 */
export type Kind<Client, Target> = Readonly<{
  /** Its class, as Microsoft's declarations have it. */
  name: string;
  /** What its collection finds it by in a later batch. */
  id?: (target: Target) => string;
  /** Properties that hold plain values. */
  get?: { readonly [Name in Member<Client>]?: (target: Target) => unknown };
  set?: { readonly [Name in Member<Client>]?: (target: Target, value: unknown) => void };
  /** Methods that give plain values, or nothing. */
  call?: { readonly [Name in Member<Client>]?: (target: Target, given: readonly Given[]) => unknown };
  /** Properties and methods that give objects; null is a null object. */
  open?: { readonly [Name in Member<Client>]?: (target: Target, given: readonly Given[]) => ServedObject | null };
  /** What a collection holds, in its order. */
  items?: (target: Target) => readonly ServedObject[];
}>;

type Table<Member> = Readonly<Record<string, Member | undefined>>;
type AnyKind = Readonly<{
  name: string;
  id?: (target: unknown) => string;
  get?: Table<(target: unknown) => unknown>;
  set?: Table<(target: unknown, value: unknown) => void>;
  call?: Table<(target: unknown, given: readonly Given[]) => unknown>;
  open?: Table<(target: unknown, given: readonly Given[]) => ServedObject | null>;
  items?: (target: unknown) => readonly ServedObject[];
}>;

/** A client object with what stands behind it. */
export class ServedObject {
  readonly #kind: AnyKind;
  readonly target: unknown;

  constructor(kind: AnyKind, target: unknown) {
    this.#kind = kind;
    this.target = target;
  }

  get name(): string {
    return this.#kind.name;
  }

  get id(): string | null {
    return this.#kind.id?.(this.target) ?? null;
  }

  get isCollection(): boolean {
    return this.#kind.items !== undefined;
  }

  /** Whether a name is a property of its own, and not one of what it holds. */
  has(name: string): boolean {
    return Object.hasOwn(this.#kind.get ?? {}, name);
  }

  get(name: string): unknown {
    return this.#member(this.#kind.get, name)(this.target);
  }

  set(name: string, value: unknown): void {
    this.#member(this.#kind.set, name)(this.target, value);
  }

  call(name: string, given: readonly Given[]): unknown {
    return this.#member(this.#kind.call, name)(this.target, given);
  }

  open(name: string, given: readonly Given[]): ServedObject | null {
    return this.#member(this.#kind.open, name)(this.target, given);
  }

  items(): readonly ServedObject[] {
    return this.#kind.items?.(this.target) ?? [];
  }

  #member<Member>(table: Table<Member> | undefined, name: string): Member {
    const member = table && Object.hasOwn(table, name) ? table[name] : undefined;
    if (member === undefined) throw new ExcelError('NotServed', `${this.name}.${name} is not served`);
    return member;
  }
}

/** Serves a target as what its client takes it for. */
export const serve = <Client, Target>(kind: Kind<Client, Target>, target: Target): ServedObject =>
  new ServedObject(kind as unknown as AnyKind, target);
