/** Whether a number format shows days: it has letters of a year, a month or a day outside quotes and brackets. */
export const isDatePattern = (pattern: string): boolean =>
  /[ymd]/i.test(pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
