import type { Area, ToneRule } from '../../../core/workbook/plan.ts';
import { toneStyle } from '../../../core/workbook/theme.ts';
import { addressOf } from '../addresses.ts';
import type { Desk, Finish } from './desk.ts';

const colour = (rgb: string): string => `#${rgb.toUpperCase()}`;

/** `="on track"`: a cell is coloured where it says just this. */
const formulaOf = (text: string): string => `="${text.replace(/"/g, '""')}"`;

function addRule(range: Excel.Range, { text, tone }: ToneRule): void {
  const { font, fill } = toneStyle(tone);
  const { cellValue } = range.conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: formulaOf(text), operator: 'EqualTo' };
  if (font?.color) cellValue.format.font.color = colour(font.color.rgb);
  if (fill?.bgColor) cellValue.format.fill.color = colour(fill.bgColor.rgb);
}

/** Rules that colour words of a new sheet. Excel puts each before those that are there: the first one comes last. */
export const newRules = (rules: readonly ToneRule[], title: string): Finish => ({
  do(desk) {
    for (const rule of [...rules].reverse()) addRule(desk.sheet(title).getRange(addressOf(rule)), rule);
  },
});

/** A rule of a sheet that is there: added where its cells have none of the kind, as lines that come in often do. */
export function moreRule(rule: ToneRule, title: string): Finish {
  let before: Excel.ConditionalFormatCollection | null = null;
  return {
    ask(desk) {
      before = rulesOf(desk, title, rule);
      before.load('items/id,items/type,items/cellValueOrNullObject/rule');
    },
    do(desk) {
      if (!before?.items.some((item) => isAlike(item, rule)))
        addRule(desk.sheet(title).getRange(addressOf(rule)), rule);
    },
    async takeBack(desk) {
      if (before === null) return;
      const known = new Set(before.items.map(({ id }) => id));
      const now = rulesOf(desk, title, rule);
      now.load('items/id');
      await desk.context.sync();
      for (const item of now.items) if (!known.has(item.id)) item.delete();
      await desk.context.sync();
    },
  };
}

const rulesOf = (desk: Desk, title: string, area: Area): Excel.ConditionalFormatCollection =>
  desk.sheet(title).getRange(addressOf(area)).conditionalFormats;

function isAlike({ type, cellValueOrNullObject }: Excel.ConditionalFormat, { text }: ToneRule): boolean {
  if (type !== 'CellValue' || cellValueOrNullObject.isNullObject) return false;
  const { formula1, operator } = cellValueOrNullObject.rule;
  return operator === 'EqualTo' && formula1 === formulaOf(text);
}
