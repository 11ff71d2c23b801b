import { useId, useState } from 'preact/hooks';
import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import { goalProblemMessage } from '../../../core/templates/goals/read-book/problem.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Message } from '../../parts/message.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { mergedBooks } from '../book/merge-books.ts';
import { changeBook } from '../effects/change-book.ts';
import { type PastedGoals, readPasted } from '../effects/read-pasted.ts';
import { promiseText } from '../sentence/promise-text.ts';
import { useWording } from '../use-wording.ts';
import { SentenceView } from './sentence-view.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

type Properties = Readonly<{ text: string; read: PastedGoals | 'failed' | null }>;

/** Takes a table of objectives or commitments, shows what was understood, and adds it once that is wanted. */
export function PasteView({ text, read }: Properties) {
  const { texts, tools, dispatch } = useSidebar();
  const { goals } = texts;
  const heading = useHeadingFocus();
  const [typed, setTyped] = useState(text);
  const leave = (): void => dispatch({ of: 'goals', kind: 'opened', view: { kind: 'list' } });
  const paste = (event: ClipboardEvent): void => {
    const { clipboardData } = event;
    const pasted = clipboardData?.getData('text/plain') || clipboardData?.getData('text/html') || '';
    if (pasted.trim() === '' || typed !== '') return;
    event.preventDefault();
    setTyped(pasted);
    void readPasted(tools, pasted);
  };
  return (
    <div class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {goals.startPaste}
      </h2>
      <Field label={goals.pasteBox} hint={goals.pasteHint}>
        {(ids) => (
          <textarea
            {...ids}
            class="input"
            rows={5}
            dir="auto"
            spellcheck={false}
            value={typed}
            onPaste={paste}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        )}
      </Field>
      <div class="row">
        <Button kind={read === null ? 'primary' : 'plain'} onPress={() => void readPasted(tools, typed)}>
          {goals.read}
        </Button>
        <Button onPress={leave}>{texts.shell.cancel}</Button>
      </div>
      {read === 'failed' && (
        <Message tone="bad" live>
          {goals.notReadable}
        </Message>
      )}
      {read !== null && read !== 'failed' && <Understood read={read} />}
    </div>
  );
}

function Understood({ read: { book, problems } }: Readonly<{ read: PastedGoals }>) {
  const { texts, state, tools, language } = useSidebar();
  const { goals } = texts;
  const id = useId();
  const count = book.objectives.length + book.commitments.length;
  const add = (): void =>
    void changeBook(tools, mergedBooks(state.goals.book, book), { code: 'added', name: '', count });
  return (
    <section class="stack" aria-labelledby={id}>
      <h3 id={id}>{goals.understoodHeading}</h3>
      {count === 0 ? <Message tone="warning">{goals.nothingFound}</Message> : <FoundBook book={book} />}
      {problems.length === 0 && count > 0 && <Message tone="good">{goals.noProblems}</Message>}
      {problems.length > 0 && (
        <div class="goal-problems">
          <h4>{goals.problems}</h4>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{goalProblemMessage(problem, language)}</li>
            ))}
          </ul>
        </div>
      )}
      {count > 0 && (
        <div>
          <Button kind="primary" onPress={add}>
            {goals.addAll}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Everything that was found, as it will stand. */
function FoundBook({ book }: Readonly<{ book: GoalBook }>) {
  const { texts } = useSidebar();
  const wording = useWording();
  const groups = [
    { title: texts.goals.foundGoals, lines: book.goals.map(({ id, text }) => ({ id, words: text, said: null })) },
    {
      title: texts.goals.foundObjectives,
      lines: book.objectives.map((one) => ({
        id: one.id,
        words: one.text ?? '',
        said: <SentenceView objective={one} />,
      })),
    },
    {
      title: texts.goals.foundCommitments,
      lines: book.commitments.map((one) => ({ id: one.id, words: one.text, said: promiseText(one, wording) })),
    },
  ];
  return (
    <>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <div key={title} class="goal-found">
            <h4>
              {title} <span class="badge">{lines.length}</span>
            </h4>
            <ul class="plain-list">
              {lines.map(({ id, words, said }) => (
                <li key={id}>
                  {words !== '' && <p dir="auto">{words}</p>}
                  {said !== null && <p class="hint">{said}</p>}
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  );
}
