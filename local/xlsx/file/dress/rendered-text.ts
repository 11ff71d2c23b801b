/** An element that we rendered as a part writes it whose elements have a prefix. */
export const withPrefix = (text: string, prefix: string): string =>
  prefix === '' ? text : text.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}`);

/** What two elements that differ in some attributes alone have in common: all other attributes in order, and the content. */
export function sameBut(text: string, ignored: readonly string[]): string {
  const attributes = new RegExp(`\\s(?:${ignored.join('|')})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g');
  const identities = /\s(?:[\w-]+:)?(?:uid)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  return text
    .replace(attributes, '')
    .replace(identities, '')
    .replace(/<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))+)/g, (_, name: string, list: string) => {
      const given = list.match(/[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
      return `<${[name, ...given.sort()].join(' ')}`;
    });
}
