import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { Button } from '../../sidebar/parts/button.tsx';
import { Message } from '../../sidebar/parts/message.tsx';
import { ProgressBar } from '../../sidebar/parts/progress-bar.tsx';
import { failureText } from '../../sidebar/shell/failure-text.ts';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import type { Tools } from '../../sidebar/tools.ts';
import { findUnfinished, takeBack, type Weighed } from './unfinished.ts';

/** As far as taking back is. */
type Stage =
  | Readonly<{ kind: 'none' | 'taken-back' }>
  | Readonly<{ kind: 'waiting'; trouble: string | null }>
  | Readonly<{ kind: 'working'; done: number }>;

/** Somebody else's build may be under way: looked at again a little later, it is offered only where it is still there. */
const LOOK_AGAIN = 15_000;

/** A build that another pane began in this workbook and did not end: it can be taken back, and be built again. */
export function UnfinishedBuild() {
  const { tools, texts, language, state } = useSidebar();
  const { unfinished, pane } = texts;
  const [stage, setStage] = useState<Stage>({ kind: 'none' });
  const isOwn = state.build.plan.applying !== null;
  useEffect(() => {
    if (isOwn) return;
    return follow(tools, () => setStage({ kind: 'waiting', trouble: null }));
  }, [tools, isOwn]);
  if (stage.kind === 'none' || isOwn) return null;
  const begin = async (): Promise<void> => {
    setStage({ kind: 'working', done: 0 });
    try {
      const weighed = await takeBack(tools.host, (done) => setStage({ kind: 'working', done }));
      const hindered = weighed !== null && weighed.kind !== 'ready';
      setStage(hindered ? { kind: 'waiting', trouble: hindrance(weighed, texts.refresh) } : { kind: 'taken-back' });
    } catch (failure) {
      setStage({ kind: 'waiting', trouble: failureText(failure, texts) });
    }
    await lookAtWorkbook(tools, language);
  };
  return (
    <section class="notice stack" aria-labelledby="unfinished">
      <h2 id="unfinished">{unfinished.heading}</h2>
      {stage.kind === 'waiting' && (
        <>
          <p>{pane.unfinished}</p>
          {stage.trouble !== null && (
            <Message tone="bad" live>
              {stage.trouble}
            </Message>
          )}
          <div class="row">
            <Button kind="primary" onPress={() => void begin()}>
              {unfinished.takeBack}
            </Button>
          </div>
        </>
      )}
      {stage.kind === 'working' && <ProgressBar label={unfinished.takingBack} done={stage.done} />}
      {stage.kind === 'taken-back' && (
        <>
          <Message tone="good" live>
            {unfinished.takenBack}
          </Message>
          <div class="row">
            <Button onPress={() => setStage({ kind: 'none' })}>{texts.shell.close}</Button>
          </div>
        </>
      )}
    </section>
  );
}

const hindrance = (
  { kind, title }: Exclude<Weighed, { kind: 'ready' }>,
  said: Readonly<Record<'rearranged' | 'missing', string>>,
): string => fill(said[kind], { title });

/** Calls back once the same unfinished build is found twice; goes on asking an Excel that cannot tell. The answer ends it. */
function follow({ host }: Tools, found: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isLeft = false;
  const lookLater = (before: string | null): void => {
    if (!isLeft) waiting = setTimeout(() => void look(before), LOOK_AGAIN);
  };
  const look = async (before: string | null): Promise<void> => {
    try {
      const text = await findUnfinished(host);
      if (text === null || isLeft) return;
      if (text === before) found();
      else lookLater(text);
    } catch {
      lookLater(before);
    }
  };
  void look(null);
  return () => {
    isLeft = true;
    clearTimeout(waiting);
  };
}
