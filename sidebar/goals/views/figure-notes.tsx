import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { targetFigure } from '../sentence/figure.ts';
import { withSettled } from '../sentence/read-numbers.ts';
import type { Drafting } from '../use-draft.ts';

export const noteId = (part: 'baseline' | 'target'): string => `goal-note-${part}`;

/** What was understood of the typed figures, where that is not what stands there, and what could not be. */
export function FigureNotes({ drafting }: Readonly<{ drafting: Drafting }>) {
  return (
    <div class="goal-notes">
      <div id={noteId('baseline')}>
        <Unread drafting={drafting} part="baseline" />
      </div>
      <div id={noteId('target')}>
        <Unread drafting={drafting} part="target" />
        <UnderstoodTarget drafting={drafting} />
      </div>
    </div>
  );
}

function Unread({ drafting, part }: Readonly<{ drafting: Drafting; part: 'baseline' | 'target' }>) {
  const { texts } = useSidebar();
  const typed = drafting.draft.typed[part];
  if (typed === undefined || typed.isRead) return null;
  const sentence = part === 'target' ? texts.goals.notATarget : texts.goals.notANumber;
  return <p class="field-error">{fill(sentence, { found: typed.text })}</p>;
}

/** A target that was typed as a change or in words, and what else it could be. */
function UnderstoodTarget({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts } = useSidebar();
  const { draft, style, put } = drafting;
  const { target, baseline } = draft.objective;
  const typed = draft.typed.target;
  if (typed === undefined || target === null) return null;
  const told = targetFigure(target, baseline, style, texts.goals.changeOnBaseline);
  const other = typed.other && targetFigure(typed.other, baseline, style, texts.goals.changeOnBaseline);
  if (told === typed.text.trim() && other === null) return null;
  return (
    <>
      <p class="hint">{fill(texts.goals.understood, { value: told })}</p>
      {typed.other && (
        <p class="hint">
          {fill(texts.goals.couldBe, { value: other })}{' '}
          <Button kind="quiet" onPress={() => put(withSettled(draft, { target: typed.other }))}>
            {fill(texts.goals.takeIt, { value: other })}
          </Button>
        </p>
      )}
    </>
  );
}
