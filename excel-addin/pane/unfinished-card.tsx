import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { Button } from '../../sidebar/parts/button.tsx';
import { Message } from '../../sidebar/parts/message.tsx';
import { ProgressBar } from '../../sidebar/parts/progress-bar.tsx';
import { failureText } from '../../sidebar/shell/failure-text.ts';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import { followUnfinished } from './follow-unfinished.ts';
import { type Left, leaveAsItIs, othersLeft, readLeft } from './left-changes.ts';
import { takeBack } from './unfinished.ts';
import { NONE, offered, type Stage, stageAfter, stageFailed, stageTold } from './unfinished-stage.ts';

/** Builds that other panes began in this workbook and did not end: each can be taken back, and be built again. */
export function UnfinishedCard() {
  const { tools, texts, language, state } = useSidebar();
  const { unfinished } = texts;
  const { host } = tools;
  const [stage, setStage] = useState<Stage>(NONE);
  const shown = useRef(stage);
  shown.current = stage;
  const isOwn = state.build.plan.applying !== null;
  useEffect(() => {
    if (isOwn) return;
    return followUnfinished(host, (found) => {
      const before = shown.current;
      const isStill = (): boolean => shown.current === before;
      void stageTold(host, before, found).then(
        (stage) => isStill() && setStage(stage),
        () => undefined,
      );
    });
  }, [host, isOwn]);
  if (stage.kind === 'none' || isOwn) return null;

  async function begin(left: Left): Promise<void> {
    setStage({ kind: 'working', done: 0 });
    let others: readonly string[] = [];
    try {
      others = await othersLeft(host, left);
      const became = await takeBack(host, left.found, (done) => setStage({ kind: 'working', done }), left.hash);
      setStage(stageAfter(became, left, others, texts));
    } catch (failure) {
      setStage(stageFailed(failure, left, others, texts));
    }
    await lookAtWorkbook(tools, language);
  }

  async function leave(left: Left, others: readonly string[]): Promise<void> {
    try {
      const kind = await leaveAsItIs(host, left);
      setStage({ kind, others: kind === 'left' ? others : [] });
    } catch (failure) {
      setStage({ kind: 'waiting', left, trouble: failureText(failure, texts), isStuck: true, others });
    }
  }

  async function offerNext([next, ...others]: readonly string[]): Promise<void> {
    const left = next === undefined ? null : await readLeft(host, next).catch(() => null);
    if (left !== null) setStage(offered(left));
    else if (others.length > 0) await offerNext(others);
    else setStage(NONE);
  }

  const others = 'others' in stage ? stage.others : [];
  const next = others.length > 0 && <Button onPress={() => void offerNext(others)}>{unfinished.showNext}</Button>;
  return (
    <section class="notice stack" aria-labelledby="unfinished">
      <h2 id="unfinished">{stage.kind === 'going-on' ? unfinished.busyHeading : unfinished.heading}</h2>
      {stage.kind === 'waiting' && (
        <>
          <p>{unfinished.leftMidway}</p>
          {stage.left.titles.length > 0 && (
            <p>{fill(unfinished.about, { titles: stage.left.titles.join('\u00a0· ') })}</p>
          )}
          {stage.trouble !== null && (
            <Message tone="bad" live>
              {stage.trouble}
            </Message>
          )}
          {stage.isStuck && <p>{unfinished.leaveHint}</p>}
          <div class="row">
            <Button kind="primary" onPress={() => void begin(stage.left)}>
              {unfinished.takeBack}
            </Button>
            {stage.isStuck && <Button onPress={() => void leave(stage.left, others)}>{unfinished.leave}</Button>}
            {next}
          </div>
        </>
      )}
      {stage.kind === 'working' && <ProgressBar label={unfinished.takingBack} done={stage.done} />}
      {stage.kind !== 'waiting' && stage.kind !== 'working' && (
        <>
          <Message tone={stage.kind === 'taken-back' ? 'good' : 'info'} live>
            {
              {
                'taken-back': unfinished.takenBack,
                'going-on': unfinished.goingOn,
                ended: unfinished.ended,
                left: unfinished.left,
              }[stage.kind]
            }
          </Message>
          <div class="row">
            {next}
            <Button onPress={() => setStage(NONE)}>{texts.shell.close}</Button>
          </div>
        </>
      )}
    </section>
  );
}
