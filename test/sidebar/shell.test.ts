import { HostFailure, hostFailureCodes } from '../../core/host/host-failure.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { matching } from '../../sidebar/parts/matching.ts';
import { languageOf } from '../../sidebar/shell/choose-language.ts';
import { directionOf } from '../../sidebar/shell/direction.ts';
import { failureText } from '../../sidebar/shell/failure-text.ts';
import { initialState, sidebarReducer } from '../../sidebar/state.ts';
import { createStore } from '../../sidebar/store.ts';

describe('the language', () => {
  test.each([
    ['tr', 'tr'],
    ['tr-TR', 'tr'],
    ['EN_us', 'en'],
    ['in', 'id'],
    ['in_ID', 'id'],
    ['ar-SA', 'ar'],
    ['de-DE', null],
    ['', null],
    [null, null],
  ])('of the tag %p is %p', (tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });

  test.each(languages)('%s runs as its locale says', (language) => {
    expect(directionOf(language)).toBe(locales[language].conventions.direction);
  });
});

describe('a host’s failure', () => {
  test.each(languages)('has a sentence in %s for every code, with what the host said where it says so', (language) => {
    const texts = locales[language].sidebarTexts;
    for (const code of hostFailureCodes) expect(failureText(new HostFailure(code, 'X1'), texts)).not.toMatch(/[{}]/);
    expect(failureText(new HostFailure('title-taken', 'KPIs'), texts)).toContain('KPIs');
  });

  test('that nobody foresaw is told with its words', () => {
    expect(failureText(new Error('disk full'), locales.en.sidebarTexts)).toContain('disk full');
  });
});

describe('searching a list', () => {
  const options = [
    { value: 'clicks', label: 'Clicks', words: 'Link clicks Tıklamalar' },
    { value: 'ctr', label: 'Click-through rate' },
    { value: 'spend', label: 'Harcama', words: 'Spend Cost' },
  ];
  const found = (query: string): readonly string[] => matching(options, query).map(({ value }) => value);

  test('finds by label and by further words, whatever case, accents and the Turkish i', () => {
    expect(found('TIKLAMA')).toEqual(['clicks']);
    expect(found('cost')).toEqual(['spend']);
    expect(found('hârcama')).toEqual(['spend']);
  });

  test('needs every word, in any order', () => {
    expect(found('rate click')).toEqual(['ctr']);
    expect(found('click spend')).toEqual([]);
  });

  test('puts first what begins with the query, and gives all for none', () => {
    expect(found('click-t')).toEqual(['ctr']);
    expect(found('  ')).toEqual(['clicks', 'ctr', 'spend']);
  });
});

describe('the store', () => {
  test('tells its listeners of changes until they leave', () => {
    const store = createStore(sidebarReducer, initialState);
    const heard: string[] = [];
    const leave = store.subscribe(() => heard.push(store.read().shell.place));
    store.dispatch({ of: 'shell', kind: 'place-opened', place: 'check' });
    leave();
    store.dispatch({ of: 'shell', kind: 'place-opened', place: 'goals' });
    expect(heard).toEqual(['check']);
    expect(store.read().shell.place).toBe('goals');
  });

  test('an action changes its own slice alone', () => {
    const next = sidebarReducer(initialState, { of: 'shell', kind: 'theme-chosen', theme: 'dark' });
    expect(next).toEqual({ ...initialState, shell: { ...initialState.shell, theme: 'dark' } });
    expect(next.build).toBe(initialState.build);
  });
});
