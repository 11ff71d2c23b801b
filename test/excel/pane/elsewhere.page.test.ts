import { locales } from '../../../core/locales/index.ts';
import { startTexts } from '../../../excel-addin/reference/start-texts/index.ts';
import { accessibilityProblems } from '../../browser/accessibility.ts';
import { newExcel, paneVisits } from './pane-visits.ts';

const { open } = paneVisits();
const { pane: said, start } = locales.en.sidebarTexts;

describe('where there is no Excel to work in', () => {
  test('a plain browser is told what the page is for, in its own language', async () => {
    const { page } = await open({ excel: null, locale: 'tr-TR', colorScheme: 'dark' });
    await page.getByRole('heading', { name: locales.tr.sidebarTexts.pane.elsewhereHeading }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: locales.tr.sidebarTexts.pane.more }).click();
    await page.getByRole('heading', { name: startTexts.tr.title }).waitFor();
  });

  test('an Excel that is too old, and Word, get words in place of a sidebar', async () => {
    const old = await open({ excel: newExcel({ language: 'pl-PL' }), facts: { requirementSet: '1.11' } });
    await old.page.getByText(locales.pl.sidebarTexts.pane.tooOld).waitFor();
    expect(await accessibilityProblems(old.page)).toEqual([]);
    const word = await open({ excel: newExcel(), facts: { host: 'Word' } });
    await word.page.getByText(said.elsewhere).waitFor();
  });

  test('without a connection to Microsoft the pane says so', async () => {
    const { page } = await open({ excel: newExcel(), withoutLibrary: true, locale: 'ar-EG' });
    const { pane, start: arabic } = locales.ar.sidebarTexts;
    await page.getByText(pane.offline).waitFor();
    expect(await page.getAttribute('.marksheet', 'dir')).toBe('rtl');
    await page.getByRole('button', { name: arabic.again }).waitFor();
  });

  test('an Excel that does not answer is told of, and is not waited for in silence', async () => {
    const { page } = await open({ excel: newExcel(), facts: { isSilent: true }, withClock: true });
    await page.waitForFunction(() => typeof Excel !== 'undefined');
    await page.clock.fastForward(25_000);
    await page.getByText(said.silent).waitFor();
    await page.getByRole('button', { name: start.again }).waitFor();
  });
});
