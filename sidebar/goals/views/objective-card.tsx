import { useRef } from 'preact/hooks';
import type { Objective } from '../../../core/goals/model/objective.ts';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { takenOver, withoutObjective } from '../book/change-book.ts';
import type { ObjectiveDraft } from '../book/objective-draft.ts';
import { copyDraft, draftOf } from '../book/open-draft.ts';
import { pastOf } from '../effects/ask-past.ts';
import { changeBook } from '../effects/change-book.ts';
import { reviewObjective } from '../review/review-objective.ts';
import { formIn, ownWords, sentenceText } from '../sentence/sentence-text.ts';
import { useWording } from '../use-wording.ts';
import { CommitmentsUnder } from './commitments-under.tsx';
import { SentenceView } from './sentence-view.tsx';
import { SheetSays } from './sheet-says.tsx';
import { SmartMarks } from './smart-marks.tsx';
import { StandingView } from './standing-view.tsx';

/** One objective: what it says, how it stands, its review, and what can be done with it. */
export function ObjectiveCard({ objective }: Readonly<{ objective: Objective }>) {
  const { texts, state } = useSidebar();
  const wording = useWording();
  const card = useRef<HTMLElement>(null);
  const said = sentenceText(objective, wording);
  const words = formIn(objective, wording) === 'milestone' ? null : ownWords(objective, wording);
  const past = pastOf(objective, state);
  const review = reviewObjective(objective, { wording, past, typed: {}, namesGoal: false });
  const { standings, onSheet } = state.goals;
  // The workings know an objective by the text that the sheet has.
  const onSheetText = onSheet[objective.id]?.objective.text ?? objective.text;
  const standing = onSheetText === null ? undefined : standings[onSheetText];
  const goOn = (): void => focusFirst(card.current);
  return (
    <article class="goal-card" ref={card}>
      <h4 class="goal-words">
        {objective.isExample && <span class="badge">{texts.goals.example}</span>}{' '}
        {words === null ? <SentenceView objective={objective} /> : <bdi>{words}</bdi>}
      </h4>
      {words !== null && (
        <p class="goal-said">
          <SentenceView objective={objective} />
        </p>
      )}
      {standing && <StandingView standing={standing} />}
      <SheetSays objective={objective} name={objective.text ?? said} onTaken={goOn} />
      <SmartMarks findings={review} />
      <CommitmentsUnder objective={objective} />
      <Actions objective={objective} name={objective.text ?? said} onTaken={goOn} />
    </article>
  );
}

/** The button that was pressed is gone: whoever works by keyboard goes on in the same card. */
const focusFirst = (card: HTMLElement | null): void =>
  card?.querySelector<HTMLElement>(':scope > .goal-actions button')?.focus();

type ActionsProperties = Readonly<{ objective: Objective; name: string; onTaken(): void }>;

function Actions({ objective, name, onTaken }: ActionsProperties) {
  const { texts, state, tools, dispatch } = useSidebar();
  const { goals } = texts;
  const { book } = state.goals;
  const wording = useWording();
  const open = (draft: ObjectiveDraft): void =>
    dispatch({ of: 'goals', kind: 'opened', view: { kind: 'objective', draft } });
  const remove = (): void => {
    const count = book.commitments.filter((one) => one.objective === objective.id).length;
    void changeBook(tools, withoutObjective(book, objective.id), { code: 'deleted', name, count });
  };
  const takeOver = (): void => {
    void changeBook(tools, takenOver(book, objective.id));
    onTaken();
  };
  return (
    <div class="row goal-actions">
      <Button
        kind="quiet"
        label={fill(goals.editNamed, { name })}
        onPress={() => open(draftOf(objective, false, wording))}
      >
        {goals.edit}
      </Button>
      <Button
        kind="quiet"
        label={fill(goals.copyNamed, { name })}
        onPress={() => open(copyDraft(objective, book, wording))}
      >
        {goals.copy}
      </Button>
      <Button kind="quiet" label={fill(goals.deleteNamed, { name })} onPress={remove}>
        {goals.delete}
      </Button>
      {objective.isExample && (
        <Button kind="quiet" label={fill(goals.takeOverNamed, { name })} onPress={takeOver}>
          {goals.takeOver}
        </Button>
      )}
    </div>
  );
}
