import { readText } from '../../core/intake/read-text.ts';
import { isIntakeFailure } from '../../core/intake/table.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { definitionNote } from '../../sidebar/settings/definition-note.ts';
import { definitionStandings } from '../../sidebar/work/definition-standings.ts';

function standingsOf(text: string) {
  const table = readText(text, { language: 'en' });
  if (isIntakeFailure(table)) throw new Error(table.code);
  return definitionStandings(table, 'en');
}

const note = (text: string, metric: string, chosen: string): string | null =>
  definitionNote(chosen, standingsOf(text)[metric], locales.en.sidebarTexts);

const deals = 'Deal name\tStage\tClose date\nA\tClosed won\t2026-10-01\nB\tClosed lost\t2026-10-09';
const social = 'Date\tCampaign\tReach\tEngagements\tImpressions\n2026-10-01\tA\t90\t9\t99\n2026-10-01\tB\t80\t8\t99';

describe('a definition chosen in the settings', () => {
  test('that the data lack a column for is told, with the column and with what counts instead', () => {
    expect(note(deals, 'WIN_RATE', 'created')).toBe(
      'Needs Deals created; this data has none. “per deal won or lost” counts instead',
    );
    expect(note(deals, 'WIN_RATE', 'closed')).toBeNull();
  });

  test('that the data feed counts without a word', () => {
    const withCreated = 'Month\tDeals won\tDeals lost\tDeals created\nAug 2026\t3\t5\t9\nSep 2026\t4\t6\t11';
    expect(note(withCreated, 'WIN_RATE', 'created')).toBeNull();
  });

  test('that reads people reached gives way where several rows fall on one period', () => {
    expect(note(social, 'ENGAGEMENT_RATE', 'reach')).toBe(
      'Reach has no sum over several rows, so “per impression” counts instead',
    );
    expect(note(social, 'ENGAGEMENT_RATE', 'impressions')).toBeNull();
  });

  test('of a metric that the data know nothing of is told only where it is the person’s own choice', () => {
    expect(note(deals, 'OPEN_RATE', 'delivered')).toBeNull();
    expect(note(deals, 'OPEN_RATE', 'sent')).toMatch(/^Needs .*so the metric is left out$/);
  });

  test('is told nothing of without data', () => {
    expect(definitionNote('created', undefined, locales.en.sidebarTexts)).toBeNull();
  });

  test.each(languages)('is told of whole in %s', (language) => {
    const table = readText(deals, { language });
    if (isIntakeFailure(table)) throw new Error(table.code);
    const told = definitionNote(
      'created',
      definitionStandings(table, language).WIN_RATE,
      locales[language].sidebarTexts,
    );
    expect(told).toMatch(/\p{L}{3}/u);
    expect(told).not.toMatch(/[{}]/);
  });
});
