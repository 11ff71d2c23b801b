import { type LookOverAreas, looksOverAreas } from '../../../core/host/compile/looks-over-areas.ts';
import type { StyledArea } from '../../../core/workbook/plan.ts';
import { type CellLook, cellStyle, fontName } from '../../../core/workbook/theme.ts';
import type { Look, LookOperation } from '../../protocol/operations.ts';
import { addressOf } from './addresses.ts';
import { gridsOf } from './look-grids.ts';

/** What sets looks, but for the sheet. */
type Looks = Omit<Extract<LookOperation, { do: 'looks' }>, 'title'>;

/** What cells have that nobody gave a look. */
const usual: readonly Look[] = [
  { property: 'background', value: null },
  { property: 'fontColor', value: null },
  { property: 'fontFamily', value: fontName },
  { property: 'fontSize', value: 10 },
  { property: 'fontWeight', value: 'normal' },
  { property: 'fontStyle', value: 'normal' },
  { property: 'horizontalAlignment', value: null },
  { property: 'verticalAlignment', value: null },
  { property: 'wrap', value: false },
  { property: 'numberFormat', value: 'General' },
];

const sides = ['top', 'bottom', 'left', 'right'] as const;

/**
 * How styled areas look, in as few calls as it takes; null where there is nothing to set. `onTop`: the cells have looks
 * already, which these replace; else what is usual need not be said. Lines around cells are only ever added: a line that
 * is taken from a cell goes from its neighbour too.
 */
export function looksOf(
  styles: readonly StyledArea[],
  { rightToLeft, onTop }: Readonly<{ rightToLeft: boolean; onTop: boolean }>,
): Looks | null {
  const made = looksOverAreas(styles, (style) => cellLooks(cellStyle(style, rightToLeft), onTop), drawnAt);
  if (made.length === 0) return null;
  const { grids, others } = gridsOf(made, onTop ? null : usual);
  return {
    do: 'looks',
    ...(grids.length > 0 ? { grids } : {}),
    looks: others.map(({ look, areas }: LookOverAreas<Look>) => ({ ...look, areas: areas.map(addressOf) })),
  };
}

/** Two cells share the line between them, and the last one drawn is seen: the darkest. Other looks come before all lines. */
const drawnAt = (look: Look): number =>
  look.property === 'border' ? 1 + 0xffffff - Number.parseInt(look.value.color.slice(1), 16) : 0;

/** The look of a cell, property by property. */
function cellLooks(look: CellLook, onTop: boolean): readonly Look[] {
  const said = new Map<string, Look>(onTop ? usual.map((one) => [one.property, one]) : []);
  for (const one of [...fontLooks(look), ...fillLooks(look), ...alignmentLooks(look), ...formatLooks(look)])
    said.set(one.property, one);
  const isUsual = (one: Look): boolean => usual.some((other) => JSON.stringify(other) === JSON.stringify(one));
  const plain = [...said.values()].filter((one) => onTop || !isUsual(one));
  return [...plain, ...borderLooks(look)];
}

const colour = (rgb: string): string => `#${rgb.toLowerCase()}`;

const fontLooks = ({ font = {} }: CellLook): readonly Look[] => [
  ...(font.name ? [{ property: 'fontFamily', value: font.name } as const] : []),
  ...(font.size ? [{ property: 'fontSize', value: font.size } as const] : []),
  ...(font.bold ? [{ property: 'fontWeight', value: 'bold' } as const] : []),
  ...(font.italic ? [{ property: 'fontStyle', value: 'italic' } as const] : []),
  ...(font.color ? [{ property: 'fontColor', value: colour(font.color.rgb) } as const] : []),
];

const fillLooks = ({ fill }: CellLook): readonly Look[] =>
  fill?.fgColor ? [{ property: 'background', value: colour(fill.fgColor.rgb) }] : [];

const formatLooks = ({ numFmt }: CellLook): readonly Look[] =>
  numFmt === undefined ? [] : [{ property: 'numberFormat', value: numFmt }];

const alignmentLooks = ({ alignment = {} }: CellLook): readonly Look[] => [
  ...(alignment.horizontal ? [{ property: 'horizontalAlignment', value: alignment.horizontal } as const] : []),
  ...(alignment.vertical
    ? [{ property: 'verticalAlignment', value: alignment.vertical === 'center' ? 'middle' : 'top' } as const]
    : []),
  ...(alignment.wrapText ? [{ property: 'wrap', value: true } as const] : []),
];

const borderLooks = ({ border = {} }: CellLook): readonly Look[] =>
  sides.flatMap((side) => {
    const line = border[side];
    return line ? [{ property: 'border', value: { side, color: colour(line.color.rgb) } }] : [];
  });
