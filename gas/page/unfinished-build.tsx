import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { lookAtWorkbook } from '../../sidebar/build/effects/look-at-workbook.ts';
import { offerStoredUndos } from '../../sidebar/build/effects/offer-stored-undos.ts';
import { Button } from '../../sidebar/parts/button.tsx';
import { Message } from '../../sidebar/parts/message.tsx';
import { ProgressBar } from '../../sidebar/parts/progress-bar.tsx';
import { failureText } from '../../sidebar/shell/failure-text.ts';
import { useSidebar } from '../../sidebar/sidebar-context.ts';
import type { PendingBuilds, PendingView } from './pending-builds.ts';

type Properties = Readonly<{ builds: PendingBuilds }>;
type View<Kind extends PendingView['kind']> = Readonly<{ builds: PendingBuilds; view: PendingView & { kind: Kind } }>;

/** A build that was begun in this spreadsheet and is not at its end: who is at it, or how it shall end. */
export function UnfinishedBuild({ builds }: Properties) {
  const { tools, language } = useSidebar();
  const [view, setView] = useState(builds.views.read);
  useEffect(() => builds.views.subscribe(() => setView(builds.views.read())), [builds]);
  useEffect(() => {
    if (view.kind !== 'ended' && view.kind !== 'gone') return;
    void lookAtWorkbook(tools, language);
    void offerStoredUndos(tools);
  }, [view.kind, tools, language]);
  if (view.kind === 'none' || view.kind === 'gone') return null;
  return (
    <section class="notice stack" aria-labelledby={view.kind === 'ended' ? undefined : 'unfinished'}>
      {view.kind === 'busy' && <Busy view={view} builds={builds} />}
      {view.kind === 'waiting' && <Waiting view={view} builds={builds} />}
      {view.kind === 'working' && <Working view={view} builds={builds} />}
      {view.kind === 'ended' && <Ended view={view} builds={builds} />}
    </section>
  );
}

function Busy({ view: { pending } }: View<'busy'>) {
  const { texts } = useSidebar();
  return (
    <>
      <h2 id="unfinished">{texts.unfinished.busyHeading}</h2>
      <p>{fill(texts.unfinished.busy, { done: pending.done, all: pending.of })}</p>
    </>
  );
}

function Waiting({ view: { pending, failure }, builds }: View<'waiting'>) {
  const { texts } = useSidebar();
  const { unfinished } = texts;
  const isForward = pending.way === 'forward';
  const hasHint = isForward && !pending.hasUndo;
  const described = hasHint ? { describedBy: 'unfinished-hint' } : {};
  return (
    <>
      <h2 id="unfinished">{unfinished.heading}</h2>
      <p>{fill(isForward ? unfinished.began : unfinished.beganBack, { done: pending.done, all: pending.of })}</p>
      {failure && (
        <Message tone="bad" live>
          {failureText(failure, texts)}
        </Message>
      )}
      <div class="row">
        {isForward && (
          <Button kind="primary" onPress={() => void builds.end(pending, 'forward')} {...described}>
            {unfinished.finish}
          </Button>
        )}
        {pending.mayGoBack && (
          <Button kind={isForward ? 'plain' : 'primary'} onPress={() => void builds.end(pending, 'backward')}>
            {unfinished.takeBack}
          </Button>
        )}
      </div>
      {hasHint && (
        <p class="hint" id="unfinished-hint">
          {unfinished.noUndo}
        </p>
      )}
    </>
  );
}

function Working({ view: { way, done } }: View<'working'>) {
  const { texts } = useSidebar();
  const { heading, finishing, takingBack } = texts.unfinished;
  return (
    <>
      <h2 id="unfinished">{heading}</h2>
      <ProgressBar label={way === 'forward' ? finishing : takingBack} done={done} />
    </>
  );
}

function Ended({ view: { way, failure }, builds }: View<'ended'>) {
  const { texts } = useSidebar();
  const { finished, takenBack, couldNotFinish } = texts.unfinished;
  const sentence = way === 'forward' ? finished : takenBack;
  return (
    <>
      <Message tone={failure ? 'warning' : 'good'} live>
        {failure ? fill(couldNotFinish, { found: failureText(failure, texts) }) : sentence}
      </Message>
      <div class="row">
        <Button onPress={builds.close}>{texts.shell.close}</Button>
      </div>
    </>
  );
}
