import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from 'hucre/xlsx';

type Sides = NonNullable<CellStyle['border']>;
type Side = NonNullable<Sides['top']>;

const lineStyles: Readonly<Partial<Record<BorderStyleTypes, Side['style']>>> = {
  [BorderStyleTypes.THIN]: 'thin',
  [BorderStyleTypes.HAIR]: 'hair',
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOUBLE]: 'double',
};

const across: Readonly<Partial<Record<HorizontalAlign, 'left' | 'center' | 'right'>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

const down: Readonly<Partial<Record<VerticalAlign, 'top' | 'center' | 'bottom'>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

/** A style of the grid as an .xlsx file says it; null where there is nothing to say. */
export function cellStyleOf(style: Nullable<IStyleData>): CellStyle | null {
  if (!style) return null;
  const font = fontOf(style);
  const fill = rgb(style.bg?.rgb);
  const border = borderOf(style.bd);
  const alignment = alignmentOf(style);
  const made: CellStyle = {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } } : {}),
    ...(Object.keys(border).length > 0 ? { border } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(style.n?.pattern ? { numFmt: style.n.pattern } : {}),
  };
  return Object.keys(made).length > 0 ? made : null;
}

function fontOf({ ff, fs, bl, it, ul, st, cl }: IStyleData): NonNullable<CellStyle['font']> {
  const colour = rgb(cl?.rgb);
  return {
    ...(ff ? { name: ff } : {}),
    ...(fs ? { size: fs } : {}),
    ...(bl ? { bold: true } : {}),
    ...(it ? { italic: true } : {}),
    ...(ul?.s ? { underline: true } : {}),
    ...(st?.s ? { strikethrough: true } : {}),
    ...(colour ? { color: { rgb: colour } } : {}),
  };
}

function borderOf(sides: IStyleData['bd']): Sides {
  const side = (given: Nullable<IBorderStyleData>): Side | null =>
    given && lineStyles[given.s]
      ? { style: lineStyles[given.s] as Side['style'], color: { rgb: rgb(given.cl?.rgb) ?? '000000' } }
      : null;
  const [top, right, bottom, left] = [sides?.t, sides?.r, sides?.b, sides?.l].map(side);
  return {
    ...(top ? { top } : {}),
    ...(right ? { right } : {}),
    ...(bottom ? { bottom } : {}),
    ...(left ? { left } : {}),
  };
}

function alignmentOf({ ht, vt, tb, pd }: IStyleData): NonNullable<CellStyle['alignment']> {
  const horizontal = across[ht ?? HorizontalAlign.UNSPECIFIED];
  const vertical = down[vt ?? VerticalAlign.UNSPECIFIED];
  const indent = Math.round(((pd?.l ?? 2) - 2) / 9);
  return {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(tb === WrapStrategy.WRAP ? { wrapText: true } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

/** Six digits, as files want them; the grid writes `#1b4f72`, `#fff` and `rgb(27,79,114)`. */
function rgb(colour: Nullable<string>): string | null {
  const text = colour ?? '';
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const long = /^#?([\da-f]{6})$/i.exec(text);
  if (long) return (long[1] as string).toUpperCase();
  const parts = /^rgba?\((\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(text);
  if (!parts) return null;
  return parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
