import { fill } from '../../../core/locales/fill.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Understood } from '../../work/understood.ts';

/** Rows that are no data, and why. */
export function LeftOut({ understood }: Readonly<{ understood: Understood }>) {
  const { texts } = useSidebar();
  const { leftOut, leftOutCount } = understood;
  if (leftOutCount === 0) return null;
  return (
    <Disclosure summary={texts.build.leftOut} count={leftOutCount}>
      <ul class="plain-list">
        {leftOut.map(({ row, why, cells }) => (
          <li key={row} class="left-out">
            <span>{fill(texts.build.leftOutRow, { row, name: texts.build[`why-${why}`] })}</span>
            <span class="hint" dir="auto">
              {cells.filter((cell) => cell !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {leftOutCount > leftOut.length && (
        <p class="hint">{fill(texts.shell.more, { count: leftOutCount - leftOut.length })}</p>
      )}
    </Disclosure>
  );
}
