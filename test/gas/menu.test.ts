import { functionWords } from '../../core/functions/function-texts.ts';
import { functions } from '../../core/functions/index.ts';
import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { loadAddOn } from './add-on.ts';
import { session, userInterface } from './google.ts';

/** Google's modes are objects whose text is their name. */
const mode = (name: string) => ({ authMode: { toString: () => name } });

describe('the menu', () => {
  test.each([
    ['installed but not used here', [mode('NONE')]],
    ['a mode that is not known', [mode('SOMETHING')]],
    ['an event without a mode', [{}]],
    ['run by hand, without an event', []],
  ])('%s: nothing is touched but the menu', (_, given) => {
    const { shown, google } = userInterface();
    const addOn = loadAddOn(google);
    addOn.call('onOpen', ...given);
    expect(shown.menu).toEqual([['Functions', 'showSidebar']]);
    expect(addOn.touched).toEqual([]);
  });

  test.each(['LIMITED', 'FULL'])('%s: in the language of the user', (name) => {
    const { shown, google } = userInterface();
    loadAddOn({ ...google, ...session('tr') }).call('onOpen', mode(name));
    expect(shown.menu).toEqual([[locales.tr.sidebarTexts.functions.title, 'showSidebar']]);
  });

  test('is there at once after the add-on is installed', () => {
    const { shown, google } = userInterface();
    loadAddOn(google).call('onInstall', mode('FULL'));
    expect(shown.menu).toHaveLength(1);
  });

  test('each item calls a function that is there', () => {
    const { shown, google } = userInterface();
    const addOn = loadAddOn(google);
    addOn.call('onOpen', mode('FULL'));
    for (const [, handler] of shown.menu) expect(typeof addOn.globals[handler]).toBe('function');
  });
});

describe('the sidebar', () => {
  test.each(languages)('lists every function in the language %s, from its side', (language) => {
    const { shown, google } = userInterface();
    loadAddOn({ ...google, ...session(language) }).call('showSidebar');
    expect(shown.title).toBe('Marksheet');
    expect(shown.html).toContain(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(shown.html.match(/<dt>/g)).toHaveLength(functions.size - 1);
    // Google Sheets has a FREQUENCY of its own, which a cell would compute.
    expect(shown.html).not.toContain('=FREQUENCY(');
    expect(shown.html).toContain(
      '<code>=CLV_DISCOUNTED(margin_per_period; retention_rate; discount_rate; [timing])</code>',
    );
    const labels = [...shown.html.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, label]) => label);
    const ids = [...functions.keys()].filter((id) => id !== 'FREQUENCY');
    expect(labels).toEqual(ids.map((id) => functionWords(id, language).label.replace(/&/g, '&amp;')));
  });

  test('holds no script and no scriptlet', () => {
    const { shown, google } = userInterface();
    loadAddOn({ ...google, ...session('en') }).call('showSidebar');
    expect(shown.html).not.toMatch(/<script|<\?|`|https?:/);
  });
});

describe('rpc', () => {
  function ask(request: unknown): unknown {
    const addOn = loadAddOn();
    const answer = JSON.parse(addOn.call('rpc', request) as string);
    expect(addOn.touched).toEqual([]);
    return answer;
  }
  const refused = (code: string, found: string) => ({ ok: false, error: { code, found } });

  test.each(['apply', 'constructor', '__proto__', 'toString', 'CPC', 'showSidebar'])(
    'refuses %s by its name',
    (name) => {
      expect(ask(JSON.stringify({ name }))).toEqual(refused('unknown-request', name));
    },
  );

  test.each([
    ['nothing', undefined],
    ['text that is no JSON', '{'],
    ['JSON without a name', '{"of":1}'],
    ['a name that is no text', '{"name":["apply"]}'],
    ['null', 'null'],
    ['an object in place of JSON', { name: 'apply' }],
  ])('refuses %s', (_, request) => {
    expect(ask(request)).toEqual(refused('malformed', ''));
  });

  test('tells no more of a name than a person reads', () => {
    expect(ask(JSON.stringify({ name: 'a'.repeat(5000) }))).toEqual(refused('unknown-request', 'a'.repeat(100)));
  });
});
