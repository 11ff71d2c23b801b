import type { CellValue } from '../../core/workbook/plan.ts';
import { MOST_BYTES } from './limits.ts';

/** About how many bytes something takes of a request, and of its answer. */
export type Payload = Readonly<{ request: number; answer: number }>;

/** What naming a range and setting something of it takes, whatever that is. */
export const SETTING = 500;

/** What naming a range and asking one thing of it takes. */
export const ASKING = 750;

export const payload = (request: number, answer = 0): Payload => ({ request, answer });

export const sum = (one: Payload, other: Payload): Payload => ({
  request: one.request + other.request,
  answer: one.answer + other.answer,
});

/** What fits a request together, and its answer; one block at least. */
export function inBlocks<Item extends Readonly<{ size: Payload }>>(
  items: readonly Item[],
): readonly (readonly Item[])[] {
  const blocks: Item[][] = [[]];
  let taken = payload(0);
  for (const item of items) {
    const { size } = item;
    const wanted = sum(taken, size);
    const isFull = Math.max(wanted.request, wanted.answer) > MOST_BYTES && (blocks.at(-1)?.length ?? 0) > 0;
    if (isFull) blocks.push([]);
    blocks.at(-1)?.push(item);
    taken = isFull ? size : wanted;
  }
  return blocks;
}

/** A text as JSON, with the comma behind it: quotes and backslashes take two bytes there, other signs up to six. */
export const textBytes = (text: string): number =>
  text.length + 3 + extra(text, /["\\]/g, 1) + extra(text, /[^ -~]/g, 2) + extra(text, /\p{Cc}/gu, 3);

const extra = (text: string, signs: RegExp, each: number): number => each * (text.match(signs)?.length ?? 0);

/** A value or a formula of a cell, one way. */
export const contentBytes = (content: CellValue | undefined): number =>
  typeof content === 'string' ? textBytes(content) : String(content ?? '""').length + 1;

/** `"Boolean",`, and what stands around rows. */
const KIND = 12;

/** What a cell takes in an answer that tells its value, its formula and its kind. */
export const heldBytes = (value: CellValue | undefined, formula: string | null | undefined): number =>
  contentBytes(value) + contentBytes(formula ?? value) + KIND;
