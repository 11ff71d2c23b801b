import { useMemo } from 'preact/hooks';
import type { Language } from '../../../core/values/language.ts';
import type { SearchOption } from '../../parts/matching.ts';
import { SearchSelect } from '../../parts/search-select.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { changeSettings } from '../effects/change-settings.ts';

/** Every currency by its code and its name in the language, found by either. */
function currencyOptions(language: Language): readonly SearchOption[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => {
    const name = names.of(value) ?? value;
    return { value, label: name === value ? value : `${value} · ${name}` };
  });
}

/** The currency of amounts that come without one. */
export function CurrencyChoice() {
  const { texts, state, tools, language } = useSidebar();
  const { currency } = state.settings.settings;
  const none = { value: '', label: texts.settings.currencyNone };
  const options = useMemo(() => currencyOptions(language), [language]);
  return (
    <div class="field">
      <span class="field-label" aria-hidden="true">
        {texts.settings.currency}
      </span>
      <SearchSelect
        label={texts.settings.currency}
        options={[none, ...options]}
        value={currency ?? ''}
        onChange={(value) => void changeSettings(tools, { currency: value === '' ? null : value })}
      />
      <p class="hint">{texts.settings.currencyHint}</p>
    </div>
  );
}
