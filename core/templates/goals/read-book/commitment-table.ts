import { locales } from '../../../locales/index.ts';
import type { CommitmentColumn } from '../../../locales/locale.ts';
import { columnDictionary } from './find-table.ts';
import type { TableKind } from './table.ts';

/** What a table of commitments may hold. */
export const commitmentTable: TableKind<CommitmentColumn> = {
  dictionary: columnDictionary((language) => locales[language].commitmentColumns),
  numbers: ['how_many', 'within_days', 'from', 'to', 'people', 'commitment'],
  dates: ['start', 'due'],
  ends: ['due'],
  counted: [],
  settle: (columns) => columns,
};
