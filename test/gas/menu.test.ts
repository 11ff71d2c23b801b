import { locales } from '../../core/locales/index.ts';
import { languages } from '../../core/values/language.ts';
import { loadAddOn } from './add-on.ts';
import { session } from './google.ts';
import { type FakeGoogle, fakeGoogle } from './sheets/fake-google.ts';

/** Google's modes are objects whose text is their name. */
const mode = (name: string) => ({ authMode: { toString: () => name } });

const page = '<!doctype html><html><head><title>x</title></head><body class="page"><main></main></body></html>';

/** An add-on that may touch the menu and the sidebar, and nothing else but what is given. */
function opened(more: object = {}) {
  const fake: FakeGoogle = fakeGoogle({ files: { 'Sidebar.html': page } });
  const { SpreadsheetApp, HtmlService } = fake.google;
  return { fake, addOn: loadAddOn({ SpreadsheetApp, HtmlService, ...more }) };
}

const english = [
  ['Open Marksheet', 'showSidebar'],
  ['Functions', 'showFunctions'],
  ['Help', 'showHelp'],
];

describe('the menu', () => {
  test.each([
    ['installed but not used here', [mode('NONE')]],
    ['a mode that is not known', [mode('SOMETHING')]],
    ['an event without a mode', [{}]],
    ['run by hand, without an event', []],
  ])('%s: nothing is touched but the menu and the locale, and in English where that is refused', (_, given) => {
    const { fake, addOn } = opened();
    addOn.call('onOpen', ...given);
    expect(fake.seen.menu).toEqual(english);
    expect(addOn.touched).toEqual(['Session.getActiveUserLocale']);
    expect(Object.keys(fake.calls.counts()).sort()).toEqual([
      ...['Menu.addItem', 'Menu.addToUi', 'SpreadsheetApp.getUi', 'Ui.createAddonMenu'],
    ]);
  });

  test.each(['NONE', 'LIMITED', 'FULL'])('%s: in the language of the user', (name) => {
    for (const language of languages) {
      const { fake, addOn } = opened(session(language));
      addOn.call('onOpen', mode(name));
      const { menu, functions } = locales[language].sidebarTexts;
      expect(fake.seen.menu.map(([caption]) => caption)).toEqual([menu.open, functions.title, menu.help]);
    }
  });

  test('is there at once after the add-on is installed', () => {
    const { fake, addOn } = opened();
    addOn.call('onInstall', mode('FULL'));
    expect(fake.seen.menu).toHaveLength(3);
  });

  test('each item calls a function that is there', () => {
    const { fake, addOn } = opened();
    addOn.call('onOpen', mode('FULL'));
    for (const [, handler] of fake.seen.menu) expect(typeof addOn.globals[handler]).toBe('function');
  });
});

describe('the sidebar', () => {
  test('is the page as it was built', () => {
    const { fake, addOn } = opened();
    addOn.call('showSidebar');
    expect(fake.seen.sidebar).toEqual({ title: 'Marksheet', html: page });
    expect(addOn.touched).toEqual([]);
  });

  test.each([
    ['showFunctions', 'functions'],
    ['showHelp', 'help'],
  ])('%s tells the page where to begin', (handler, place) => {
    const { fake, addOn } = opened();
    addOn.call(handler);
    const field = `<input type="hidden" id="place" value="${place}">`;
    expect(fake.seen.sidebar?.html).toBe(page.replace('class="page">', `class="page">${field}`));
  });
});
