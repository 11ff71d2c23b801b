import { themes } from '../../../core/host/settings-schema.ts';
import { languages } from '../../../core/values/language.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { changeSettings } from '../effects/change-settings.ts';
import { languageNames } from './language-names.ts';

/** How the sidebar itself speaks and looks. */
export function SidebarSettings() {
  const { texts, state, tools } = useSidebar();
  const { settings } = texts;
  const { language, theme } = state.settings.settings;
  const labels = { system: settings.themeSystem, light: settings.themeLight, dark: settings.themeDark };
  return (
    <section class="stack">
      <h3>{settings.sidebarHeading}</h3>
      <PlainSelect
        label={settings.language}
        options={[
          { value: '', label: settings.languageAutomatic },
          ...languages.map((value) => ({ value, label: languageNames[value] })),
        ]}
        value={language ?? ''}
        onChange={(value) => void changeSettings(tools, { language: languages.find((each) => each === value) ?? null })}
      />
      <RadioGroup
        label={settings.theme}
        options={themes.map((value) => ({ value, label: labels[value] }))}
        value={theme}
        onChange={(value) => void changeSettings(tools, { theme: themes.find((each) => each === value) ?? 'system' })}
      />
    </section>
  );
}
