import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { describeFunction, type FunctionDescription } from '../../../core/functions/describe-function.ts';
import { fill } from '../../../core/locales/fill.ts';
import { isNoAnswer } from '../../../core/values/no-answer.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { callText } from '../formula-text.ts';
import { answerRows, shownValue } from '../shown-answer.ts';
import { InsertForm } from './insert-form.tsx';

/** One function: what it is, how it is computed, who says so, and a way into the sheet. */
export function FunctionDetail({ id }: Readonly<{ id: string }>) {
  const { texts, dispatch, language } = useSidebar();
  const described = useMemo(() => describeFunction(id, language), [id, language]);
  const heading = useRef<HTMLHeadingElement>(null);
  // The list that was pressed is gone: whoever works by keyboard goes on from here.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="stack function-detail">
      <div>
        <Button kind="quiet" onPress={() => dispatch({ of: 'functions', kind: 'closed' })}>
          <span class="back-mark" aria-hidden="true" /> {texts.functions.back}
        </Button>
      </div>
      <div class="stack-tight">
        <h2 tabIndex={-1} ref={heading}>
          {described.label}
        </h2>
        <p>
          <code dir="ltr">{id}</code>
        </p>
        <p>{described.purpose}</p>
      </div>
      <Formulas described={described} />
      <InsertForm described={described} />
      <Example described={described} />
      {described.whenPoor !== '' && (
        <section class="stack-tight">
          <h3>{texts.functions.whenPoor}</h3>
          <p>{described.whenPoor}</p>
        </section>
      )}
      <Sources described={described} />
    </div>
  );
}

/** The formula in words; rival definitions each with who defines it so. */
function Formulas({ described: { formulas } }: Readonly<{ described: FunctionDescription }>) {
  const { texts } = useSidebar();
  const [first, ...others] = formulas;
  if (first === undefined) return null;
  if (others.length === 0)
    return (
      <section class="stack-tight">
        <h3>{texts.functions.formula}</h3>
        <p class="formula-words">{first.words ?? first.label}</p>
      </section>
    );
  return (
    <section class="stack-tight">
      <h3>{texts.functions.definitions}</h3>
      <ul class="plain-list definition-list">
        {formulas.map(({ label, words, source }, index) => (
          <li key={label}>
            {words !== null && <p class="formula-words">{words}</p>}
            <p>
              {label} {index === 0 && <span class="badge">{texts.functions.usual}</span>}
            </p>
            {source !== null && <p class="hint">{fill(texts.functions.definedBy, { source })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first published example that has an answer of one value. */
function Example({ described }: Readonly<{ described: FunctionDescription }>) {
  const { texts, tools, language } = useSidebar();
  const isPlain = (value: unknown): value is number | string => typeof value === 'number' || typeof value === 'string';
  const example = described.examples.find(
    ({ given, gives }) =>
      !Array.isArray(gives) && !isNoAnswer(gives) && Object.values(given).every((one) => one === null || isPlain(one)),
  );
  if (example === undefined) return null;
  const given = described.arguments.map(({ name }) => {
    const value = example.given[name];
    return isPlain(value) ? ({ kind: 'value', value } as const) : null;
  });
  const formula = callText(described.id, given, { separator: tools.host.capabilities.separator, title: null });
  const answer = shownValue(answerRows(example.gives)[0]?.[0] ?? '', described.unit, language).text;
  return (
    <section class="stack-tight">
      <h3>{texts.functions.example}</h3>
      <p>
        {texts.functions.gives.split(/(\{\w+\})/).map((part) => {
          if (part === '{formula}')
            return (
              <code key={part} dir="ltr">
                ={formula}
              </code>
            );
          if (part !== '{value}') return part;
          return (
            <bdi key={part} class="formula-words">
              {answer}
            </bdi>
          );
        })}
      </p>
    </section>
  );
}

/** Where the definition is published, one link a page. */
function Sources({ described }: Readonly<{ described: FunctionDescription }>) {
  const { texts } = useSidebar();
  const links = described.references.filter((reference) => /^https?:/.test(reference));
  if (links.length === 0) return null;
  return (
    <Disclosure summary={<h3>{texts.functions.sources}</h3>} count={links.length}>
      <ul class="plain-list stack-tight">
        {links.map((link) => (
          <li key={link}>
            <a href={link} target="_blank" rel="noopener" dir="ltr">
              {link.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
              <span class="unseen"> ({texts.functions.opensNewTab})</span>
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
