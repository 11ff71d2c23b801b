import { useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { cellList } from '../../../core/templates/goals/read-book/cells.ts';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { numberInBox } from '../sentence/text-in-box.ts';
import type { Drafting } from '../use-draft.ts';

const sides = ['needed', 'available'] as const;
const counted = ['people', 'time', 'budget'] as const;

/** What the objective takes beside what it has: people, hours a week, money, tools. */
export function ResourceFields({ drafting }: Readonly<{ drafting: Drafting }>) {
  const { texts, language } = useSidebar();
  const { draft, type, style } = drafting;
  const labels = locales[language].goalColumns;
  const plain = { ...style, isShare: false };
  return (
    <div class="stack">
      {counted.map((name) => (
        <div class="goal-pair" key={name}>
          {sides.map((side) => {
            const part = `${name}_${side}` as const;
            const typed = draft.typed[part];
            return (
              <div key={part} data-field={part}>
                <TextField
                  label={labels[part].label}
                  inputMode="decimal"
                  error={typed?.isRead === false ? fill(texts.goals.notANumber, { found: typed.text }) : null}
                  value={typed?.text ?? numberInBox(draft.objective[side][name], plain)}
                  onChange={(text) => type(part, text)}
                />
              </div>
            );
          })}
        </div>
      ))}
      {sides.map((side) => (
        <ToolsField key={side} side={side} drafting={drafting} />
      ))}
    </div>
  );
}

function ToolsField({ side, drafting }: Readonly<{ side: (typeof sides)[number]; drafting: Drafting }>) {
  const { language } = useSidebar();
  const { draft, set } = drafting;
  const resources = draft.objective[side];
  const { label, hint } = locales[language].goalColumns[`tools_${side}`];
  // Names are split as they are typed; what stands in the box stays as it was typed.
  const [typed, setTyped] = useState(resources.tools.join(', '));
  return (
    <div data-field={`tools_${side}`}>
      <TextField
        label={label}
        hint={hint}
        value={typed}
        onChange={(text) => {
          setTyped(text);
          set({ [side]: { ...resources, tools: cellList(text) } });
        }}
      />
    </div>
  );
}
