import type { LookName } from '../book/looks.ts';

const colour = (value: unknown): boolean => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
const oneOf =
  (...values: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && values.includes(value);

const taken: Partial<Readonly<Record<LookName, (value: unknown) => boolean>>> = {
  background: colour,
  fontColor: colour,
  fontFamily: (value) => typeof value === 'string' && value !== '',
  fontSize: (value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 400,
  fontWeight: oneOf('bold', 'normal'),
  fontStyle: oneOf('italic', 'normal'),
  horizontalAlignment: oneOf('left', 'center', 'right', 'normal'),
  verticalAlignment: oneOf('top', 'middle', 'bottom'),
  wrap: (value) => typeof value === 'boolean',
  numberFormat: (value) => typeof value === 'string' && value !== '' && isPattern(value),
};

/** Patterns have a point for decimals and a comma for thousands in every locale; what is quoted is no part of them. */
function isPattern(pattern: string): boolean {
  const sections = pattern.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';');
  // Positive numbers, negative ones, nought and texts.
  if (sections.length > 4) return false;
  return sections.every((section) => !/[.].*[.]|[.][0#?]*,+[0#?]/.test(section) || /[ymdhs]/i.test(section));
}

/** Throws at a value that Google would not take for a look. */
export function assertLook(name: LookName, value: unknown): void {
  if (taken[name]?.(value) !== true) throw new Error(`Not a ${name}: ${String(value)}`);
}
