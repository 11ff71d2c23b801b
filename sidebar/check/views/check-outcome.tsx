import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { undoFix } from '../effects/fix-findings.ts';
import { isBusy } from '../is-being-built.ts';

/** What the last fix did, what went wrong, and a way back. */
export function CheckOutcome() {
  const { texts, state, tools } = useSidebar();
  const { outcome, trouble, undo } = state.check;
  const box = useRef<HTMLDivElement>(null);
  const known = useRef(outcome);
  // The button that was pressed is gone with what it mended: whoever works by keyboard goes on from here.
  useLayoutEffect(() => {
    if (outcome !== null && outcome !== known.current) box.current?.focus();
    known.current = outcome;
  }, [outcome]);
  if (trouble === null && outcome === null && undo.length === 0) return null;
  return (
    <div class="stack" tabIndex={-1} ref={box}>
      {trouble !== null && (
        <Message tone="bad" live>
          {trouble}
        </Message>
      )}
      {outcome !== null && (
        <Message tone="good" live>
          {outcome.kind === 'fixed' ? fill(texts.check.fixed, { count: outcome.cells }) : texts.check.undone}
        </Message>
      )}
      {undo.length > 0 && (
        <div>
          <Button disabled={isBusy(state)} onPress={() => void undoFix(tools)}>
            {texts.check.undo}
          </Button>
        </div>
      )}
    </div>
  );
}
