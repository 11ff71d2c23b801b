import { type Action, type Answer, actionTypes, type Batch, memberName, pathTypes, type Result } from './batch.ts';
import { ExcelError, missing } from './excel-error.ts';
import { type Allows, readObject } from './read-object.ts';
import type { Given, ServedObject } from './served.ts';

/** What a batch is run over. */
export type Workplace = Readonly<{
  root: ServedObject;
  /** Objects that the client keeps from one batch to the next. */
  references: Map<string, ServedObject>;
  allows: Allows;
  /** Asked before each action, with its place; throws where the batch is to fail there. */
  before(at: number): void;
  /** Throws where what stands behind an object is gone. */
  checkThere(target: unknown): void;
  /** Checks what a range is about to be filled with in pieces. */
  checkSize(range: unknown, given: readonly Given[]): void;
  /** Called before an action that may change something. */
  touch(): void;
}>;

/** Does the actions of a batch one after the other: what is done before one that fails stays done. */
export function runBatch(batch: Batch, place: Workplace): Answer {
  const run = new Run(batch, place);
  const results: Result[] = [];
  for (const [at, action] of batch.Actions.entries()) {
    try {
      place.before(at);
      results.push({ ActionId: action.Id, Value: run.value(action) });
    } catch (error) {
      const { code, message } = error instanceof ExcelError ? error : { code: 'NotServed', message: String(error) };
      const Location = run.locationOf(action);
      return {
        Results: results,
        Error: { Code: code, Message: message, Location, ActionIndex: at, HttpStatusCode: 400 },
      };
    }
  }
  return { Results: results };
}

let nextReference = 0;

class Run {
  readonly #batch: Batch;
  readonly #place: Workplace;
  readonly #objects = new Map<number, ServedObject | null>();
  readonly #kept = new Map<number, string>();

  constructor(batch: Batch, place: Workplace) {
    this.#batch = batch;
    this.#place = place;
  }

  locationOf({ ObjectPathId, Name }: Action): string {
    const path = this.#batch.ObjectPaths[ObjectPathId];
    const object = this.#objects.get(ObjectPathId);
    return object ? `${object.name}.${memberName(object.name, Name)}` : memberName('', path?.Name ?? '');
  }

  value(action: Action): unknown {
    const { ActionType, ObjectPathId, Name, QueryInfo } = action;
    if (ActionType === actionTypes.trace) return null;
    const object = this.#object(ObjectPathId);
    switch (ActionType) {
      case actionTypes.instantiate:
        return this.#identity(ObjectPathId, object);
      case actionTypes.query:
        if (QueryInfo?.Expand || QueryInfo?.Skip || QueryInfo?.Top)
          throw new ExcelError('NotServed', 'Loads with expand, skip or top are not served');
        this.#place.checkThere(object?.target);
        return readObject(object, QueryInfo?.Select ?? [], this.#place.allows);
      case actionTypes.method:
        return this.#call(ObjectPathId, object, Name, this.#given(action.ArgumentInfo));
      case actionTypes.setProperty: {
        if (object === null) return missing(`${Name} is set on a null object`);
        const member = memberName(object.name, Name);
        this.#place.allows(object.name, member);
        this.#place.checkThere(object.target);
        this.#place.touch();
        object.set(member, this.#given(action.ArgumentInfo)[0]);
        return null;
      }
      default:
        throw new ExcelError('NotServed', `Actions of type ${ActionType} are not served`);
    }
  }

  #identity(path: number, object: ServedObject | null): unknown {
    if (object === null) return null;
    const kept = this.#kept.get(path);
    if (kept !== undefined) return { _ReferenceId: kept };
    return object.id === null ? {} : { Id: object.id };
  }

  #call(path: number, object: ServedObject | null, wire: string, given: readonly Given[]): unknown {
    if (wire === '_KeepReference') {
      if (object === null) return null;
      const id = `reference${nextReference++}`;
      this.#place.references.set(id, object);
      this.#kept.set(path, id);
      return null;
    }
    if (object === null) return missing(`${wire} is called on a null object`);
    if (wire === '_RemoveReference') return this.#place.references.delete(String(given[0])) && null;
    if (wire === '_ValidateArraySize') return this.#place.checkSize(object.target, given) ?? null;
    const member = memberName(object.name, wire);
    this.#place.allows(object.name, member);
    this.#place.checkThere(object.target);
    this.#place.touch();
    return object.call(member, given) ?? null;
  }

  /** The object at the end of a path; one that was opened in this batch stays what it is. */
  #object(id: number): ServedObject | null {
    const known = this.#objects.get(id);
    if (known !== undefined) return known;
    const object = this.#opened(id);
    this.#objects.set(id, object);
    return object;
  }

  #opened(id: number): ServedObject | null {
    const path = this.#batch.ObjectPaths[id];
    if (path === undefined) throw new ExcelError('NotServed', `No path ${id}`);
    const { ObjectPathType, Name, ParentObjectPathId = 0, ArgumentInfo } = path;
    if (ObjectPathType === pathTypes.global) return this.#place.root;
    if (ObjectPathType === pathTypes.nothing) return null;
    if (ObjectPathType === pathTypes.reference) {
      const kept = this.#place.references.get(Name);
      return kept ?? missing(`The reference ${Name} is not kept`);
    }
    const parent = this.#object(ParentObjectPathId);
    if (parent === null) return null;
    switch (ObjectPathType) {
      case pathTypes.indexer:
        return parent.open('getItem', this.#given(ArgumentInfo));
      case pathTypes.method:
      case pathTypes.property: {
        const member = memberName(parent.name, Name);
        this.#place.allows(parent.name, member);
        if (ObjectPathType === pathTypes.method) this.#place.touch();
        return parent.open(member, this.#given(ArgumentInfo));
      }
      default:
        throw new ExcelError('NotServed', `Paths of type ${ObjectPathType} are not served`);
    }
  }

  #given(info: Action['ArgumentInfo']): readonly Given[] {
    return (info?.Arguments ?? []).map((value, at) => this.#argument(value, info?.ReferencedObjectPathIds?.[at] ?? 0));
  }

  #argument(value: unknown, path: unknown): Given {
    if (Array.isArray(path)) return (value as unknown[]).map((each, at) => this.#argument(each, path[at] ?? 0));
    return typeof path === 'number' && path > 0 ? this.#object(path) : this.#within(value);
  }

  /** Objects may lie within plain ones: `{ source: range }`. */
  #within(value: unknown): Given {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === 'number') return this.#object(path);
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#within(each)]));
  }
}
