import { fill } from '../../core/locales/fill.ts';
import { useSidebar } from '../sidebar-context.ts';
import { Disclosure } from './disclosure.tsx';

/** Problems of one kind. */
export type ProblemGroup = Readonly<{
  key: string;
  title: string;
  count: number;
  items: readonly ProblemItem[];
}>;

/** `onPress` shows where it is; without it the sentence stands alone. */
export type ProblemItem = Readonly<{ text: string; onPress?: () => void; shown?: boolean }>;

/** Problems by kind, with their numbers; each leads to where it is. */
export function ProblemList({ groups }: Readonly<{ groups: readonly ProblemGroup[] }>) {
  return (
    <div class="problems">
      {groups.map(({ key, title, count, items }) => (
        <Disclosure key={key} summary={title} count={count}>
          <ul class="plain-list">
            {items.map((item) => (
              <li key={item.text}>
                <Problem {...item} />
              </li>
            ))}
          </ul>
          <Rest count={count - items.length} />
        </Disclosure>
      ))}
    </div>
  );
}

function Problem({ text, onPress, shown = false }: ProblemItem) {
  if (!onPress) return <p>{text}</p>;
  return (
    <button type="button" class="line-button" aria-pressed={shown} onClick={onPress}>
      {text}
    </button>
  );
}

function Rest({ count }: Readonly<{ count: number }>) {
  const { texts } = useSidebar();
  return count > 0 ? <p class="hint">{fill(texts.shell.more, { count })}</p> : null;
}
