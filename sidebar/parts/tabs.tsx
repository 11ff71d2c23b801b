import { useRef } from 'preact/hooks';
import { classes } from './classes.ts';

type Properties<Id extends string> = Readonly<{
  label: string;
  tabs: readonly Readonly<{ id: Id; label: string }>[];
  chosen: Id;
  onChoose(id: Id): void;
  /** The id of the panel that a tab opens. */
  panel: string;
}>;

/** Tabs of which one is open: arrows go along them, in the direction of the language. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, panel }: Properties<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const goTo = (index: number): void => {
    const tab = tabs[(index + tabs.length) % tabs.length];
    if (!tab) return;
    onChoose(tab.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${tab.id}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, index: number): void => {
    const forward = list.current && getComputedStyle(list.current).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const steps: Readonly<Record<string, number>> = { ArrowLeft: index - 1, ArrowRight: index - 1, Home: 0, End: -1 };
    const target = event.key === forward ? index + 1 : steps[event.key];
    if (target === undefined) return;
    event.preventDefault();
    goTo(target);
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ id, label: name }, index) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          data-tab={id}
          class={classes('tab', id === chosen && 'tab-open')}
          aria-selected={id === chosen}
          aria-controls={panel}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={(event) => onKey(event, index)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
