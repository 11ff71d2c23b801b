export type {
  ArrangingStep,
  ChangedCell,
  ChangeStep,
  HostFormula,
  RefreshChange,
  WorkbookChange,
} from '../workbook/change.ts';
