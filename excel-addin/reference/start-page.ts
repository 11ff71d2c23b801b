import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { languageNames } from '../../sidebar/settings/views/language-names.ts';
import { iconFile } from '../manifest/ribbon-commands.ts';
import { manifestTexts } from '../manifest/texts/index.ts';
import { separator } from './function-entry.ts';
import { escaped, pageHtml, tagged } from './html.ts';
import { startFile } from './start-file.ts';
import { startTexts } from './start-texts/index.ts';

/** As docs/excel/install.md has them. */
const places = {
  web: 'Home > Add-ins > More Settings > Upload My Add-in',
  windows: 'File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs',
  windowsAgain: 'Home > Add-ins > Shared Folder',
  mac: '~/Library/Containers/com.microsoft.Excel/Data/Documents/wef',
  macAgain: 'Home > Add-ins',
  organisation: 'Microsoft 365 admin center > Settings > Integrated apps > Upload custom apps > Office Add-in',
};

/** What stands in Latin letters whatever the page's direction. */
const place = (text: string): string => `<b dir="ltr">${escaped(text)}</b>`;
const code = (text: string): string => `<code dir="ltr">${escaped(text)}</code>`;

const links = (file: (language: Language) => string): string =>
  languages.map((one) => `<a lang="${one}" href="${file(one)}">${languageNames[one]}</a>`).join('\n');

function body(language: Language, homepage: string): string {
  const said = startTexts[language];
  const element = (tag: string, text: string, filled: Readonly<Record<string, string>> = {}): string =>
    `<${tag}>${fill(escaped(text), filled)}</${tag}>`;
  const ways = [
    element('li', said.web, { path: place(places.web) }),
    element('li', said.windows, { path: place(places.windows), open: place(places.windowsAgain) }),
    element('li', said.mac, { folder: code(places.mac), open: place(places.macAgain) }),
    element('li', said.organisation, { path: place(places.organisation) }),
  ];
  const button = `<b>${escaped(manifestTexts[language].commands.open.label)}</b>`;
  const formula = code(`=CONVERSION_RATE(120${separator(language)}4000)`);
  return [
    `<nav>\n${links(startFile)}\n</nav>`,
    `<h1><img src="${iconFile('open', 32)}" width="32" height="32" alt=""> ${escaped(said.title)}</h1>`,
    tagged('p', said.about),
    tagged('h2', said.install),
    element('p', said.manifest, { file: '<a href="manifest.xml" dir="ltr" download>manifest.xml</a>' }),
    `<ul>\n${ways.join('\n')}\n</ul>`,
    tagged('p', said.english),
    element('p', said.next, { button, tab: place('Home'), formula }),
    tagged('h2', said.functions),
    `<nav>\n${links((one) => `reference/${one}.html`)}\n</nav>`,
    `<h2 id="support">${escaped(said.help)}</h2>`,
    element('p', said.support, { address: `<a dir="ltr" href="${homepage}">${homepage}</a>` }),
    `<h2 id="privacy">${escaped(said.privacy)}</h2>`,
    tagged('p', said.collects),
  ].join('\n');
}

/** The page at the add-in's address: what it is, how to install it, help and privacy. Excel names it as the place for help. */
export function startPage(language: Language, homepage: string): string {
  const { direction } = locales[language].conventions;
  const { title } = startTexts[language];
  return pageHtml({ language, direction, title, body: body(language, homepage) }, 'reference/reference.css');
}
