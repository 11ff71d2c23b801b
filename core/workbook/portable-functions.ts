/**
 * The functions a generated formula may use: the same name, arguments and meaning in Google Sheets,
 * Excel from 2019 on and LibreOffice. None of them spills, none depends on the locale.
 */
export const portableFunctions = [
  'ABS',
  'AND',
  'AVERAGEIFS',
  'COUNT',
  'COUNTA',
  'COUNTIFS',
  'DATE',
  'EDATE',
  'EOMONTH',
  'IF',
  'INDEX',
  'INT',
  'ISNUMBER',
  'MATCH',
  'MAX',
  'MAXIFS',
  'MIN',
  'MINIFS',
  'MONTH',
  'NA',
  'NETWORKDAYS.INTL',
  'NOT',
  'OR',
  'RANK',
  'ROUND',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
  'TODAY',
  'WEEKDAY',
  'YEAR',
] as const;

export type PortableFunction = (typeof portableFunctions)[number];
