import { Message } from '../../parts/message.tsx';
import { definitionNote } from '../../settings/definition-note.ts';
import { useSidebar } from '../../sidebar-context.ts';
import type { Support } from '../../work/support.ts';

/** Definitions that the person chose in the settings, and that do not count for these data. */
export function DefinitionNotes({ support }: Readonly<{ support: Support }>) {
  const { texts, state } = useSidebar();
  const chosen = Object.entries(state.settings.settings.definitions);
  return (
    <>
      {chosen.map(([id, definition]) => {
        const standing = support.definitions[id];
        const note = definitionNote(definition, standing, texts);
        // A metric that these data know nothing of is not missed here.
        if (note === null || !standing?.instead) return null;
        return (
          <Message key={id} tone="info">
            <strong>{standing.label}</strong>
            <p>{note}</p>
          </Message>
        );
      })}
    </>
  );
}
