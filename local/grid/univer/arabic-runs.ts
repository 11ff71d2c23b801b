import { DocumentsSpanAndLineExtensionRegistry, hasArabic } from '@univerjs/preset-sheets-core';
import { LEFT_TO_RIGHT } from './arabic-text.ts';

/** As much as is needed of what the grid's text layout makes: a line of divides of glyphs, most of them one letter. */
type Glyph = Readonly<{
  content: string;
  ts?: Readonly<{ cl?: unknown }>;
  fontStyle?: Readonly<{ fontString: string }>;
  parent?: Readonly<{ parent?: Line }>;
}>;
type Line = Readonly<{ divides: readonly Readonly<{ glyphGroup: readonly Glyph[] }>[] }>;
type Painter = { uKey: string; draw(context: unknown, scale: unknown, glyph: Glyph, ...more: unknown[]): void };

/** Letters that stand together: drawn with the first of them, in place of all. */
type Run = Readonly<{ first: Glyph; text: string }>;

const PAINTER = 'DefaultDocsFontAndBaseLineExtension';

/**
 * Has the formula bar and the cell editor draw text in Arabic script as whole runs, which the browser joins and orders.
 * The grid draws each word by itself, its letters turned round, from left to right.
 */
export function drawArabicWhole(): void {
  const painters: readonly Painter[] = DocumentsSpanAndLineExtensionRegistry.getData();
  const painter = painters.find(({ uKey }) => uKey === PAINTER);
  if (painter === undefined) return;
  const draw = painter.draw.bind(painter);
  const runs = new WeakMap<Glyph, Run>();
  painter.draw = (context, scale, glyph, ...more) => {
    const line = glyph.parent?.parent;
    if (line && line.divides[0]?.glyphGroup[0] === glyph) findRuns(line, runs);
    const run = runs.get(glyph);
    if (run === undefined) draw(context, scale, glyph, ...more);
    else if (run.first === glyph) draw(context, scale, { ...glyph, content: run.text }, ...more);
  };
}

/** A line of one look is one run; in a formula, whose parts have colours, each look is one. */
function findRuns({ divides }: Line, runs: WeakMap<Glyph, Run>): void {
  const glyphs = divides.flatMap(({ glyphGroup }) => glyphGroup);
  for (const glyph of glyphs) runs.delete(glyph);
  if (!glyphs.some(({ content }) => hasArabic(content))) return;
  const before = glyphs[0]?.content === '=' ? LEFT_TO_RIGHT : '';
  for (const look of looksOf(glyphs)) {
    const [first] = look;
    if (!first || !look.some(({ content }) => hasArabic(content))) continue;
    const text = before + look.map(({ content }) => inOrder(content)).join('');
    // The end of the paragraph would be drawn as air.
    const run: Run = { first, text: text.replace(/[\r\n]+$/, '') };
    for (const glyph of look) runs.set(glyph, run);
  }
}

/** Neighbours that look the same, together. */
function looksOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const looks: Glyph[][] = [];
  for (const glyph of glyphs) {
    const last = looks.at(-1);
    if (last?.[0] && lookOf(last[0]) === lookOf(glyph)) last.push(glyph);
    else looks.push([glyph]);
  }
  return looks;
}

const lookOf = ({ ts, fontStyle }: Glyph): string => `${fontStyle?.fontString} ${JSON.stringify(ts?.cl)}`;

/** The grid keeps the letters of an Arabic word turned round. */
const inOrder = (content: string): string => (hasArabic(content) ? [...content].reverse().join('') : content);
