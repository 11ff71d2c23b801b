import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { findFunctions } from '../../../core/functions/find-function.ts';
import { functionWords } from '../../../core/functions/function-texts.ts';
import { functions } from '../../../core/functions/index.ts';
import { fill } from '../../../core/locales/fill.ts';
import type { Language } from '../../../core/values/language.ts';
import { Field } from '../../parts/field.tsx';
import { useSidebar } from '../../sidebar-context.ts';

/** Every function by its label, in the order of the alphabet. */
const allIds = (language: Language): readonly string[] =>
  [...functions.keys()]
    .map((id) => ({ id, label: functionWords(id, language).label }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
    .map(({ id }) => id);

/** A search over all functions; arrows go along what was found, Enter opens it. */
export function FunctionSearch() {
  const { texts, state, dispatch, language } = useSidebar();
  const { search } = state.functions;
  const all = useMemo(() => allIds(language), [language]);
  const isOpen = search.trim() === '';
  const found = useMemo(() => (isOpen ? all : findFunctions(search, language)), [isOpen, all, search, language]);
  const [at, setAt] = useState(-1);
  const list = useId();
  const active = Math.min(at, found.length - 1);
  const open = (id: string | undefined): void => {
    if (id !== undefined) dispatch({ of: 'functions', kind: 'opened', id });
  };
  const onKey = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = { ArrowDown: active + 1, ArrowUp: Math.max(-1, active - 1) };
    const step = steps[event.key];
    if (step !== undefined) setAt(Math.min(found.length - 1, step));
    else if (event.key === 'Enter') open(found[Math.max(0, active)]);
    else if (event.key === 'Escape' && search !== '') dispatch({ of: 'functions', kind: 'searched', search: '' });
    else return;
    event.preventDefault();
  };
  const count = fill(isOpen ? texts.functions.allFunctions : texts.functions.foundCount, { count: found.length });
  return (
    <div class="stack">
      <Field label={texts.functions.search} hint={`${texts.functions.searchHint}. ${texts.shell.listKeys}`}>
        {(ids) => (
          <input
            {...ids}
            class="input"
            type="text"
            dir="auto"
            role="combobox"
            aria-expanded="true"
            aria-controls={list}
            aria-autocomplete="list"
            aria-activedescendant={active >= 0 ? `${list}-${active}` : undefined}
            autocomplete="off"
            spellcheck={false}
            value={search}
            onInput={({ currentTarget }) => {
              setAt(-1);
              dispatch({ of: 'functions', kind: 'searched', search: currentTarget.value });
            }}
            onKeyDown={onKey}
          />
        )}
      </Field>
      <p class="hint" role="status">
        {found.length === 0 ? texts.functions.nothingFound : count}
      </p>
      <Results list={list} ids={found} active={active} onOpen={open} />
    </div>
  );
}

type ResultsProperties = Readonly<{
  list: string;
  ids: readonly string[];
  active: number;
  onOpen(id: string): void;
}>;

function Results({ list, ids, active, onOpen }: ResultsProperties) {
  const { texts, language } = useSidebar();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active >= 0) box.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="function-list" role="listbox" id={list} aria-label={texts.functions.results} ref={box} tabIndex={-1}>
      {ids.map((id, index) => {
        const { label, purpose } = functionWords(id, language);
        return (
          // The field above has the focus and its keys; the mouse alone comes here.
          <div
            key={id}
            id={`${list}-${index}`}
            class="option function-option"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            data-active={index === active || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(id)}
            onKeyDown={({ key }) => key === 'Enter' && onOpen(id)}
          >
            <span class="function-label">{label}</span>
            <code dir="ltr">{id}</code>
            <span class="hint">{purpose}</span>
          </div>
        );
      })}
    </div>
  );
}
