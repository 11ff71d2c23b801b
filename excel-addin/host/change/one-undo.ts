import type { WorkbookChange } from '../../../core/host/change.ts';
import { failureOf } from '../failures.ts';

/**
 * Whether Excel from ExcelApi 1.20 on may undo a change at one go. Sheets that come, go or are shown have no undo in
 * Excel for Windows and Mac: such a change is taken back by our own alone.
 */
export const canBeOneUndo = ({ steps }: WorkbookChange): boolean =>
  steps.every(({ kind }) => kind !== 'add-sheet' && kind !== 'remove-sheet');

/** Whether Excel refused to do something within one undo. */
export const isNoUndo = (error: unknown): boolean => failureOf(error).found.startsWith('UndoNotSupported');
