/** The little of papaparse that intake uses; the published types would bring Node's along. */
declare module 'papaparse' {
  type ParseError = Readonly<{ type: 'Quotes' | 'Delimiter' | 'FieldMismatch'; code: string; row?: number }>;
  type ParseResult = Readonly<{ data: string[][]; errors: readonly ParseError[] }>;
  type ParseConfig = Readonly<{ delimiter: string; newline: '\n' | '\r' | '\r\n'; skipEmptyLines: false }>;
  const Papa: Readonly<{ parse(text: string, config: ParseConfig): ParseResult }>;
  // biome-ignore lint/style/noDefaultExport: that is how the package exports it
  export default Papa;
}
