import { useEffect, useState } from 'preact/hooks';
import type { Theme } from './state.ts';

/** Whether the sidebar is dark now: as chosen, else as the machine is set, and it follows the machine. */
export function useDarkness(theme: Theme): boolean {
  const [system, setSystem] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  useEffect(() => {
    const query = matchMedia('(prefers-color-scheme: dark)');
    const follow = (): void => setSystem(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return theme === 'system' ? system : theme === 'dark';
}
