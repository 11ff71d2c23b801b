/** The shares that make sense as a threshold. */
const LOWEST = 0.01;
const HIGHEST = 2;

/** A percentage as somebody types it (`95`, `%92,5`, `٩٥٪`) as a fraction; null where it is none from 1 to 200 %. */
export function readShare(text: string): number | null {
  const plain = text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s%٪\u200e\u200f\u061c]/g, '')
    .replace(/[,٫]/, '.');
  if (!/^\d{1,3}(?:\.\d{1,2})?$/.test(plain)) return null;
  const share = Math.round(Number(plain) * 100) / 10_000;
  return share >= LOWEST && share <= HIGHEST ? share : null;
}
