import type { ComponentChildren } from 'preact';
import { locales } from '../../../core/locales/index.ts';
import { useSidebar } from '../../sidebar-context.ts';
import { formOf } from '../sentence/sentence-form.ts';
import { type Blank, sentencePieces } from '../sentence/sentence-pieces.ts';
import { targetInBox } from '../sentence/text-in-box.ts';
import { dayIn, dayInBox } from '../typed-day.ts';
import type { Drafting } from '../use-draft.ts';
import { MeasureBlank } from './measure-blank.tsx';
import { NumberBox } from './number-box.tsx';
import { TextBlank } from './text-blank.tsx';

/** The objective as a sentence, its blanks as fields within it, in the order of words of the language. */
export function SentenceFields({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts } = useSidebar();
  const { draft, measure } = drafting;
  const isMilestone = draft.objective.kind === 'milestone';
  // Words alone make no milestone here: that is chosen where a metric would be.
  const form = formOf(isMilestone ? draft.objective : { ...draft.objective, text: null }, measure);
  const pieces = sentencePieces(form, texts.goals);
  return (
    <div class="goal-sentence">
      {pieces.map((piece) =>
        'words' in piece ? (
          <span key={piece.words}>{piece.words}</span>
        ) : (
          <BlankField key={piece.blank} blank={piece.blank} drafting={drafting} />
        ),
      )}
      {isMilestone && <MeasureBlank drafting={drafting} />}
    </div>
  );
}

function BlankField({ blank, drafting }: Readonly<{ blank: Blank; drafting: Drafting }>): ComponentChildren {
  const { texts, language } = useSidebar();
  const { draft, set, style } = drafting;
  const { due, owner, filters, text, target } = draft.objective;
  const labels = locales[language].goalColumns;
  switch (blank) {
    case 'due':
      return (
        <input
          class="input blank blank-day"
          type="date"
          data-field="due"
          aria-label={labels.due.label}
          value={dayInBox(due)}
          onInput={({ currentTarget }) => set({ due: dayIn(currentTarget.value) })}
        />
      );
    case 'owner':
      return (
        <TextBlank field="owner" label={labels.owner.label} value={owner} onChange={(value) => set({ owner: value })} />
      );
    case 'market':
      return (
        <TextBlank
          field="market"
          label={labels.market.label}
          placeholder={texts.goals.marketBlank}
          value={filters.market ?? null}
          onChange={(market) => {
            const { market: _, ...others } = filters;
            set({ filters: market === null ? others : { ...others, market } });
          }}
        />
      );
    case 'words':
      return (
        <TextBlank
          field="objective"
          label={texts.goals.whatIsDone}
          wide
          value={text}
          onChange={(value) => set({ text: value })}
        />
      );
    case 'measure':
      return <MeasureBlank drafting={drafting} />;
    case 'baseline':
      return <NumberBox part="baseline" label={labels.baseline.label} drafting={drafting} />;
    case 'target':
      return (
        <NumberBox part="target" label={labels.target.label} drafting={drafting} shown={targetInBox(target, style)} />
      );
  }
}
