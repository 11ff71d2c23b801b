/** Puts facts into a sentence's {placeholders}; one without a fact stays as it is, so that it is seen. */
export const fill = (sentence: string, facts: Readonly<Record<string, string | number | null | undefined>>): string =>
  sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const fact = Object.prototype.hasOwnProperty.call(facts, name) ? facts[name] : undefined;
    return fact === undefined || fact === null ? placeholder : String(fact);
  });
