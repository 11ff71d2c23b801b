/** Where an address such as `B7` is, rows and columns from 0; null for anything else. */
export function placeOf(address: string): Readonly<{ row: number; column: number }> | null {
  const [, letters, row] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}
