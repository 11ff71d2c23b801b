import { languages } from '../../../core/values/language.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { changeSettings } from '../effects/change-settings.ts';
import { CurrencyChoice } from './currency-choice.tsx';
import { languageNames } from './language-names.ts';

/** What new sheets begin with. */
export function SheetSettings() {
  const { texts, state, tools } = useSidebar();
  const { settings } = texts;
  const { sheetLanguage } = state.settings.settings;
  return (
    <section class="stack">
      <h3>{settings.sheetsHeading}</h3>
      <PlainSelect
        label={settings.sheetLanguage}
        options={[
          { value: '', label: settings.sheetLanguageAutomatic },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        value={sheetLanguage ?? ''}
        onChange={(value) =>
          void changeSettings(tools, { sheetLanguage: languages.find((each) => each === value) ?? null })
        }
      />
      <CurrencyChoice />
    </section>
  );
}
