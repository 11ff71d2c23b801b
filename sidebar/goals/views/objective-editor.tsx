import { useMemo, useRef } from 'preact/hooks';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { ObjectiveDraft } from '../book/objective-draft.ts';
import { savedDraft } from '../book/open-draft.ts';
import { pastOf } from '../effects/ask-past.ts';
import { changeBook } from '../effects/change-book.ts';
import type { EditorField } from '../review/fixes.ts';
import { useDraft } from '../use-draft.ts';
import { usePast } from '../use-past.ts';
import { DataSuggestion } from './data-suggestion.tsx';
import { FigureNotes } from './figure-notes.tsx';
import { MoreFields } from './more-fields.tsx';
import { SentenceFields } from './sentence-fields.tsx';
import { SmartReview } from './smart-review.tsx';
import { StartAndGoal } from './start-and-goal.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** Writes one objective: a sentence with blanks, its review beside it, and everything else for those who want it. */
export function ObjectiveEditor({ draft }: Readonly<{ draft: ObjectiveDraft }>) {
  const { texts, state, tools, dispatch } = useSidebar();
  const { goals } = texts;
  const drafting = useDraft(draft);
  const heading = useHeadingFocus();
  const box = useRef<HTMLDivElement>(null);
  const { objective } = draft;
  usePast(useMemo(() => [objective], [objective]));
  const past = pastOf(objective, state);
  const leave = (): void => dispatch({ of: 'goals', kind: 'opened', view: { kind: 'list' } });
  const save = (): void => void changeBook(tools, savedDraft(draft, state.goals.book, drafting.wording));
  return (
    <div class="goal-editor" ref={box}>
      <h2 tabIndex={-1} ref={heading}>
        {draft.isNew ? goals.newObjective : goals.editObjective}
      </h2>
      <div class="goal-beside">
        <div class="stack">
          <SentenceFields drafting={drafting} />
          <FigureNotes drafting={drafting} />
          <DataSuggestion drafting={drafting} past={past} />
          <StartAndGoal drafting={drafting} />
        </div>
        <SmartReview drafting={drafting} past={past} onGoTo={(field) => goTo(box.current, field)} />
      </div>
      {objective.kind !== 'milestone' && (
        <TextField
          label={goals.ownWords}
          hint={goals.ownWordsHint}
          value={objective.text ?? ''}
          onChange={(text) => drafting.set({ text: text === '' ? null : text })}
        />
      )}
      <MoreFields drafting={drafting} />
      <div class="row goal-save">
        <Button kind="primary" onPress={save}>
          {goals.save}
        </Button>
        <Button onPress={leave}>{texts.shell.cancel}</Button>
      </div>
    </div>
  );
}

/** Leads to a field, wherever it is folded away. */
function goTo(box: HTMLElement | null, field: EditorField): void {
  const place = box?.querySelector(`[data-field="${field}"]`);
  const folded = place?.closest('details');
  if (folded) folded.open = true;
  const control = place?.matches('input, select, button') ? place : place?.querySelector('input, select, button');
  if (control instanceof HTMLElement) control.focus();
}
