import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure, type TableColumn } from '../../core/intake/table.ts';
import type { Language } from '../../core/values/language.ts';

/** What intake makes of one column of texts; a column of keys beside it keeps the rows apart. */
export function readColumn(texts: readonly string[], language: Language, header = 'Xyz'): TableColumn {
  const rows = texts.map((text, index) => `r${index}\t${text}`);
  const table = readText([`Row\t${header}`, ...rows].join('\n'), { language });
  if (isIntakeFailure(table)) throw new Error(`No table: ${table.code}`);
  const column = table.columns.find((each) => each.header === header);
  if (column === undefined) throw new Error(`No column ${header}`);
  return column;
}
