import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { redoChange, undoChange } from '../effects/change-book.ts';

/** Takes changes of the goals back, one by one, and does them again. */
export function HistoryButtons() {
  const { texts, state, tools } = useSidebar();
  const { past, future } = state.goals;
  if (past.length === 0 && future.length === 0) return null;
  return (
    <div class="row">
      <Button kind="quiet" disabled={past.length === 0} onPress={() => void undoChange(tools)}>
        {texts.goals.undo}
      </Button>
      <Button kind="quiet" disabled={future.length === 0} onPress={() => void redoChange(tools)}>
        {texts.goals.redo}
      </Button>
    </div>
  );
}

/** What the last change did, with a way back beside it. */
export function DoneMessage() {
  const { texts, state, tools } = useSidebar();
  const { done } = state.goals;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed may be gone with its card: whoever works by keyboard goes on from here.
  useLayoutEffect(() => {
    if (done !== null) box.current?.focus();
  }, [done]);
  if (done === null) return null;
  const { code, name, count } = done;
  const sentence = code === 'added' ? texts.goals.added : count > 0 ? texts.goals.deletedWith : texts.goals.deleted;
  return (
    <div tabIndex={-1} ref={box}>
      <Message tone="info" live>
        <p dir="auto">{fill(sentence, { name, count })}</p>
        <Button kind="quiet" onPress={() => void undoChange(tools)}>
          {texts.goals.undo}
        </Button>
      </Message>
    </div>
  );
}
