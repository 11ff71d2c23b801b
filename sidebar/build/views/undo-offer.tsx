import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeptUndo } from '../../../core/host/undo/kept-undo.ts';
import { lostText } from '../../../core/host/undo/lost-cells.ts';
import type { SafeUndo } from '../../../core/host/undo/safe-undo.ts';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { undoBuild, weighUndo } from '../effects/undo-build.ts';

/** Whether somebody wants the last build taken back: not yet, no, or yes but for what of theirs goes with it. */
export type UndoWish = SafeUndo | 'unasked' | 'refused';

/** The wish, and what changes it: it outlives the place where it is asked, which moves as data come in. */
export type UndoAsked = readonly [UndoWish, (wish: UndoWish) => void];

type OfferProperties = Readonly<{ undo: KeptUndo; count: number; asked: UndoAsked }>;

/** Takes the last build back, once asked whether that is meant, and told what of the user's goes with it. */
export function UndoOffer({ undo, count, asked: [weighed, setWeighed] }: OfferProperties) {
  const { texts, tools } = useSidebar();
  const question = useRef<HTMLDivElement>(null);
  const offer = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (weighed !== 'unasked') (weighed === 'refused' ? offer : question).current?.focus();
  }, [weighed]);
  // A workbook that cannot be read now is told of when it is to be changed.
  const ask = async (): Promise<void> => {
    const found = await weighUndo(tools).catch(() => 'unread' as const);
    if (found === 'unread' || (found && found.kind !== 'ready')) take();
    else if (found) setWeighed(found);
  };
  const take = (): void => {
    setWeighed('unasked');
    void undoBuild(tools);
  };
  if (typeof weighed === 'string')
    return (
      <div class="stack-tight">
        <Button buttonRef={offer} onPress={() => void ask()}>
          {texts.build.undo}
        </Button>
        {count > 1 && <p class="hint">{fill(texts.refresh.undoMore, { count })}</p>}
      </div>
    );
  return (
    <div class="stack-tight" role="alertdialog" aria-label={texts.build.undo} tabIndex={-1} ref={question}>
      <p>
        {undo.titles.length > 0
          ? fill(texts.build.undoAsk, { name: undo.titles.join(', ') })
          : texts.refresh.undoRefreshAsk}
      </p>
      <Warnings weighed={weighed} />
      <div class="row">
        <Button kind="danger" onPress={take}>
          {texts.build.undoYes}
        </Button>
        <Button onPress={() => setWeighed('refused')}>{texts.build.undoNo}</Button>
      </div>
    </div>
  );
}

/** What of the user's goes, or stays, when the build is taken back. */
function Warnings({ weighed }: Readonly<{ weighed: SafeUndo }>) {
  const { refresh } = useSidebar().texts;
  if (weighed.kind !== 'ready') return null;
  const { changed, lost, kept } = weighed;
  return (
    <>
      {changed.length > 0 && <p>{fill(refresh.undoTyped, { name: changed.join(', ') })}</p>}
      {lost.length > 0 && <p>{fill(refresh.undoLost, { cells: lostText(lost) })}</p>}
      {kept > 0 && <p>{fill(refresh.undoKept, { count: kept })}</p>}
    </>
  );
}
