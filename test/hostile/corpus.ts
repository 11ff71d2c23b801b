import { breakingTexts } from './corpus/breaking-texts.ts';
import { formulaTexts } from './corpus/formula-texts.ts';
import { markupTexts } from './corpus/markup-texts.ts';
import { nameTexts } from './corpus/name-texts.ts';
import { numberTexts } from './corpus/number-texts.ts';
import { storedTexts } from './corpus/stored-texts.ts';
import { wholeTexts } from './corpus/whole-texts.ts';
import { hostileWorkbooks } from './corpus/workbooks.ts';

/** Short texts that go everywhere: into a pasted cell, a header, the name of a source, an objective, an owner, a note. */
export const texts = [...formulaTexts, ...markupTexts, ...breakingTexts, ...nameTexts, ...numberTexts];

/** Whole pasted texts. */
export const wholes = wholeTexts;

/** What is stored with a workbook: settings, goals, undo. */
export const stored = storedTexts;

/** Bytes of files that say they are workbooks. */
export const workbooks = hostileWorkbooks;

/** All of them, by name. */
export const corpus: readonly Readonly<{ name: string }>[] = [...texts, ...wholes, ...stored, ...workbooks];
