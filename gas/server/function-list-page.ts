import { functions } from '../../core/functions/index.ts';
import type { SheetFunction } from '../../core/functions/sheet-function.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { isTakenByHosts } from '../../core/share-check/own-functions.ts';
import type { Language } from '../../core/values/language.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] as string);

const style = `
body { margin: 0; padding: 12px; font: 13px/1.4 Arial, sans-serif; color: #202124; }
h1 { margin: 0 0 8px; font-size: 15px; font-weight: 500; }
dt { margin-top: 10px; font-weight: 500; }
dd { margin: 0; overflow-wrap: anywhere; color: #5f6368; }
code { font-size: 12px; }
[dir=rtl] dd { text-align: right; }
`;

/** As it is typed, with `;`, which every locale of Google Sheets reads. */
const signature = ({ id, parameters }: SheetFunction): string =>
  `=${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join('; ')})`;

const entry = (one: SheetFunction, language: Language): string => {
  const label = locales[language].functions[one.id]?.label ?? one.id;
  return `<dt>${escaped(label)}</dt><dd dir="ltr"><code>${escaped(signature(one))}</code></dd>`;
};

/** A page of its own that lists the functions in a language. It holds no script and asks the server for nothing. */
export function functionListPage(language: Language): string {
  const { conventions, sidebarTexts } = locales[language];
  // Of a name that is Google's own too, a cell computes Google's function.
  const ours = [...functions.values()].filter(({ id }) => !isTakenByHosts(id));
  const entries = ours.map((one) => entry(one, language)).join('');
  const heading = escaped(fill(sidebarTexts.functions.allFunctions, { count: ours.length }));
  const head = `<meta charset="utf-8"><base target="_top"><style>${style}</style>`;
  return `<!doctype html><html lang="${language}" dir="${conventions.direction}"><head>${head}</head><body><h1>${heading}</h1><dl>${entries}</dl></body></html>`;
}
