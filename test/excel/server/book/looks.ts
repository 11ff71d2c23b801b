import type { Area } from '../../../gas/sheets/book/area.ts';
import { covered, type Layers, sharedValue, valueAt, valuesIn } from './layers.ts';
import type { ValidationState } from './state.ts';

export type BorderLook = Readonly<{ style: string; color: string; weight: string }>;

export const noBorder: BorderLook = { style: 'None', color: '#000000', weight: 'Thin' };

/** Everything that lies on cells one by one. */
export type LookValues = {
  numberFormat: string;
  /** null for none. */
  fill: string | null;
  fontColor: string;
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: string;
  strikethrough: boolean;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  indent: number;
  readingOrder: string;
  locked: boolean;
  formulaHidden: boolean;
  top: BorderLook;
  bottom: BorderLook;
  left: BorderLook;
  right: BorderLook;
  validation: ValidationState | null;
};

export type LookName = keyof LookValues;

/** Of a cell that nobody touched. */
export const plainLook: LookValues = {
  ...{ numberFormat: 'General', fill: null, fontColor: '#000000', fontName: 'Calibri', fontSize: 11 },
  ...{ bold: false, italic: false, underline: 'None', strikethrough: false },
  ...{ horizontal: 'General', vertical: 'Bottom', wrap: false, indent: 0, readingOrder: 'Context' },
  ...{ locked: true, formulaHidden: false },
  ...{ top: noBorder, bottom: noBorder, left: noBorder, right: noBorder, validation: null },
};

export type Looks = { [Name in LookName]?: Layers<LookValues[Name]> };

export const lookNames = Object.keys(plainLook) as readonly LookName[];

export const layersOf = <Name extends LookName>(looks: Looks, name: Name): Layers<LookValues[Name]> =>
  (looks[name] ?? []) as Layers<LookValues[Name]>;

export function setLayers<Name extends LookName>(looks: Looks, name: Name, layers: Layers<LookValues[Name]>): void {
  (looks as Record<LookName, unknown>)[name] = layers;
}

export const setLook = <Name extends LookName>(looks: Looks, name: Name, area: Area, value: LookValues[Name]): void =>
  setLayers(looks, name, covered(layersOf(looks, name), area, value));

export const lookAt = <Name extends LookName>(
  looks: Looks,
  name: Name,
  row: number,
  column: number,
): LookValues[Name] => valueAt(layersOf(looks, name), plainLook[name], row, column);

export const looksIn = <Name extends LookName>(looks: Looks, name: Name, area: Area): LookValues[Name][][] =>
  valuesIn(layersOf(looks, name), plainLook[name], area);

/** undefined where cells differ. */
export const sharedLook = <Name extends LookName>(looks: Looks, name: Name, area: Area): LookValues[Name] | undefined =>
  sharedValue(layersOf(looks, name), plainLook[name], area);
