const name = '[A-Za-z_][\\w.:-]*';
const markup = new RegExp(
  `<\\?[^]*?\\?>|<!--[^]*?-->|</(${name})\\s*>|<(${name})((?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>|([^<]+)|(<)`,
  'g',
);
const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
/** Characters that XML can't hold: controls but tab and line ends, halves of pairs, two that stand for nothing. */
const unspeakable = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u;

/** The first thing that keeps a text from being XML; null where nothing does. */
export function xmlProblem(xml: string): string | null {
  const forbidden = unspeakable.exec(xml);
  if (forbidden) return `character ${forbidden[0].charCodeAt(0)} at ${forbidden.index}`;
  const open: string[] = [];
  let roots = 0;
  for (const found of xml.matchAll(markup)) {
    const [whole, closed, opened, attributes = '', slash, text, stray] = found;
    const at = `at ${found.index}`;
    if (stray) return `a stray < ${at}: ${xml.slice(found.index, found.index + 40)}`;
    if (entity.test(text ?? attributes)) return `a bare & ${at}: ${whole.slice(0, 80)}`;
    if (text?.trim() && open.length === 0 && text.trim() !== '\uFEFF') return `text outside the root ${at}`;
    if (closed && open.pop() !== closed) return `</${closed}> closes nothing ${at}`;
    if (!opened) continue;
    const names = [...attributes.matchAll(new RegExp(`(${name})\\s*=`, 'g'))].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length && !/=["'][^"']*=/.test(attributes))
      return `an attribute twice ${at}: ${whole}`;
    if (open.length === 0) roots += 1;
    if (!slash) open.push(opened);
  }
  if (open.length > 0) return `<${open.join('> <')}> stays open`;
  return roots === 1 ? null : `${roots} roots`;
}
