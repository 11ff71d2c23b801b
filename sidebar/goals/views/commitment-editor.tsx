import type { Commitment } from '../../../core/goals/model/commitment.ts';
import { locales } from '../../../core/locales/index.ts';
import { Button } from '../../parts/button.tsx';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { SearchSelect } from '../../parts/search-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { withCommitment } from '../book/change-book.ts';
import type { CommitmentDraft } from '../book/commitment-draft.ts';
import { changeBook } from '../effects/change-book.ts';
import { finished, withWords } from '../sentence/pledge-boxes.ts';
import { promiseText } from '../sentence/promise-text.ts';
import { sheetText } from '../sentence/sentence-text.ts';
import { dayIn, dayInBox } from '../typed-day.ts';
import { useMeasureOptions } from '../use-measure-options.ts';
import { useWording } from '../use-wording.ts';
import { PledgeFields } from './pledge-fields.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** Writes one commitment: its words, how much and how often, who and until when, with the sentence it makes. */
export function CommitmentEditor({ draft }: Readonly<{ draft: CommitmentDraft }>) {
  const { texts, state, tools, dispatch, language } = useSidebar();
  const { goals } = texts;
  const labels = locales[language].teamPlanTexts;
  const wording = useWording();
  const heading = useHeadingFocus();
  const { book } = state.goals;
  const { commitment } = draft;
  const put = (next: CommitmentDraft): void =>
    dispatch({ of: 'goals', kind: 'opened', view: { kind: 'commitment', draft: next } });
  const set = (parts: Partial<Commitment>): void => put({ ...draft, commitment: { ...commitment, ...parts } });
  const whole = finished(draft, language);
  const leave = (): void => dispatch({ of: 'goals', kind: 'opened', view: { kind: 'list' } });
  const text = (name: 'owner' | 'team' | 'department') => (
    <TextField
      label={labels[name]}
      value={commitment[name] ?? ''}
      onChange={(value) => set({ [name]: value === '' ? null : value })}
    />
  );
  return (
    <div class="stack">
      <h2 tabIndex={-1} ref={heading}>
        {draft.isNew ? goals.newCommitment : goals.editCommitment}
      </h2>
      <TextField
        label={labels.commitment}
        hint={goals.commitmentHint}
        value={commitment.text}
        onChange={(words) => put(withWords(draft, words, language))}
      />
      <PledgeFields draft={draft} put={put} />
      {whole && (
        <p class="goal-promise" role="status">
          {promiseText(whole, wording)}
        </p>
      )}
      <PlainSelect
        label={labels.objective}
        options={[
          { value: '', label: goals.none },
          ...book.objectives.map((one) => ({ value: one.id, label: sheetText(one, wording) ?? goals.unnamed })),
        ]}
        value={commitment.objective ?? ''}
        onChange={(value) => set({ objective: value === '' ? null : value })}
      />
      {text('owner')}
      <div class="goal-pair">
        {text('department')}
        {text('team')}
      </div>
      <div class="goal-pair">
        {(['start', 'due'] as const).map((name) => (
          <TextField
            key={name}
            type="date"
            label={labels[name]}
            value={dayInBox(commitment[name])}
            onChange={(value) => set({ [name]: dayIn(value) })}
          />
        ))}
      </div>
      <CountedBy measure={commitment.measure} onChange={(measure) => set({ measure })} />
      <TextField
        label={labels.people}
        inputMode="decimal"
        value={draft.people}
        onChange={(people) => put({ ...draft, people })}
      />
      <div class="row">
        <Button
          kind="primary"
          disabled={whole === null}
          onPress={() => whole && void changeBook(tools, withCommitment(book, whole))}
        >
          {goals.save}
        </Button>
        <Button onPress={leave}>{texts.shell.cancel}</Button>
      </div>
    </div>
  );
}

type CountedByProperties = Readonly<{ measure: string | null; onChange(measure: string | null): void }>;

/** The metric or field that counts it, where the data has one. */
function CountedBy({ measure, onChange }: CountedByProperties) {
  const { texts, language } = useSidebar();
  const { inData, others } = useMeasureOptions();
  const { label, hint } = locales[language].commitmentColumns.measure;
  const known = [...inData, ...others];
  // Words of somebody's own stay until something else is chosen.
  const own =
    measure !== null && !known.some(({ value }) => value === measure) ? [{ value: measure, label: measure }] : [];
  return (
    <div class="field">
      <span class="field-label" aria-hidden="true">
        {label}
      </span>
      <SearchSelect
        label={label}
        options={[{ value: '', label: texts.goals.none }, ...own, ...known]}
        value={measure ?? ''}
        onChange={(value) => onChange(value === '' ? null : value)}
      />
      <p class="hint">{hint}</p>
    </div>
  );
}
