import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';

type Sides = NonNullable<CellStyle['border']>;
type Side = NonNullable<Sides['top']>;

const lineStyles: Readonly<Partial<Record<Side['style'], BorderStyleTypes>>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  double: BorderStyleTypes.DOUBLE,
};

const horizontal: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};

const vertical: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** Room before the text for each step of indentation, in pixels. */
const INDENT = 9;

/** The style of a cell in an .xlsx file as the grid keeps it, so that both look the same. */
export function styleData({ font = {}, fill, border, alignment = {}, numFmt }: CellStyle): IStyleData {
  return {
    ...(font.name ? { ff: font.name } : {}),
    ...(font.size ? { fs: font.size } : {}),
    ...(font.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(font.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(font.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(font.strikethrough ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(font.color?.rgb ? { cl: { rgb: colour(font.color.rgb) } } : {}),
    ...fillData(fill),
    ...(border ? { bd: borderData(border) } : {}),
    ...(numFmt && numFmt !== 'General' ? { n: { pattern: numFmt } } : {}),
    ...alignmentData(alignment),
  };
}

/** Files write eight digits where they say how opaque a colour is. */
const colour = (rgb: string): string => `#${rgb.slice(-6)}`;

/** Rules keep the colour of a fill in its background, cells in its foreground. */
function fillData(fill: CellStyle['fill']): IStyleData {
  if (fill?.type !== 'pattern' || fill.pattern !== 'solid') return {};
  const rgb = fill.fgColor?.rgb ?? fill.bgColor?.rgb;
  return rgb ? { bg: { rgb: colour(rgb) } } : {};
}

function borderData({ top, right, bottom, left }: Sides): IBorderData {
  const side = (given: Side) => ({
    s: lineStyles[given.style] ?? BorderStyleTypes.THIN,
    cl: { rgb: colour(given.color?.rgb ?? '000000') },
  });
  return {
    ...(top ? { t: side(top) } : {}),
    ...(right ? { r: side(right) } : {}),
    ...(bottom ? { b: side(bottom) } : {}),
    ...(left ? { l: side(left) } : {}),
  };
}

function alignmentData({ horizontal: across, vertical: down, wrapText, indent }: NonNullable<CellStyle['alignment']>) {
  const ht = horizontal[across ?? ''];
  const vt = vertical[down ?? ''];
  return {
    ...(ht === undefined ? {} : { ht }),
    ...(vt === undefined ? {} : { vt }),
    ...(wrapText ? { tb: WrapStrategy.WRAP } : {}),
    ...(indent ? { pd: { l: 2 + indent * INDENT } } : {}),
  };
}
