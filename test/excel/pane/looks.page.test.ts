import { locales } from '../../../core/locales/index.ts';
import { languages } from '../../../core/values/language.ts';
import { places } from '../../../sidebar/place.ts';
import { accessibilityProblems } from '../../browser/accessibility.ts';
import { allOrSome } from '../../thorough.ts';
import type { Pane } from './pane-pages.ts';
import { build, example, newExcel, paneVisits, paste, WAIT } from './pane-visits.ts';

const { open } = paneVisits();

const light = { isDarkTheme: false, bodyBackgroundColor: '#FFFFFF' };
const dark = { isDarkTheme: true, bodyBackgroundColor: '#262626' };

/** Nothing sticks out, and everybody can use it. */
async function look({ page }: Pane): Promise<void> {
  expect(await accessibilityProblems(page)).toEqual([]);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const panel = await page.$eval('.panel', ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect([wide, panel].filter((over) => over > 0)).toEqual([]);
}

const cases = languages.flatMap((language) =>
  (['light', 'dark'] as const).flatMap((colours) =>
    (['none', 'active'] as const).map((forcedColors) => ({ language, colours, forcedColors })),
  ),
);

/** With every change Arabic, dark and with high contrast, and Polish, whose words are the longest. */
const usual = allOrSome(cases, ({ language, colours, forcedColors }) =>
  language === 'ar' ? colours === 'dark' : language === 'pl' && colours === 'light' && forcedColors === 'none',
);

test.each(usual)(
  'in $language, $colours, forced colours $forcedColors: a first start, an export, its sheets, and every place',
  async ({ language, colours, forcedColors }) => {
    const { welcome } = locales[language].sidebarTexts;
    const excel = newExcel({ language });
    // The machine says the contrary: Excel's own theme counts.
    const colorScheme = colours === 'dark' && forcedColors === 'none' ? 'light' : 'dark';
    const theme = colours === 'dark' ? dark : light;
    const pane = await open({ excel, facts: { theme }, colorScheme, forcedColors });
    await pane.page.getByText(welcome.heading).waitFor();
    const frame = pane.page.locator('.marksheet');
    expect(await frame.getAttribute('data-theme')).toBe(colours);
    expect([await frame.getAttribute('lang'), await frame.getAttribute('dir')]).toEqual([
      language,
      language === 'ar' ? 'rtl' : 'ltr',
    ]);
    await look(pane);
    await paste(pane, example(language === 'ar' ? 'funnel-ar.tsv' : 'google-ads-en.csv'));
    await look(pane);
    await build(pane);
    await look(pane);
    for (const place of places.slice(1)) {
      await pane.page.click(`[data-tab=${place}]`);
      await pane.page.waitForSelector('.panel h2, .panel h3');
      await look(pane);
    }
  },
  WAIT,
);

test(
  'a theme that is changed in Excel is followed when the person comes back to the pane',
  async () => {
    const pane = await open({ excel: newExcel(), facts: { theme: { bodyBackgroundColor: '#262626' } } });
    await pane.page.waitForSelector('.marksheet[data-theme=dark] textarea');
    await pane.page.evaluate(() => {
      Object.assign(Office.context.officeTheme, { bodyBackgroundColor: '#F3F2F1' });
      dispatchEvent(new Event('focus'));
    });
    await pane.page.waitForSelector('.marksheet[data-theme=light]');
  },
  WAIT,
);

test(
  'without a theme of Excel’s the machine’s is followed',
  async () => {
    const pane = await open({ excel: newExcel(), colorScheme: 'dark' });
    await pane.page.waitForSelector('.marksheet[data-theme=dark] textarea');
    await pane.page.emulateMedia({ colorScheme: 'light' });
    await pane.page.waitForSelector('.marksheet[data-theme=light]');
  },
  WAIT,
);
