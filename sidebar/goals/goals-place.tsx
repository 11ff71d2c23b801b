import { useEffect } from 'preact/hooks';
import { goalProblemMessage } from '../../core/templates/goals/read-book/problem.ts';
import { Button } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { isEmptyBook } from './book/empty-book.ts';
import { beginAnew } from './effects/change-book.ts';
import { loadGoals } from './effects/load-goals.ts';
import { CommitmentEditor } from './views/commitment-editor.tsx';
import { GoalList } from './views/goal-list.tsx';
import { ObjectiveEditor } from './views/objective-editor.tsx';
import { PasteView } from './views/paste-view.tsx';
import { Start } from './views/start.tsx';

/** Objectives as cards with their review, and what each is written with. */
export function GoalsPlace() {
  const { texts, state, tools } = useSidebar();
  const { stored, view } = state.goals;
  useEffect(() => {
    if (stored === 'unread') void loadGoals(tools);
  }, [stored, tools]);
  if (stored === 'unread') return <p class="hint">{texts.goals.reading}</p>;
  if (stored !== 'read') return <Unreadable newer={stored === 'newer'} />;
  return (
    <div class="goals stack">
      <Trouble />
      {view.kind === 'list' && <Home />}
      {view.kind === 'objective' && <ObjectiveEditor draft={view.draft} />}
      {view.kind === 'commitment' && <CommitmentEditor draft={view.draft} />}
      {view.kind === 'paste' && <PasteView text={view.text} read={view.read} />}
    </div>
  );
}

function Home() {
  const { state } = useSidebar();
  return isEmptyBook(state.goals.book) ? <Start /> : <GoalList />;
}

/** Why the last change could not be kept. */
function Trouble() {
  const { texts, state } = useSidebar();
  if (state.goals.trouble === null) return null;
  return (
    <Message tone="bad" live>
      <p>{texts.goals.notKept}</p>
      <p>{state.goals.trouble}</p>
    </Message>
  );
}

/** Goals of a newer version stay as they are; damaged ones too, until somebody sets them aside. */
function Unreadable({ newer }: Readonly<{ newer: boolean }>) {
  const { texts, state, tools, language } = useSidebar();
  return (
    <div class="goals stack">
      <h2>{texts.goals.title}</h2>
      <Message tone="warning">{newer ? texts.goals.newer : texts.goals.damaged}</Message>
      {!newer && (
        <>
          <ul class="goal-problems">
            {state.goals.storedProblems.slice(0, 10).map((problem) => (
              <li key={`${problem.path} ${problem.code}`}>{goalProblemMessage(problem, language)}</li>
            ))}
          </ul>
          <div>
            <Button onPress={() => void beginAnew(tools)}>{texts.goals.beginAnew}</Button>
          </div>
          <Trouble />
        </>
      )}
    </div>
  );
}
