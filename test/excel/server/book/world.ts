import type { Engine } from '../formula/engine.ts';
import type { BookState } from './state.ts';

/** A workbook and what computes it. */
export type World = Readonly<{ book: BookState; engine: Engine; language: string }>;
