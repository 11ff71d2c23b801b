import { useEffect } from 'preact/hooks';
import { Message } from '../parts/message.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { loadSettings } from './effects/load-settings.ts';
import { CalendarSettings } from './views/calendar-settings.tsx';
import { DefinitionSettings } from './views/definition-settings.tsx';
import { SheetSettings } from './views/sheet-settings.tsx';
import { SidebarSettings } from './views/sidebar-settings.tsx';
import { StatusSettings } from './views/status-settings.tsx';

/** What holds for all the work in a workbook. Every change counts at once and is saved. */
export function SettingsPlace() {
  const { texts, state, tools } = useSidebar();
  const { stored } = state.settings;
  useEffect(() => {
    if (stored === null) void loadSettings(tools);
  }, [stored, tools]);
  return (
    <div class="stack settings">
      <h2>{texts.settings.title}</h2>
      {stored === null ? (
        <p class="hint">{texts.settings.reading}</p>
      ) : (
        <>
          <Standing />
          <SidebarSettings />
          <SheetSettings />
          <CalendarSettings />
          <StatusSettings />
          <DefinitionSettings />
          <p class="hint">{texts.settings.inSheets}</p>
        </>
      )}
    </div>
  );
}

/** Where the settings are kept, or why they are not. */
function Standing() {
  const { texts, state } = useSidebar();
  const { stored, saving, trouble } = state.settings;
  if (trouble !== null)
    return (
      <Message tone="bad" live>
        {trouble}
      </Message>
    );
  if (stored === 'newer') return <Message tone="warning">{texts.settings.newer}</Message>;
  if (stored === 'damaged') return <Message tone="warning">{texts.settings.damaged}</Message>;
  return (
    <p class="hint" role="status">
      {saving === 'saved' ? `${texts.settings.saved} ✓` : texts.settings.kept}
    </p>
  );
}
