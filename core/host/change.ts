export type {
  ArrangingStep,
  ChangedCell,
  ChangeStep,
  HostFormula,
  WorkbookChange,
} from '../workbook/change.ts';
