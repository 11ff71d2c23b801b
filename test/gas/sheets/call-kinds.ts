/** What stands for a part of the spreadsheet. */
const services = ['Range', 'RangeList', 'Sheet', 'Spreadsheet', 'Protection', 'Banding', 'Filter', 'DeveloperMetadata'];
const writing =
  /^(?:set|insert|delete|move|hide|show|add|apply|clear|remove|merge|update|protect$|createFilter|activate)/;
const reading = /^get(?:Values?|Formulas?|LastRow|LastColumn)$/;

/** Google collects what is written until something is read, or until `flush`. */
export function kindOf(name: string, method: string): 'write' | 'read' | 'other' {
  if (!services.includes(name)) return 'other';
  if (writing.test(method)) return 'write';
  return reading.test(method) ? 'read' : 'other';
}
