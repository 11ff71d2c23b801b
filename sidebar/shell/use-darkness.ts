import { useEffect, useState } from 'preact/hooks';
import type { Theme } from './state.ts';

/** Whether what stands around the sidebar is dark. */
export type Surroundings = Readonly<{
  isDark(): boolean;
  /** Calls back when that may have changed; the answer ends it. */
  follow(changed: () => void): () => void;
}>;

const dark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The machine, as its owner set it. */
export const machine: Surroundings = {
  isDark: () => dark().matches,
  follow(changed) {
    const query = dark();
    query.addEventListener('change', changed);
    return () => query.removeEventListener('change', changed);
  },
};

/** Whether the sidebar is dark now: as chosen, else as its surroundings are, and it follows them. */
export function useDarkness(theme: Theme, surroundings: Surroundings): boolean {
  const [around, setAround] = useState(surroundings.isDark);
  useEffect(() => surroundings.follow(() => setAround(surroundings.isDark())), [surroundings]);
  return theme === 'system' ? around : theme === 'dark';
}
