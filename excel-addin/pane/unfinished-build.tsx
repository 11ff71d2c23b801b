import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { Button } from '../../sidebar/parts/button.tsx';
import { Message } from '../../sidebar/parts/message.tsx';
import { ProgressBar } from '../../sidebar/parts/progress-bar.tsx';
import { undoFailureText } from '../../sidebar/shell/failure-text.ts';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import { followUnfinished } from './follow-unfinished.ts';
import { type TakenBack, takeBack } from './unfinished.ts';

/** As far as taking back is. */
type Stage =
  | Readonly<{ kind: 'none' | 'going-on' | 'ended' | 'taken-back' }>
  | Readonly<{ kind: 'waiting'; found: string; trouble: string | null }>
  | Readonly<{ kind: 'working'; done: number }>;

/** A build that another pane began in this workbook and did not end: it can be taken back, and be built again. */
export function UnfinishedBuild() {
  const { tools, texts, language, state } = useSidebar();
  const { unfinished, pane } = texts;
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const isOwn = state.build.plan.applying !== null;
  useEffect(() => {
    if (isOwn) return;
    return followUnfinished(tools.host, (found) => setStage((stage) => stageOf(stage, found)));
  }, [tools, isOwn]);
  if (stage.kind === 'none' || isOwn) return null;
  const begin = async (found: string): Promise<void> => {
    setStage({ kind: 'working', done: 0 });
    try {
      const became = await takeBack(tools.host, found, (done) => setStage({ kind: 'working', done }));
      setStage(stageAfter(became, found, texts.refresh));
    } catch (failure) {
      setStage({ kind: 'waiting', found, trouble: undoFailureText(failure, texts) });
    }
    await lookAtWorkbook(tools, language);
  };
  return (
    <section class="notice stack" aria-labelledby="unfinished">
      <h2 id="unfinished">{stage.kind === 'going-on' ? unfinished.busyHeading : unfinished.heading}</h2>
      {stage.kind === 'waiting' && (
        <>
          <p>{pane.unfinished}</p>
          {stage.trouble !== null && (
            <Message tone="bad" live>
              {stage.trouble}
            </Message>
          )}
          <div class="row">
            <Button kind="primary" onPress={() => void begin(stage.found)}>
              {unfinished.takeBack}
            </Button>
          </div>
        </>
      )}
      {stage.kind === 'working' && <ProgressBar label={unfinished.takingBack} done={stage.done} />}
      {(stage.kind === 'taken-back' || stage.kind === 'going-on' || stage.kind === 'ended') && (
        <>
          <Message tone={stage.kind === 'taken-back' ? 'good' : 'info'} live>
            {{ 'taken-back': unfinished.takenBack, 'going-on': pane.goingOn, ended: pane.ended }[stage.kind]}
          </Message>
          <div class="row">
            <Button onPress={() => setStage({ kind: 'none' })}>{texts.shell.close}</Button>
          </div>
        </>
      )}
    </section>
  );
}

/** What is shown once a build was found that does not move, or null for one that is done or goes on after all. */
function stageOf(stage: Stage, found: string | null): Stage {
  if (found === null) return stage.kind === 'waiting' ? { kind: 'none' } : stage;
  return stage.kind === 'waiting' || stage.kind === 'working' ? stage : { kind: 'waiting', found, trouble: null };
}

function stageAfter(became: TakenBack, found: string, said: Readonly<Record<'rearranged' | 'missing', string>>): Stage {
  if (!('title' in became)) return { kind: became.kind };
  return { kind: 'waiting', found, trouble: fill(said[became.kind], { title: became.title }) };
}
