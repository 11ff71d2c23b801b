import { exampleBook } from '../../../core/templates/goals/example-book.ts';
import { useSidebar } from '../../sidebar-context.ts';
import { emptyDraft } from '../book/open-draft.ts';
import { changeBook } from '../effects/change-book.ts';
import { HistoryButtons } from './history-buttons.tsx';

/** How to begin: from examples, from a table, or with a sentence. */
export function Start() {
  const { texts, tools, state, dispatch, language } = useSidebar();
  const { goals } = texts;
  const ways = [
    {
      title: goals.startOwn,
      hint: goals.startOwnHint,
      go: () =>
        dispatch({
          of: 'goals',
          kind: 'opened',
          view: { kind: 'objective', draft: emptyDraft(state.goals.book, tools.today, null) },
        }),
    },
    {
      title: goals.startExamples,
      hint: goals.startExamplesHint,
      go: () => void changeBook(tools, exampleBook(language, tools.today)),
    },
    {
      title: goals.startPaste,
      hint: goals.startPasteHint,
      go: () => dispatch({ of: 'goals', kind: 'opened', view: { kind: 'paste', text: '', read: null } }),
    },
  ];
  return (
    <>
      <h2>{goals.title}</h2>
      <p>{goals.intro}</p>
      <ul class="plain-list stack">
        {ways.map(({ title, hint, go }) => (
          <li key={title}>
            <button type="button" class="goal-way" onClick={go}>
              <span class="goal-way-title">{title}</span>
              <span class="hint">{hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <HistoryButtons />
    </>
  );
}
