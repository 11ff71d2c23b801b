import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSidebar } from '../sidebar-context.ts';
import { classes } from './classes.ts';
import { matching, type SearchOption } from './matching.ts';

type Properties = Readonly<{
  /** What is chosen here, for those who do not see the page. */
  label: string;
  options: readonly SearchOption[];
  value: string;
  onChange(value: string): void;
  /** Words that stand before the choice for those who see it. */
  placeholder?: string;
}>;

/** A choice from a long list that can be searched: type, go along with the arrows, Enter takes, Escape leaves. */
export function SearchSelect({ label, options, value, onChange, placeholder = '' }: Properties) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = options.find((option) => option.value === value);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div class="search-select">
      <button
        type="button"
        ref={button}
        class={classes('input', 'select', 'select-button', !chosen && 'select-empty')}
        aria-label={`${label}: ${chosen?.label ?? placeholder}`}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {chosen?.label ?? placeholder}
      </button>
      {open && (
        <SearchPanel
          label={label}
          options={options}
          value={value}
          onTake={(taken) => {
            close();
            if (taken !== value) onChange(taken);
          }}
          onLeave={close}
        />
      )}
    </div>
  );
}

type PanelProperties = Readonly<{
  label: string;
  options: readonly SearchOption[];
  value: string;
  onTake(value: string): void;
  onLeave(): void;
}>;

function SearchPanel({ label, options, value, onTake, onLeave }: PanelProperties) {
  const { texts } = useSidebar();
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = matching(options, query);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      options.findIndex((option) => option.value === value),
    ),
  );
  const active = Math.min(at, found.length - 1);
  // Before the next key press: what is typed at once belongs to the search.
  useLayoutEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
    panel.current?.querySelector('input')?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    panel.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  });
  const onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: active - 1 };
    const step = steps[event.key];
    if (step !== undefined) setAt(Math.max(0, Math.min(found.length - 1, step)));
    else if (event.key === 'Enter') {
      const taken = found[active];
      if (taken) onTake(taken.value);
    } else if (event.key === 'Escape') onLeave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leaveIfOutside = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !panel.current?.contains(relatedTarget)) onLeave();
  };
  return (
    <div class="search-panel" ref={panel} onFocusOut={leaveIfOutside}>
      <input
        class="input"
        type="text"
        role="combobox"
        aria-label={`${texts.shell.search}: ${label}`}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        placeholder={texts.shell.search}
        autocomplete="off"
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKey}
      />
      <div class="options" role="listbox" id={`${id}-list`} aria-label={label} tabIndex={-1}>
        {found.map((option, index) => (
          <div
            key={option.value}
            id={`${id}-${index}`}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            data-active={index === active || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(option.value)}
            onKeyDown={onKey}
          >
            <span>{option.label}</span>
            {option.hint && <span class="hint">{option.hint}</span>}
          </div>
        ))}
      </div>
      {found.length === 0 && (
        <p class="hint" role="status">
          {texts.shell.nothingFound}
        </p>
      )}
    </div>
  );
}
