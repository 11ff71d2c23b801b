import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { failureText } from '../../shell/failure-text.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { Outcome } from '../plan-state.ts';
import { onPlan } from '../state.ts';

/** What was added, updated and kept, with a way to each new sheet. */
export function OutcomeView({ outcome }: Readonly<{ outcome: Outcome }>) {
  const { texts } = useSidebar();
  const { build } = texts;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from here.
  useLayoutEffect(() => box.current?.focus(), []);
  const hidden = outcome.added.filter((sheet) => sheet.hidden).length;
  return (
    <div class="stack" tabIndex={-1} ref={box}>
      <Message tone="good" live>
        {build.done}
      </Message>
      <h3>{build.added}</h3>
      <ul class="plain-list">
        {outcome.added
          .filter((sheet) => !sheet.hidden)
          .map(({ title }) => (
            <li key={title} class="added">
              <span dir="auto">{title}</span>
              <ShowSheet title={title} />
            </li>
          ))}
      </ul>
      {hidden > 0 && <p class="hint">{fill(build.addedHidden, { count: hidden })}</p>}
      <dl class="facts">
        <div>
          <dt>{build.updated}</dt>
          <dd>{build.none}</dd>
        </div>
        <div>
          <dt>{build.kept}</dt>
          <dd>{outcome.kept === 0 ? build.none : fill(build.keptSheets, { count: outcome.kept })}</dd>
        </div>
      </dl>
    </div>
  );
}

function ShowSheet({ title }: Readonly<{ title: string }>) {
  const { texts, tools, dispatch } = useSidebar();
  const show = (): void => {
    tools.host.show(title, 0, 0).catch((failure: unknown) => {
      dispatch(onPlan({ kind: 'applying-failed', sentence: failureText(failure, texts) }));
    });
  };
  return (
    <Button kind="quiet" label={fill(texts.build.showSheet, { title })} onPress={show}>
      {texts.build.show}
    </Button>
  );
}
