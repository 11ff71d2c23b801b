import type { CellContent } from '../plan.ts';
import { valuePrint } from './fingerprint.ts';
import { isBlank, type MarkedSheet, type PresentCell } from './marked-sheet.ts';
import { holds, isAsWritten, piecesOf, type Refresh } from './sheet-work.ts';

/**
 * What becomes of a cell of ours. `conflict`: the user changed it, and we would have it otherwise. `proposal`: they may
 * rely on what we proposed, and we would propose something else now.
 */
export type Decision = Readonly<{
  does: 'nothing' | 'write' | 'keep' | 'conflict' | 'proposal';
  /** What a word that stays is written as, in the language of the plan; null for anything that stays as it is. */
  translated: string | null;
  /** What is noted as written by us. */
  print: string;
}>;

/** A cell of ours that is there: what it holds, and what we wrote into it and would write now. */
export type OwnedCell = Readonly<{
  marked: MarkedSheet;
  /** Where it is now. */
  row: number;
  column: number;
  cell: PresentCell;
  /** The fingerprint of what was written. */
  stored: string;
  /** What the plan has for it, pointing where everything stands in the end, and its fingerprint. */
  content: CellContent;
  print: string;
  isInput: boolean;
  /** What a word that was chosen from a list is called in the language of the plan; null for anything else. */
  word: string | null;
}>;

/**
 * A cell that still is as we wrote it is ours; any other is the user's, and so is a filled one that people fill in.
 * What is the user's stays, unless they want ours, and stays marked as theirs.
 */
export function decideCell(owned: OwnedCell, refresh: Refresh): Decision {
  const { marked, row, column, cell, stored, content, print, word } = owned;
  const pieces = piecesOf(cell);
  const isEdited = !isAsWritten(stored, cell, row, marked, refresh, pieces);
  const decided = (does: Decision['does'], noted: string, translated: string | null = null): Decision => ({
    ...{ does, translated },
    print: noted,
  });
  if (holds(cell, content, marked.key, refresh, pieces)) return decided('nothing', isEdited ? stored : print);
  if (word === null && !isEdited && !isFilledIn(owned, refresh)) return decided('write', print);
  if (word !== null && word === content) return decided('write', isEdited ? stored : print);
  const noted = word === null || isEdited ? stored : valuePrint(word);
  const isDisputed = content !== null || (isEdited && stored !== '');
  if (!isDisputed) return decided('keep', noted, word);
  if (refresh.takesOurs(marked.sheet.title, row, column)) return decided('write', print);
  return decided(isEdited ? 'conflict' : 'proposal', noted, word);
}

/**
 * Whether a cell that people fill in holds what they may rely on: a value, were it one that we proposed. Our own formula
 * is not, and neither is a word that we proposed in another language.
 */
function isFilledIn({ cell, isInput, marked, content }: OwnedCell, { plan }: Refresh): boolean {
  if (!isInput || isBlank(cell) || cell.formula !== null) return false;
  const isTranslated = typeof cell.value === 'string' && typeof content === 'string';
  return !(isTranslated && marked.facts.language !== plan.language);
}
