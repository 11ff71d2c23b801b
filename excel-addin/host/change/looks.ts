import { looksOverAreas } from '../../../core/host/compile/looks-over-areas.ts';
import type { Area, StyledArea } from '../../../core/workbook/plan.ts';
import { type CellLook, cellStyle, fontName } from '../../../core/workbook/theme.ts';
import { addressOf } from '../addresses.ts';

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** A property of cells; null takes it back to what is usual. */
type Look =
  | Readonly<{ property: 'fill'; value: string | null }>
  | Readonly<{ property: 'fontColor' | 'fontName'; value: string }>
  | Readonly<{ property: 'fontSize' | 'indent'; value: number }>
  | Readonly<{ property: 'bold' | 'italic' | 'wrap'; value: boolean }>
  | Readonly<{ property: 'horizontal'; value: 'General' | 'Left' | 'Center' | 'Right' }>
  | Readonly<{ property: 'vertical'; value: 'Bottom' | 'Center' | 'Top' }>
  | Readonly<{ property: 'readingOrder'; value: 'Context' | 'RightToLeft' }>
  | Readonly<{ property: 'numberFormat'; value: string }>
  | Readonly<{
      property: 'border';
      value: Readonly<{ sides: readonly Side[]; color: string; weight: 'Thin' | 'Thick' }>;
    }>;

/** A look over all its areas. */
export type LookOverAreas = Readonly<{ look: Look; areas: readonly Area[] }>;

/** What cells have that nobody gave a look. */
const usual: readonly Look[] = [
  { property: 'numberFormat', value: 'General' },
  { property: 'fill', value: null },
  { property: 'fontColor', value: '#000000' },
  { property: 'fontName', value: fontName },
  { property: 'fontSize', value: 10 },
  { property: 'bold', value: false },
  { property: 'italic', value: false },
  { property: 'horizontal', value: 'General' },
  { property: 'vertical', value: 'Bottom' },
  { property: 'wrap', value: false },
  { property: 'indent', value: 0 },
  { property: 'readingOrder', value: 'Context' },
];

/** A new sheet has Excel's own font, which is not the one of `usual`. */
const ofNewSheet: readonly Look[] = usual.filter(({ property }) => property !== 'fontName' && property !== 'fontSize');

/**
 * How styled areas look, one entry for each look over all its areas, number formats first. `onTop`: the cells have looks
 * already, which these replace; else what is usual need not be said.
 */
export function looksOf(
  styles: readonly StyledArea[],
  { rightToLeft, onTop }: Readonly<{ rightToLeft: boolean; onTop: boolean }>,
): readonly LookOverAreas[] {
  return looksOverAreas(styles, (style) => cellLooks(cellStyle(style, rightToLeft), onTop), drawnAt);
}

/** Formats stand before values, and two cells share the line between them: the darkest is drawn last. */
function drawnAt(look: Look): number {
  if (look.property === 'numberFormat') return -1;
  return look.property === 'border' ? 1 + 0xffffff - Number.parseInt(look.value.color.slice(1), 16) : 0;
}

function cellLooks(look: CellLook, onTop: boolean): readonly Look[] {
  const said = new Map<string, Look>(onTop ? usual.map((one) => [one.property, one]) : []);
  for (const one of plainLooks(look)) said.set(one.property, one);
  const isUsual = (one: Look): boolean => ofNewSheet.some((other) => JSON.stringify(other) === JSON.stringify(one));
  return [...[...said.values()].filter((one) => onTop || !isUsual(one)), ...borderLooks(look)];
}

const colour = (rgb: string): string => `#${rgb.toUpperCase()}`;
const placed = { left: 'Left', center: 'Center', right: 'Right' } as const;

function plainLooks({ font = {}, fill, alignment = {}, numFmt }: CellLook): readonly Look[] {
  const looks: (Look | false | undefined)[] = [
    font.name !== undefined && { property: 'fontName', value: font.name },
    font.size !== undefined && { property: 'fontSize', value: font.size },
    font.bold && { property: 'bold', value: true },
    font.italic && { property: 'italic', value: true },
    font.color && { property: 'fontColor', value: colour(font.color.rgb) },
    fill?.fgColor && { property: 'fill', value: colour(fill.fgColor.rgb) },
    numFmt !== undefined && { property: 'numberFormat', value: numFmt },
    alignment.horizontal && { property: 'horizontal', value: placed[alignment.horizontal] },
    alignment.vertical && { property: 'vertical', value: alignment.vertical === 'center' ? 'Center' : 'Top' },
    alignment.wrapText && { property: 'wrap', value: true },
    !!alignment.indent && { property: 'indent', value: alignment.indent },
    alignment.readingOrder && { property: 'readingOrder', value: 'RightToLeft' },
  ];
  return looks.filter((look): look is Look => typeof look === 'object');
}

/** A line at one side of each cell of an area lies at its edge there and between its cells. */
const sidesOf = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;

const borderLooks = ({ border = {} }: CellLook): readonly Look[] =>
  (['top', 'bottom', 'left', 'right'] as const).flatMap((side) => {
    const line = border[side];
    const weight = line?.style === 'thick' ? 'Thick' : 'Thin';
    return line ? [{ property: 'border', value: { sides: sidesOf[side], color: colour(line.color.rgb), weight } }] : [];
  });

/** Characters of an address that names many areas: Excel takes some thousand. */
const MOST_ADDRESS = 2000;

/** Gives cells of a sheet a look, many areas at once where Excel can. */
export function putLook(sheet: Excel.Worksheet, { look, areas }: LookOverAreas): void {
  if (look.property === 'numberFormat') {
    // One value is meant for all cells of a range; several ranges at once have no number format.
    for (const area of areas) sheet.getRange(addressOf(area)).numberFormat = look.value as unknown as string[][];
    return;
  }
  if (look.property === 'border') {
    for (const area of areas) putBorder(sheet.getRange(addressOf(area)).format, look.value, area);
    return;
  }
  for (const address of joined(areas.map(addressOf))) putFormat(sheet.getRanges(address).format, look);
}

function putBorder(
  { borders }: Excel.RangeFormat,
  { sides, color, weight }: Extract<Look, { property: 'border' }>['value'],
  { row, column, lastRow, lastColumn }: Area,
): void {
  for (const side of sides) {
    if (side === 'InsideHorizontal' && row === lastRow) continue;
    if (side === 'InsideVertical' && column === lastColumn) continue;
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.color = color;
    border.weight = weight;
  }
}

function putFormat(format: Excel.RangeFormat, look: Exclude<Look, { property: 'numberFormat' | 'border' }>): void {
  switch (look.property) {
    case 'fill':
      if (look.value === null) format.fill.clear();
      else format.fill.color = look.value;
      return;
    case 'fontColor':
      format.font.color = look.value;
      return;
    case 'fontName':
      format.font.name = look.value;
      return;
    case 'fontSize':
      format.font.size = look.value;
      return;
    case 'bold':
      format.font.bold = look.value;
      return;
    case 'italic':
      format.font.italic = look.value;
      return;
    case 'wrap':
      format.wrapText = look.value;
      return;
    case 'horizontal':
      format.horizontalAlignment = look.value;
      return;
    case 'vertical':
      format.verticalAlignment = look.value;
      return;
    case 'indent':
      format.indentLevel = look.value;
      return;
    case 'readingOrder':
      format.readingOrder = look.value;
      return;
  }
}

/** Addresses joined by commas, none longer than Excel takes. */
function joined(addresses: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const address of addresses) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= MOST_ADDRESS)
      texts[texts.length - 1] = `${last},${address}`;
    else texts.push(address);
  }
  return texts;
}
