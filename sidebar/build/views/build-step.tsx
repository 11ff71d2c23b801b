import { useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { buildSheets } from '../effects/build-sheets.ts';
import { hasSource } from '../has-source.ts';
import { freshSheets, isReadyToBuild } from '../ready-to-build.ts';
import { onPlan } from '../state.ts';
import { OutcomeView } from './outcome.tsx';
import { Step } from './step.tsx';
import { type UndoAsked, UndoOffer, type UndoWish } from './undo-offer.tsx';

/** Step 5: builds, says what came of it, and takes it back. Without data it only offers what can be taken back. */
export function BuildStep() {
  const { texts, state } = useSidebar();
  const { plan } = state.build;
  const asked = useState<UndoWish>('unasked');
  if (!hasSource(state)) return <Earlier asked={asked} />;
  return (
    <Step number={5} title={texts.build.buildHeading}>
      {plan.outcome === null && plan.applying === null && <BuildButton />}
      <Applying />
      {plan.outcome && plan.applying === null && <OutcomeView outcome={plan.outcome} />}
      <After asked={asked} />
    </Step>
  );
}

/** What an earlier visit built. */
function Earlier({ asked }: Readonly<{ asked: UndoAsked }>) {
  const { texts, state } = useSidebar();
  const { undos, undone, trouble, applying } = state.build.plan;
  if (undos.length === 0 && undone === false && trouble === null) return null;
  return (
    <section class="step stack" aria-label={texts.build.undo}>
      {undos.length > 0 && applying === null && <p class="hint">{texts.build.undoEarlier}</p>}
      <Applying />
      <After asked={asked} />
    </section>
  );
}

function BuildButton() {
  const { texts, state, tools } = useSidebar();
  const { held } = state.build.plan;
  const sheets = freshSheets(state);
  if (held !== null && sheets?.steps === 0) return <Message tone="good">{texts.refresh.upToDate}</Message>;
  const addThem = sheets ? fill(texts.build.buildNow, { count: sheets.sheets.length }) : texts.build.buildNowUnknown;
  return (
    <>
      <p class="hint">{held === null ? texts.build.buildHint : texts.refresh.keepHint}</p>
      <Button kind="primary" disabled={!isReadyToBuild(state)} onPress={() => void buildSheets(tools)}>
        {held === null ? addThem : texts.refresh.bringUp}
      </Button>
    </>
  );
}

function Applying() {
  const { texts, state, dispatch } = useSidebar();
  const { applying } = state.build.plan;
  if (applying === null) return null;
  const { cancelled, what, done, doing } = applying;
  const label = cancelled ? texts.build.cancelling : what === 'build' ? texts.build.building : texts.build.undoing;
  const cancel = cancelled ? undefined : () => dispatch(onPlan({ kind: 'cancel-asked' }));
  const detail =
    doing.kind === 'sheet'
      ? fill(texts.build['doing-sheet'], { title: doing.title, count: doing.number, all: doing.all })
      : texts.build[`doing-${doing.kind}`];
  return <ProgressBar label={label} detail={cancelled ? '' : detail} done={done} onCancel={cancel} />;
}

function After({ asked }: Readonly<{ asked: UndoAsked }>) {
  const { texts, state } = useSidebar();
  const { undos, areUndosKept, undone, trouble, applying } = state.build.plan;
  const [undo] = undos;
  return (
    <>
      {trouble !== null && (
        <Message tone="bad" live>
          {trouble}
        </Message>
      )}
      {undone !== false && (
        <Message tone="good" live>
          {undone === true ? texts.build.undone : undone}
        </Message>
      )}
      {undo && applying === null && !areUndosKept && (
        <Message tone="warning" live>
          {texts.refresh.undoUntilClosed}
        </Message>
      )}
      {undo && applying === null && <UndoOffer undo={undo} count={undos.length} asked={asked} />}
    </>
  );
}
