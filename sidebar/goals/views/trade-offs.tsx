import { locales } from '../../../core/locales/index.ts';
import { CheckBox } from '../../parts/check-box.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { sheetText } from '../sentence/sentence-text.ts';
import { namesObjective, withTradeOff } from '../sentence/trade-off-text.ts';
import type { Drafting } from '../use-draft.ts';

/** Which other objectives this one takes from, and how that is settled. */
export function TradeOffs({ drafting: { draft, set, wording } }: Readonly<{ drafting: Drafting }>) {
  const { texts, state, language } = useSidebar();
  const { label, hint } = locales[language].goalColumns.trade_offs;
  const { tradeOffs, id } = draft.objective;
  const others = state.goals.book.objectives.flatMap((one) => {
    const name = sheetText(one, wording);
    return one.id === id || name === null ? [] : [{ id: one.id, name }];
  });
  return (
    <div class="stack">
      {others.length > 0 && (
        <fieldset class="radios">
          <legend>{texts.goals.takesFrom}</legend>
          {others.map((other) => (
            <CheckBox
              key={other.id}
              label={<span dir="auto">{other.name}</span>}
              checked={namesObjective(tradeOffs, other.name)}
              onChange={(checked) => set({ tradeOffs: withTradeOff(tradeOffs, other.name, checked) })}
            />
          ))}
        </fieldset>
      )}
      <TextField
        label={label}
        hint={hint}
        value={tradeOffs ?? ''}
        onChange={(text) => set({ tradeOffs: text === '' ? null : text })}
      />
    </div>
  );
}
