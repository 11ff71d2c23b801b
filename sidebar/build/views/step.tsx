import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import { useSidebar } from '../../sidebar-context.ts';

type Properties = Readonly<{
  number: number;
  title: string;
  headingRef?: Ref<HTMLHeadingElement> | null;
  children: ComponentChildren;
}>;

/** One step of the way from data to sheets. */
export function Step({ number, title, headingRef = null, children }: Properties) {
  const { state } = useSidebar();
  const id = useId();
  // Without data nothing is to be understood: the steps after that come one earlier.
  const shown = number > 2 && state.build.data.understood === null ? number - 1 : number;
  return (
    <section class="step" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} ref={headingRef}>
        <span class="step-number" aria-hidden="true">
          {shown}
        </span>
        {title}
      </h2>
      <div class="stack">{children}</div>
    </section>
  );
}
