/** Whether a number format shows days. Patterns are in en-US, whatever the user's language. */
export function isDateFormat(format: string): boolean {
  // Texts, colours, conditions and currencies may hold any letter; `[h]` counts hours.
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  const first = bare.split(';')[0] ?? '';
  return /[yd]/i.test(first) && !/general/i.test(first);
}
