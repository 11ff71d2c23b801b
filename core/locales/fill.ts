import { shownText } from '../values/plain-text.ts';

/**
 * Puts facts into a sentence's {placeholders}; one without a fact stays as it is, so that it is seen. Facts come from
 * people's data: what would turn the sentence around or break its line is left out.
 */
export function fill(sentence: string, facts: Readonly<Record<string, unknown>>): string {
  const known = new Map(Object.entries(facts));
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = known.get(name);
    return fact === undefined || fact === null ? placeholder : shownText(String(fact));
  });
}
