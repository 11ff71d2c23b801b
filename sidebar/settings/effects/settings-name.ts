/** The name under which a workbook keeps its settings. */
export const SETTINGS = 'settings';
