import type { Objective } from '../../../core/goals/model/objective.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { dayLabel } from '../../../core/templates/kpi/period-labels.ts';
import { Button } from '../../parts/button.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { withObjective } from '../book/change-book.ts';
import type { ComparedPart } from '../book/compared-parts.ts';
import { sheetDifferences, withSheet } from '../book/sheet-differences.ts';
import { changeBook } from '../effects/change-book.ts';
import { measureOf } from '../measure-lookup.ts';
import { figureOf, styleOf, targetFigure } from '../sentence/figure.ts';
import type { Wording } from '../sentence/sentence-text.ts';
import { useWording } from '../use-wording.ts';
import type { SheetObjective } from '../work/sheet-objectives.ts';

type Properties = Readonly<{ objective: Objective; name: string; onTaken(): void }>;

/** What the Goals sheet has otherwise than the card, which its status counts with, and the way to take it over. */
export function SheetSays({ objective, name, onTaken }: Properties) {
  const { texts, state, tools } = useSidebar();
  const wording = useWording();
  const { goals } = texts;
  const { book, onSheet } = state.goals;
  const found = onSheet[objective.id];
  const parts = found ? sheetDifferences(objective, found) : [];
  if (found === undefined || parts.length === 0) return null;
  const next = withSheet(objective, found, wording);
  const canTake = parts.some((part) => found.unread[part] === undefined);
  const take = (): void => {
    void changeBook(tools, withObjective(book, next));
    onTaken();
  };
  return (
    <div class="goal-sheet stack-tight">
      <p>{goals.sheetDiffers}</p>
      <ul class="plain-list">
        {parts.map((part) => (
          <li key={part} dir="auto">
            {fill(goals.onSheet, {
              name: label(part, wording),
              value: shown(part, found, wording) ?? goals.sheetEmpty,
            })}
          </li>
        ))}
      </ul>
      {canTake && (
        <div>
          <Button label={fill(goals.takeFromSheetNamed, { name })} onPress={take}>
            {goals.takeFromSheet}
          </Button>
        </div>
      )}
    </div>
  );
}

const label = (part: ComparedPart, { language }: Wording): string => {
  const column = part === 'text' ? 'objective' : part === 'actual' ? 'typed_actual' : part;
  return locales[language].goalColumns[column].label;
};

/** What stands on the sheet, as people write it; null where that is nothing. */
function shown(part: ComparedPart, { objective, unread }: SheetObjective, wording: Wording): string | null {
  const asItStands = unread[part];
  if (asItStands !== undefined) return asItStands;
  const { language, currency, texts } = wording;
  const measure = measureOf(objective.measure, language);
  const style = styleOf(measure, language, currency);
  const { target, baseline } = objective;
  if (part === 'target') return target && targetFigure(target, baseline, style, texts.changeOnBaseline);
  if (part === 'measure') return measure?.label ?? objective.measure;
  const value = objective[part];
  if (typeof value !== 'number') return value;
  return part === 'start' || part === 'due' ? dayLabel(value, locales[language].calendar) : figureOf(value, style);
}
