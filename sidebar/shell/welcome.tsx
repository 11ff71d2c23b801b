import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { Button } from '../parts/button.tsx';
import { useSidebar } from '../sidebar-context.ts';

/** Whether the person has read this before, as a host remembers it for them; both may fail. */
export type WelcomeChoice = Readonly<{ wasRead(): Promise<boolean>; keepRead(): Promise<void> }>;

type Properties = Readonly<{
  choice: WelcomeChoice;
  /** What people type between arguments here; what the host takes from programs where it is left out. */
  separator?: ',' | ';';
}>;

/** Three steps for whoever opens the sidebar for the first time, before there is any data. */
export function Welcome({ choice, separator }: Properties) {
  const { texts, state, tools } = useSidebar();
  const [isNew, setNew] = useState(false);
  useEffect(() => {
    // Whoever can't be asked is not told again and again.
    choice.wasRead().then(
      (wasRead) => setNew(!wasRead),
      () => setNew(false),
    );
  }, [choice]);
  if (!isNew || state.shell.place !== 'build' || state.build.data.source !== null) return null;
  const { heading, give, choose, build, functions, dismiss } = texts.welcome;
  const [before, after] = fill(functions, { formula: '\n' }).split('\n');
  const close = (): void => {
    setNew(false);
    // The button goes away: the tab that is open is where reading goes on.
    document.querySelector<HTMLElement>('.marksheet [role=tab][aria-selected=true]')?.focus();
    choice.keepRead().catch(() => undefined);
  };
  return (
    <section class="notice stack-tight" aria-labelledby="welcome">
      <h2 id="welcome">{heading}</h2>
      <ol class="notice-steps">
        <li>{give}</li>
        <li>{choose}</li>
        <li>{build}</li>
      </ol>
      <p class="hint">
        {before}
        <code dir="ltr">{`=CPC(B2${separator ?? tools.host.capabilities.separator}C2)`}</code>
        {after}
      </p>
      <div class="row">
        <Button onPress={close}>{dismiss}</Button>
      </div>
    </section>
  );
}
