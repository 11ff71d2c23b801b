/** Whether a number format shows days. Patterns are in en-US, whatever the user's language. */
export function isDateFormat(format: string): boolean {
  // Texts, colours, conditions and currencies may hold any letter; `[h]` counts hours.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const first = (bare.split(';')[0] ?? '').replace(/am\/pm|a\/p/gi, '');
  if (/general/i.test(first)) return false;
  // One or two m beside hours or seconds are minutes; all others are a month.
  return /[yd]|m{3}/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first));
}
