import type { Objective } from '../../../core/goals/model/objective.ts';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { newCommitment } from '../book/commitment-draft.ts';
import { freshId } from '../book/fresh-ids.ts';
import { draftOf } from '../sentence/pledge-boxes.ts';
import { sheetText } from '../sentence/sentence-text.ts';
import { useWording } from '../use-wording.ts';
import { CommitmentList } from './commitment-list.tsx';

/** What is promised for an objective, and a way to promise more. */
export function CommitmentsUnder({ objective }: Readonly<{ objective: Objective }>) {
  const { texts, state, dispatch, language } = useSidebar();
  const wording = useWording();
  const { book } = state.goals;
  const own = book.commitments.filter((one) => one.objective === objective.id);
  const name = sheetText(objective, wording) ?? texts.goals.unnamed;
  const add = (): void => {
    const commitment = newCommitment(freshId(book, 'C'), objective.id, objective);
    const draft = draftOf(commitment, true, language);
    dispatch({ of: 'goals', kind: 'opened', view: { kind: 'commitment', draft } });
  };
  const button = (
    <Button kind="quiet" label={fill(texts.goals.addCommitmentTo, { name })} onPress={add}>
      {texts.goals.addCommitment}
    </Button>
  );
  if (own.length === 0) return <div class="goal-actions row">{button}</div>;
  return (
    <Disclosure summary={texts.goals.commitments} count={own.length}>
      <CommitmentList commitments={own} />
      {button}
    </Disclosure>
  );
}
