import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { failureText } from '../../shell/failure-text.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { Outcome } from '../plan-state.ts';
import { onPlan } from '../state.ts';
import { RefreshFacts } from './refresh-facts.tsx';

/** What was added, updated and kept, with a way to each new sheet. */
export function OutcomeView({ outcome }: Readonly<{ outcome: Outcome }>) {
  const { texts } = useSidebar();
  const { build } = texts;
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: whoever works by keyboard goes on from here.
  useLayoutEffect(() => box.current?.focus(), []);
  const hidden = outcome.added.filter((sheet) => sheet.hidden).length;
  const seen = outcome.added.filter((sheet) => !sheet.hidden);
  return (
    <div class="stack" tabIndex={-1} ref={box}>
      <Message tone="good" live>
        {build.done}
      </Message>
      <p class="report">{outcome.sentence}</p>
      {seen.length > 0 && (
        <>
          <h3>{build.added}</h3>
          <ul class="plain-list">
            {seen.map(({ title }) => (
              <li key={title} class="added">
                <span dir="auto">{title}</span>
                <ShowSheet title={title} />
              </li>
            ))}
          </ul>
        </>
      )}
      {hidden > 0 && <p class="hint">{fill(build.addedHidden, { count: hidden })}</p>}
      <RefreshFacts outcome={outcome} />
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
