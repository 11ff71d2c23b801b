import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import { isAnythingNoted } from './note-pieces.ts';

/** The card about builds that other panes did not end: loaded where there may be one. */
export function UnfinishedBuild() {
  const { tools, state } = useSidebar();
  const [Card, setCard] = useState<FunctionComponent | null>(null);
  const isOwn = state.build.plan.applying !== null;
  const isLoaded = Card !== null;
  useEffect(() => {
    if (isOwn || isLoaded) return;
    let isGone = false;
    const load = async (): Promise<void> => {
      if (!(await isAnythingNoted(tools.host))) return;
      const { UnfinishedCard } = await import('./unfinished-card.tsx');
      if (!isGone) setCard(() => UnfinishedCard);
    };
    void load().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [tools, isOwn, isLoaded]);
  return Card && <Card />;
}
