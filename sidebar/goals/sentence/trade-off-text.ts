const JOIN = '; ';

const partsOf = (text: string | null): readonly string[] => (text ?? '').split(JOIN).filter((part) => part !== '');

/** Whether the words about trade-offs name an objective. */
export const namesObjective = (text: string | null, name: string): boolean => partsOf(text).includes(name);

/** The words about trade-offs with an objective named among them, or no longer; all else in them stays. */
export function withTradeOff(text: string | null, name: string, isNamed: boolean): string | null {
  const others = partsOf(text).filter((part) => part !== name);
  const parts = isNamed ? [...others, name] : others;
  return parts.length === 0 ? null : parts.join(JOIN);
}
