import { opened } from './opened.ts';

describe('an execution', () => {
  test('carries plain values alone, as copies', () => {
    const { execute } = opened();
    const given = { rows: [[1, 'a', null]] };
    const answer = execute((one) => ({ same: one === given, rows: one.rows }), given);
    expect(answer).toEqual({ same: false, rows: [[1, 'a', null]] });
    for (const value of [new Date(0), () => 1, new Map(), [[new Date(0)]]]) {
      expect(() => execute(() => value)).toThrow('Not carried');
      expect(() => execute((one) => Boolean(one), value)).toThrow('Not carried');
    }
  });

  test('of an error nothing but its message crosses', () => {
    const { execute } = opened();
    const failure = Object.assign(new Error('no'), { code: 'secret' });
    let caught: unknown;
    try {
      execute(() => {
        throw failure;
      });
    } catch (error) {
      caught = error;
    }
    expect(caught).toEqual(new Error('no'));
    expect(caught).not.toHaveProperty('code');
  });

  test('locks are free at its end, and somebody else’s are not got', () => {
    const { execute, google, occupy, isHeld } = opened();
    const lock = () => google.LockService.getDocumentLock();
    expect(execute(() => [lock().tryLock(10), lock().tryLock(10)])).toEqual([true, true]);
    expect(isHeld()).toBe(false);
    occupy(true);
    expect(execute(() => lock().tryLock(10))).toBe(false);
    occupy(false);
    expect(execute(() => lock().tryLock(10))).toBe(true);
  });

  test('a lock is not released before everything is flushed, even by a script that swallows the failure', () => {
    const { execute, google, sheet } = opened();
    const work = (isFlushed: boolean) => () => {
      const lock = google.LockService.getDocumentLock();
      lock.tryLock(10);
      sheet.getRange('A1').setValue(1);
      if (isFlushed) google.SpreadsheetApp.flush();
      try {
        lock.releaseLock();
      } catch {}
    };
    expect(() => execute(work(false))).toThrow('released before SpreadsheetApp.flush');
    expect(() => execute(work(true))).not.toThrow();
  });
});

describe('faults', () => {
  test('a call fails before it does anything, once', () => {
    const { faults, sheet } = opened();
    faults.failAt(1, { message: 'Service invoked too many times' });
    const range = sheet.getRange('A1');
    expect(() => range.setValue(1)).toThrow('too many times');
    expect([faults.fired(), range.getValue()]).toEqual([true, '']);
    expect(range.setValue(2).getValue()).toBe(2);
  });

  test('or once it has done it', () => {
    const { faults, sheet } = opened();
    const range = sheet.getRange('A1');
    faults.failAt(0, { after: true });
    expect(() => range.setValue(1)).toThrow();
    expect(range.getValue()).toBe(1);
  });

  test('a script that is killed calls nothing any more, frees its locks, and answers nothing', () => {
    const { faults, execute, google, isHeld, sheet } = opened();
    faults.killAt(2);
    const work = () =>
      execute(() => {
        google.LockService.getDocumentLock().tryLock(10);
        try {
          sheet.getRange('A1').setValue(1);
          return 'done';
        } catch {
          return 'caught';
        }
      });
    expect(work).toThrow('maximum execution time');
    expect(() => google.SpreadsheetApp.flush()).toThrow('maximum execution time');
    faults.revive();
    expect(isHeld()).toBe(false);
    expect(sheet.getRange('A1').getValue()).toBe('');
  });

  test('it may lose what was written since the last flush or read, properties apart', () => {
    for (const losesUnflushed of [false, true]) {
      const { faults, google, sheet, stores } = opened();
      const [first, second, third] = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address));
      faults.killAt(5, { losesUnflushed });
      first?.setValue(1);
      google.SpreadsheetApp.flush();
      second?.setValue(2);
      google.PropertiesService.getDocumentProperties().setProperty('at', '2');
      expect(() => third?.setValue(3)).toThrow('maximum execution time');
      faults.revive();
      expect(sheet.getRange('A1:A3').getValues().flat()).toEqual([1, losesUnflushed ? '' : 2, '']);
      expect(stores.document.get('at')).toBe('2');
    }
  });

  test('calls are counted by class and method', () => {
    const { calls, faults, sheet } = opened();
    calls.forget();
    faults.callsSince();
    sheet.getRange('A1').setValue(1).getValue();
    expect(calls.counts()).toEqual({ 'Sheet.getRange': 1, 'Range.setValue': 1, 'Range.getValue': 1 });
    expect([calls.total(), faults.callsSince(), faults.callsSince()]).toEqual([3, 3, 0]);
  });

  test('a spreadsheet goes back to what it was', () => {
    const { book, sheet, spreadsheet } = opened();
    sheet.getRange('A1').setValue(1);
    const saved = book.save();
    sheet.getRange('A1:B1').setValues([[2, '=A1']]);
    spreadsheet.insertSheet('Other');
    book.restore(saved);
    expect([book.titles(), book.value('Sheet1', 'A1'), book.value('Sheet1', 'B1')]).toEqual([['Sheet1'], 1, null]);
    sheet.getRange('A1').setValue(3);
    book.restore(saved);
    expect(book.value('Sheet1', 'A1')).toBe(1);
  });
});

