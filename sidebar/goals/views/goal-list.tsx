import { useEffect } from 'preact/hooks';
import type { CompanyGoal } from '../../../core/goals/model/company-goal.ts';
import type { GoalBook } from '../../../core/goals/model/goal-book.ts';
import type { Objective } from '../../../core/goals/model/objective.ts';
import { locales } from '../../../core/locales/index.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { allTakenOver, withoutExamples } from '../book/change-book.ts';
import { emptyDraft } from '../book/open-draft.ts';
import { buildGoals } from '../effects/build-goals.ts';
import { changeBook } from '../effects/change-book.ts';
import { readStandings } from '../effects/read-standings.ts';
import { usePast } from '../use-past.ts';
import { CommitmentList } from './commitment-list.tsx';
import { GoalHeading } from './goal-heading.tsx';
import { DoneMessage, HistoryButtons } from './history-buttons.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** Every objective as a card, under the company goal that it serves. */
export function GoalList() {
  const { texts, state, tools } = useSidebar();
  const { book, revision } = state.goals;
  const heading = useHeadingFocus();
  usePast(book.objectives);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another book is compared with the sheet anew
  useEffect(() => void readStandings(tools), [tools, revision]);
  const loose = book.commitments.filter(({ objective }) => !book.objectives.some(({ id }) => id === objective));
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {texts.goals.title}
      </h2>
      <Toolbar />
      <DoneMessage />
      <Examples />
      {blocksOf(book).map(({ goal, objectives }) => (
        <GoalBlock key={goal?.id ?? ''} goal={goal} objectives={objectives} />
      ))}
      {loose.length > 0 && (
        <section class="stack-tight">
          <h3>{texts.goals.otherCommitments}</h3>
          <CommitmentList commitments={loose} />
        </section>
      )}
      <div class="stack-tight goal-build">
        <Button kind="primary" onPress={() => buildGoals(tools)}>
          {texts.goals.build}
        </Button>
        <p class="hint">{texts.goals.buildHint}</p>
        <p class="hint">{texts.goals.kept}</p>
      </div>
    </>
  );
}

type Block = Readonly<{ goal: CompanyGoal | null; objectives: readonly Objective[] }>;

/** Each company goal with its objectives, then those that serve none. */
function blocksOf({ goals, objectives }: GoalBook): readonly Block[] {
  const named = goals.map((goal): Block => ({ goal, objectives: objectives.filter((one) => one.goal === goal.id) }));
  const loose = objectives.filter((one) => !goals.some(({ id }) => id === one.goal));
  return loose.length > 0 ? [...named, { goal: null, objectives: loose }] : named;
}

function GoalBlock({ goal, objectives }: Block) {
  const { language } = useSidebar();
  return (
    <section class="goal-block">
      {goal ? <GoalHeading goal={goal} /> : <h3>{locales[language].goalsSheetTexts.withoutGoal}</h3>}
      <ul class="plain-list goal-cards">
        {objectives.map((objective) => (
          <li key={objective.id}>
            <ObjectiveCard objective={objective} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What can be added, and what can be taken back. */
function Toolbar() {
  const { texts, state, tools, dispatch } = useSidebar();
  const write = (): void =>
    dispatch({
      of: 'goals',
      kind: 'opened',
      view: { kind: 'objective', draft: emptyDraft(state.goals.book, tools.today, null) },
    });
  const paste = (): void => dispatch({ of: 'goals', kind: 'opened', view: { kind: 'paste', text: '', read: null } });
  return (
    <div class="row">
      <Button onPress={write}>{texts.goals.startOwn}</Button>
      <Button onPress={paste}>{texts.goals.startPaste}</Button>
      <HistoryButtons />
    </div>
  );
}

/** What can be done with all examples at once. */
function Examples() {
  const { texts, state, tools } = useSidebar();
  const { book } = state.goals;
  if (![...book.objectives, ...book.commitments].some(({ isExample }) => isExample)) return null;
  return (
    <div class="goal-examples stack-tight">
      <p>{texts.goals.examplesHere}</p>
      <div class="row">
        <Button onPress={() => void changeBook(tools, allTakenOver(book))}>{texts.goals.takeOverAll}</Button>
        <Button onPress={() => void changeBook(tools, withoutExamples(book))}>{texts.goals.removeExamples}</Button>
      </div>
    </div>
  );
}
