import { filterNames, type Objective } from '../../goals/model/objective.ts';
import type { Table } from '../../intake/table.ts';

/** The rows of the data that an objective is about; none where it names a market or the like that the data has no column for. */
export function chosenRows(filters: Objective['filters'], { columns, rowCount }: Table): readonly number[] {
  const asked = filterNames.flatMap((name) => {
    const wanted = filters[name]?.toLowerCase() ?? '';
    if (wanted === '') return [];
    const id = name === 'data_owner' ? 'owner' : name;
    const column = columns.find(({ field, type }) => field === id && type === 'text');
    return [{ cells: column?.cells ?? [], wanted }];
  });
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  return rows.filter((row) => asked.every(({ cells, wanted }) => String(cells[row] ?? '').toLowerCase() === wanted));
}
