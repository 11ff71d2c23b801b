import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { undoBuild } from '../effects/undo-build.ts';
import type { Undo } from '../plan-state.ts';

/** Takes the last build back, once asked whether that is meant: what was typed into its sheets goes too. */
export function UndoOffer({ undo }: Readonly<{ undo: Undo }>) {
  const { texts, tools } = useSidebar();
  const [asked, setAsked] = useState<boolean | null>(null);
  const question = useRef<HTMLDivElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked !== null) (asked ? question : offer).current?.focus();
  }, [asked]);
  if (asked !== true)
    return (
      <div>
        <Button buttonRef={offer} onPress={() => setAsked(true)}>
          {texts.build.undo}
        </Button>
      </div>
    );
  return (
    <div class="stack-tight" role="alertdialog" aria-label={texts.build.undo} tabIndex={-1} ref={question}>
      <p>{fill(texts.build.undoAsk, { name: undo.titles.join(', ') })}</p>
      <div class="row">
        <Button kind="danger" onPress={() => void undoBuild(tools)}>
          {texts.build.undoYes}
        </Button>
        <Button onPress={() => setAsked(false)}>{texts.build.undoNo}</Button>
      </div>
    </div>
  );
}
