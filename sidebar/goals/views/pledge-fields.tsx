import { commitmentPeriods, pledgeKinds } from '../../../core/goals/model/commitment.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { CommitmentDraft, PledgeBoxes } from '../book/commitment-draft.ts';
import { readFigure } from '../sentence/read-numbers.ts';

type Properties = Readonly<{ draft: CommitmentDraft; put(draft: CommitmentDraft): void }>;
type NumberName = 'count' | 'within' | 'from' | 'to';

/** How much and how often: the kind of promise, and what that kind needs. */
export function PledgeFields({ draft, put }: Properties) {
  const { texts, language } = useSidebar();
  const labels = locales[language].teamPlanTexts;
  const { boxes } = draft;
  const set = (parts: Partial<PledgeBoxes>): void => put({ ...draft, isSettled: true, boxes: { ...boxes, ...parts } });
  const number = (name: NumberName) => {
    const text = boxes[name];
    const isUnread = text.trim() !== '' && readFigure(text, language) === null;
    return (
      <TextField
        key={name}
        label={labels[name]}
        inputMode="decimal"
        error={isUnread ? fill(texts.goals.notANumber, { found: text }) : null}
        value={text}
        onChange={(value) => set({ [name]: value })}
      />
    );
  };
  return (
    <>
      <PlainSelect
        label={labels.pledge}
        options={pledgeKinds.map((kind) => ({ value: kind, label: labels[`pledge_${kind}`] }))}
        value={boxes.kind}
        onChange={(value) => set({ kind: pledgeKinds.find((kind) => kind === value) ?? 'once' })}
      />
      {boxes.kind === 'how-often' && (
        <div class="goal-pair">
          {number('count')}
          <PlainSelect
            label={labels.per}
            options={commitmentPeriods.map((per) => ({ value: per, label: labels[`per_${per}`] }))}
            value={boxes.per}
            onChange={(value) => set({ per: commitmentPeriods.find((per) => per === value) ?? 'month' })}
          />
        </div>
      )}
      {boxes.kind === 'for-each' && (
        <>
          <div class="goal-pair">
            {number('count')}
            <TextField label={labels.forEach} value={boxes.of} onChange={(of) => set({ of })} />
          </div>
          {number('within')}
        </>
      )}
      {boxes.kind === 'from-to' && (
        <div class="goal-pair">
          {number('from')}
          {number('to')}
        </div>
      )}
    </>
  );
}
