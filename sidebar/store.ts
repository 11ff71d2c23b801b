/** Keeps one state, changed only by actions through one pure reducer. */
export type Store<State, Action> = Readonly<{
  read(): State;
  dispatch(action: Action): void;
  /** Called after every change; the answer ends it. */
  subscribe(listener: () => void): () => void;
}>;

export function createStore<State, Action>(
  reducer: (state: State, action: Action) => State,
  initial: State,
): Store<State, Action> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    dispatch(action) {
      const next = reducer(state, action);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
