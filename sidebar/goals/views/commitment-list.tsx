import type { Commitment } from '../../../core/goals/model/commitment.ts';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { withoutCommitment } from '../book/change-book.ts';
import { changeBook } from '../effects/change-book.ts';
import { draftOf } from '../sentence/pledge-boxes.ts';
import { promiseText } from '../sentence/promise-text.ts';
import { useWording } from '../use-wording.ts';

/** Commitments, each in its own words and as what it promises. */
export function CommitmentList({ commitments }: Readonly<{ commitments: readonly Commitment[] }>) {
  const { texts, state, tools, dispatch, language } = useSidebar();
  const { goals } = texts;
  const wording = useWording();
  const { book } = state.goals;
  const edit = (commitment: Commitment): void =>
    dispatch({
      of: 'goals',
      kind: 'opened',
      view: { kind: 'commitment', draft: draftOf(commitment, false, language) },
    });
  const remove = ({ id, text: name }: Commitment): void =>
    void changeBook(tools, withoutCommitment(book, id), { code: 'deleted', name, count: 0 });
  return (
    <ul class="plain-list commitments">
      {commitments.map((commitment) => (
        <li key={commitment.id}>
          <p dir="auto">{commitment.text}</p>
          <p class="hint">{promiseText(commitment, wording)}</p>
          <div class="row goal-actions">
            <Button
              kind="quiet"
              label={fill(goals.editNamed, { name: commitment.text })}
              onPress={() => edit(commitment)}
            >
              {goals.edit}
            </Button>
            <Button
              kind="quiet"
              label={fill(goals.deleteNamed, { name: commitment.text })}
              onPress={() => remove(commitment)}
            >
              {goals.delete}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}
