import type { CellStyle } from 'hucre/xlsx';
import { numberPattern } from '../../core/workbook/number-format.ts';
import type { Role, Style, Tone } from '../../core/workbook/plan.ts';

/** The look of .xlsx files. Text colours keep a contrast of at least 4.5 to 1 on their fills. */
const ink = '1F2933';
const quiet = '5B6770';
const accent = '1B4F72';
const pale = 'EAF1F6';
const line = 'C9D3DB';
const inputFill = 'FFF8E1';

const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const thin = (rgb: string) => ({ style: 'thin', color: { rgb } }) as const;

const roles: Readonly<Record<Role, CellStyle>> = {
  title: { font: { size: 18, bold: true, color: { rgb: accent } } },
  subtitle: { font: { size: 10, color: { rgb: quiet } } },
  note: { font: { size: 9, italic: true, color: { rgb: quiet } } },
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
  data: { font: { color: { rgb: ink } } },
};

const tones: Readonly<Record<Tone, CellStyle>> = {
  good: { font: { color: { rgb: '1B6E3C' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'E3F4E8' } } },
  bad: { font: { color: { rgb: 'A3261F' } }, fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FBE6E4' } } },
  warning: {
    font: { color: { rgb: '8A5300' } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFF1D6' } },
  },
  muted: { font: { color: { rgb: quiet } } },
};

export const chartColour = accent;

export const toneStyle = (tone: Tone): CellStyle => tones[tone];

/** Start and end follow the sheet's direction: end is left on a right-to-left sheet. */
function horizontal(align: NonNullable<Style['align']>, rightToLeft: boolean): 'left' | 'center' | 'right' {
  if (align === 'center') return 'center';
  return (align === 'start') === rightToLeft ? 'right' : 'left';
}

/** A plan's style as the file says it. */
export function cellStyle({ role, format, wrap, align }: Style, rightToLeft: boolean): CellStyle {
  const base = role ? roles[role] : {};
  return {
    ...base,
    ...(format ? { numFmt: numberPattern(format) } : {}),
    alignment: {
      ...base.alignment,
      ...(align ? { horizontal: horizontal(align, rightToLeft) } : {}),
      ...(wrap ? { wrapText: true, vertical: 'top' } : {}),
    },
  };
}
