import { goalFunctions } from '../../core/functions/goals/index.ts';
import { locales } from '../../core/locales/index.ts';
import { metrics } from '../../core/metrics/index.ts';
import { groups } from '../../core/metrics/metric.ts';
import { type Language, languages } from '../../core/values/language.ts';
import { languageNames } from '../../sidebar/settings/views/language-names.ts';
import { functionEntry } from './function-entry.ts';
import { escaped, pageHtml, tagged } from './html.ts';

type Chapter = Readonly<{ title: string; ids: readonly string[] }>;

const inOrder = (all: readonly Readonly<{ id: string; place: number }>[]): readonly string[] =>
  [...all].sort((left, right) => left.place - right.place).map(({ id }) => id);

function chapters(language: Language): readonly Chapter[] {
  const { workbookTexts: texts, sidebarTexts } = locales[language];
  const titles = {
    activity: texts.groupActivity,
    engagement: texts.groupEngagement,
    customer: texts.groupCustomer,
    conversion: texts.groupConversion,
    value: texts.groupValue,
  };
  return [
    ...groups.map((group) => ({
      title: titles[group],
      ids: inOrder(metrics.filter((metric) => metric.group === group)),
    })),
    { title: sidebarTexts.goals.title, ids: inOrder(goalFunctions) },
  ];
}

const link = (id: string): string => `<a dir="ltr" href="#${id}">${id}</a>`;

const otherLanguages = (): string =>
  languages.map((other) => `<a lang="${other}" href="${other}.html">${languageNames[other]}</a>`).join(' ');

function chapter({ title, ids }: Chapter, language: Language): string {
  return [tagged('h2', title), ...ids.map((id) => functionEntry(id, language))].join('\n');
}

/** The reference of all functions in a language: the page that Excel opens for help about a function, by its anchor. */
export function referencePage(language: Language): string {
  const { conventions, sidebarTexts } = locales[language];
  const all = chapters(language);
  const title = `Marksheet: ${sidebarTexts.functions.title}`;
  const contents = all.map(({ title: name, ids }) => `<li><b>${escaped(name)}</b> ${ids.map(link).join(' ')}</li>`);
  const body = [
    `<nav>${otherLanguages()}</nav>`,
    tagged('h1', title),
    tagged('p', sidebarTexts.functions.columns),
    `<ul class="contents">\n${contents.join('\n')}\n</ul>`,
    ...all.map((one) => chapter(one, language)),
  ].join('\n');
  return pageHtml({ language, direction: conventions.direction, title, body }, 'reference.css');
}