describe('strictness', () => {
  test('what the add-on does not call is not there', () => {
    const { google, sheet, spreadsheet } = opened();
    const asked: readonly (readonly [object, string])[] = [
      [google.SpreadsheetApp, 'openById'],
      [google.SpreadsheetApp, 'newRichTextValue'],
      [spreadsheet, 'setSpreadsheetLocale'],
      [sheet, 'appendRow'],
      [sheet, 'state'],
      [sheet.getRange('A1'), 'insertCheckboxes'],
      [sheet.getRange('A1'), 'places'],
      [google.PropertiesService, 'getScriptProperties'],
      [google.LockService, 'getScriptLock'],
      [google.HtmlService, 'createTemplateFromFile'],
      [google.Utilities, 'sleep'],
      [google.Session, 'getActiveUser'],
    ];
    for (const [service, name] of asked)
      expect(() => (service as Record<string, unknown>)[name]).toThrow(`has no ${name}`);
  });

  test('nothing is put on a service', () => {
    const { sheet } = opened();
    expect(() => Object.assign(sheet, { extra: 1 })).toThrow('cannot be set');
  });
});

describe('properties', () => {
  const properties = () => opened().google.PropertiesService.getDocumentProperties();

  test('texts are kept, those of the user apart', () => {
    const { google, stores } = opened();
    const { PropertiesService } = google;
    PropertiesService.getDocumentProperties()
      .setProperties({ a: '1', b: '2' })
      .deleteProperty('a')
      .setProperty('c', '');
    PropertiesService.getUserProperties().setProperty('seen', 'yes');
    expect(PropertiesService.getDocumentProperties().getProperties()).toEqual({ b: '2', c: '' });
    expect(PropertiesService.getDocumentProperties().getKeys()).toEqual(['b', 'c']);
    expect(PropertiesService.getDocumentProperties().getProperty('constructor')).toBeNull();
    expect([...stores.user]).toEqual([['seen', 'yes']]);
  });

  test('9 KB a value, in UTF-8', () => {
    expect(() => properties().setProperty('a', 'x'.repeat(9217))).toThrow('too large');
    expect(() => properties().setProperty('a', 'ع'.repeat(4609))).toThrow('too large');
    expect(properties().setProperty('a', 'ع'.repeat(4608)).getProperty('a')).toHaveLength(4608);
  });

  test('500 KB a store: what is too much leaves it as it was', () => {
    const store = properties();
    for (let at = 0; at < 56; at += 1) store.setProperty(`key${at}`, 'x'.repeat(9000));
    expect(() => store.setProperties({ one: 'x'.repeat(9000), two: 'x'.repeat(9000) })).toThrow('quota');
    expect(store.getKeys()).toHaveLength(56);
  });

  test('nothing but texts', () => {
    expect(() => properties().setProperty('a', 5 as unknown as string)).toThrow('texts');
    expect(() => properties().setProperty('', 'x')).toThrow('texts');
  });
});

describe('the page', () => {
  test('a sidebar comes from a file of the project, and the menu is seen', () => {
    const { google, seen } = opened({ files: { 'Sidebar.html': '<p>Hello</p>' } });
    const { HtmlService, SpreadsheetApp } = google;
    const ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Open', 'showSidebar').addToUi();
    const output = HtmlService.createHtmlOutputFromFile('Sidebar');
    ui.showSidebar(output.setContent(`${output.getContent()}!`).setTitle('Marksheet'));
    expect(seen).toEqual({ menu: [['Open', 'showSidebar']], sidebar: { title: 'Marksheet', html: '<p>Hello</p>!' } });
    expect(() => HtmlService.createHtmlOutputFromFile('Nowhere')).toThrow('No HTML file');
    expect(() => ui.showSidebar({} as never)).toThrow('signature');
  });

  test('the languages of the account and of the spreadsheet are told', () => {
    const { google, spreadsheet } = opened({ userLocale: 'pl', locale: 'de_DE', timeZone: 'Europe/Warsaw' });
    expect(google.Session.getActiveUserLocale()).toBe('pl');
    expect([spreadsheet.getSpreadsheetLocale(), spreadsheet.getSpreadsheetTimeZone()]).toEqual([
      'de_DE',
      'Europe/Warsaw',
    ]);
  });
});
