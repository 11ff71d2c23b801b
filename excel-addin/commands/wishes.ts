/** What a button of the ribbon asks the pane to do, besides opening. */
export type Wish = 'build-again' | 'insert-function' | 'check';

/** Hands wishes from the ribbon to the pane; one that comes before the pane follows waits for it. */
export type Wishes = Readonly<{
  put(wish: Wish): void;
  /** Whoever follows last gets the wishes, at once the one that waits. */
  follow(take: (wish: Wish) => void): void;
}>;

export function createWishes(): Wishes {
  let waiting: Wish | null = null;
  let taking: ((wish: Wish) => void) | null = null;
  return {
    put(wish) {
      if (taking) taking(wish);
      else waiting = wish;
    },
    follow(take) {
      taking = take;
      const wish = waiting;
      waiting = null;
      if (wish) take(wish);
    },
  };
}
