export type {
  ChangedCell,
  ChangeStep,
  HostFormula,
  WorkbookChange,
} from '../workbook/change.ts';
