import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { Understood } from '../../work/understood.ts';
import { ColumnList } from './column-list.tsx';
import { FoundProblems } from './found-problems.tsx';
import { LeftOut } from './left-out.tsx';
import { Questions } from './questions.tsx';
import { Step } from './step.tsx';

/** Step 2: what was understood of the data, with everything that can be put right. */
export function UnderstoodStep({ understood }: Readonly<{ understood: Understood }>) {
  const { texts } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  // The box that was pasted into is gone: whoever works by keyboard goes on from here.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <Step number={2} title={texts.build.understoodHeading} headingRef={heading}>
      <p class="hint">{texts.build.nothingWritten}</p>
      <Facts understood={understood} />
      <Questions />
      <ColumnList understood={understood} />
      <FoundProblems understood={understood} />
      <LeftOut understood={understood} />
    </Step>
  );
}

function Facts({ understood }: Readonly<{ understood: Understood }>) {
  const { texts } = useSidebar();
  const { build } = texts;
  const { rows, period, currency, headerRow } = understood;
  const facts: readonly (readonly [string, string])[] = [
    [build.rows, String(rows)],
    [build.period, period === null ? build.noPeriod : fill(build.periodSpan, period)],
    [build.currency, currency ?? build.noCurrency],
    [build.headerRow, headerRow === 0 ? build.noHeaderRow : String(headerRow)],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
