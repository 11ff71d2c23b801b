import { numberPattern } from './number-format.ts';
import type { Role, Style, Tone } from './plan.ts';

type Colour = Readonly<{ rgb: string }>;
type Side = { style: 'thin' | 'thick'; color: { rgb: string } };

/** How a cell looks in every host, in the words of .xlsx files: colours are six digits, sizes are points. */
export type CellLook = {
  font?: { name?: string; size?: number; bold?: boolean; italic?: boolean; color?: Colour };
  /** Of a rule the colour is the background, of a cell the foreground, as files have it. */
  fill?: { type: 'pattern'; pattern: 'solid'; fgColor?: Colour; bgColor?: Colour };
  border?: { top?: Side; right?: Side; bottom?: Side; left?: Side };
  alignment?: {
    horizontal?: 'left' | 'center' | 'right';
    vertical?: 'top' | 'center';
    wrapText?: boolean;
    indent?: number;
    readingOrder?: 'rtl';
  };
  numFmt?: string;
};

/** Text colours keep a contrast of at least 4.5 to 1 on their fills. */
const ink = '1F2933';
const quiet = '5B6770';
const accent = '1B4F72';
const pale = 'EAF1F6';
const line = 'C9D3DB';
const inputFill = 'FFF8E1';

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = (rgb: string) => ({ style: 'thin', color: { rgb } }) as const;

/** White at the sides keeps tiles apart that stand in neighbouring columns. */
const tile = (font: NonNullable<CellLook['font']>): CellLook => ({
  font,
  fill: solid(pale),
  border: { left: { style: 'thick', color: { rgb: 'FFFFFF' } }, right: { style: 'thick', color: { rgb: 'FFFFFF' } } },
  alignment: { vertical: 'center' },
});

const roles: Readonly<Record<Role, CellLook>> = {
  title: { font: { size: 18, bold: true, color: { rgb: accent } } },
  subtitle: { font: { size: 10, color: { rgb: quiet } } },
  note: { font: { size: 9, italic: true, color: { rgb: quiet } }, alignment: { indent: 1 } },
  header: {
    font: { bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid(accent),
    alignment: { vertical: 'center' },
  },
  group: { font: { bold: true, color: { rgb: accent } }, fill: solid(pale) },
  label: { font: { color: { rgb: ink } } },
  value: { font: { color: { rgb: ink } }, border: { bottom: thin('EEF2F5') } },
  total: { font: { bold: true, color: { rgb: ink } }, border: { top: thin(line), bottom: thin('EEF2F5') } },
  emphasis: { font: { bold: true, color: { rgb: accent } } },
  input: {
    fill: solid(inputFill),
    border: { top: thin(line), bottom: thin(line), left: thin(line), right: thin(line) },
  },
  'tile-label': tile({ size: 9, color: { rgb: quiet } }),
  'tile-figure': tile({ size: 20, bold: true, color: { rgb: accent } }),
  'tile-note': tile({ size: 10, color: { rgb: ink } }),
  goal: {
    font: { bold: true, color: { rgb: accent } },
    fill: solid(inputFill),
    border: { top: thin(line), bottom: thin(line), left: thin(line), right: thin(line) },
  },
  sentence: {
    font: { color: { rgb: ink } },
    alignment: { indent: 1 },
    border: { bottom: thin('EEF2F5') },
  },
  // Small, so that twenty blocks fit their column whatever font a machine draws them in.
  bar: {
    font: { size: 8, color: { rgb: accent } },
    alignment: { vertical: 'top', indent: 1 },
    border: { bottom: thin('EEF2F5') },
  },
  data: {},
};

const tones: Readonly<Record<Tone, CellLook>> = {
  good: { font: { color: { rgb: '1B6E3C' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'E3F4E8' } } },
  bad: { font: { color: { rgb: 'A3261F' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FBE6E4' } } },
  warning: {
    font: { color: { rgb: '8A5300' } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFF1D6' } },
  },
  muted: { font: { color: { rgb: quiet } } },
};

/** On every machine, with Arabic letters. */
export const fontName = 'Arial';

export const chartColour = accent;

export const toneStyle = (tone: Tone): CellLook => tones[tone];

/** Start follows the sheet's direction; figures are at the right in both, digit under digit. */
function horizontal(align: NonNullable<Style['align']>, rightToLeft: boolean): 'left' | 'center' | 'right' {
  if (align !== 'start') return align;
  return rightToLeft ? 'right' : 'left';
}

/** A plan's style as the file says it. */
export function cellStyle({ role, format, wrap, align, indent }: Style, rightToLeft: boolean): CellLook {
  // Long data carries nothing but its number format: each property costs time on every one of its cells.
  if (role === 'data') return format ? { numFmt: numberPattern(format) } : {};
  const base = role ? roles[role] : {};
  return {
    ...base,
    font: { name: fontName, size: 10, ...base.font },
    ...(format ? { numFmt: numberPattern(format) } : {}),
    alignment: {
      ...base.alignment,
      ...(align ? { horizontal: horizontal(align, rightToLeft) } : {}),
      ...(indent ? { indent } : {}),
      ...(wrap ? { wrapText: true, vertical: 'top' } : {}),
      ...(rightToLeft ? { readingOrder: 'rtl' } : {}),
    },
  };
}
