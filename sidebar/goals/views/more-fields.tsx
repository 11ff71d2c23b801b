import { locales } from '../../../core/locales/index.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { dayIn, dayInBox } from '../typed-day.ts';
import type { Drafting } from '../use-draft.ts';
import { JudgedFields } from './judged-fields.tsx';
import { ResourceFields } from './resource-fields.tsx';
import { TradeOffs } from './trade-offs.tsx';

/** Everything else that can be said of an objective, folded away. */
export function MoreFields({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts, language } = useSidebar();
  const { goals } = texts;
  return (
    <div>
      <Disclosure summary={goals.howJudged}>
        <JudgedFields drafting={drafting} />
      </Disclosure>
      <Disclosure summary={goals.people}>
        <PeopleFields drafting={drafting} />
      </Disclosure>
      <Disclosure summary={goals.resources}>
        <ResourceFields drafting={drafting} />
      </Disclosure>
      <Disclosure summary={locales[language].goalColumns.trade_offs.label}>
        <TradeOffs drafting={drafting} />
      </Disclosure>
      <Disclosure summary={goals.narrowed}>
        <FilterFields drafting={drafting} />
      </Disclosure>
    </div>
  );
}

const orNull = (text: string): string | null => (text === '' ? null : text);

function PeopleFields({ drafting: { draft, set } }: Readonly<{ drafting: Drafting }>) {
  const { language } = useSidebar();
  const labels = locales[language].goalColumns;
  const { team, agreedBy, agreedOn } = draft.objective;
  return (
    <div class="stack">
      <TextField label={labels.team.label} value={team ?? ''} onChange={(text) => set({ team: orNull(text) })} />
      <TextField
        label={labels.agreed_by.label}
        value={agreedBy ?? ''}
        onChange={(text) => set({ agreedBy: orNull(text) })}
      />
      <TextField
        type="date"
        label={labels.agreed_on.label}
        value={dayInBox(agreedOn)}
        onChange={(text) => set({ agreedOn: dayIn(text) })}
      />
    </div>
  );
}

const filters = ['segment', 'channel', 'campaign', 'data_owner'] as const;

/** The market stands in the sentence. */
function FilterFields({ drafting: { draft, set } }: Readonly<{ drafting: Drafting }>) {
  const { language } = useSidebar();
  const labels = locales[language].goalColumns;
  const change = (name: (typeof filters)[number], text: string): void => {
    const { [name]: _, ...others } = draft.objective.filters;
    set({ filters: text === '' ? others : { ...others, [name]: text } });
  };
  return (
    <div class="stack">
      {filters.map((name) => (
        <TextField
          key={name}
          label={labels[name].label}
          value={draft.objective.filters[name] ?? ''}
          onChange={(text) => change(name, text)}
        />
      ))}
    </div>
  );
}
