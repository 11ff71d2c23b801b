/** Fails by name on anything that a service of ours does not offer. */
function strict<Service extends object>(name: string, service: Service): Service {
  return new Proxy(service, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      throw new Error(`${name} has no ${key}`);
    },
  });
}

/** The user's locale, as Google tells it. */
export const session = (locale: string) => ({
  Session: strict('Session', { getActiveUserLocale: () => locale }),
});

const pad = (value: number, length = 2): string => String(value).padStart(length, '0');

/** The parts of an instant in a time zone, by Node's own tables. */
function partsIn(date: Date, timeZone: string): Readonly<Record<string, number>> {
  const format = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });
  return Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
}

function offset(date: Date, timeZone: string): string {
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = partsIn(date, timeZone);
  const minutes = Math.round((Date.UTC(year, month - 1, day, hour, minute) - date.getTime()) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}${pad(size % 60)}`;
}

function formatDate(date: Date, timeZone: string, pattern: string): string {
  if (pattern === 'Z') return offset(date, timeZone);
  if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`The pattern ${pattern} is not known here`);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = partsIn(date, timeZone);
  return `${pad(year, 4)}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)}:${pad(second)}`;
}

/** A spreadsheet with a time zone, and how often Google was asked for a date. */
export function spreadsheetIn(timeZone: string) {
  const asked: string[] = [];
  const spreadsheet = strict('Spreadsheet', { getSpreadsheetTimeZone: () => timeZone });
  return {
    asked,
    google: {
      SpreadsheetApp: strict('SpreadsheetApp', { getActive: () => spreadsheet }),
      Utilities: strict('Utilities', {
        formatDate: (date: Date, zone: string, pattern: string) => {
          asked.push(pattern);
          return formatDate(date, zone, pattern);
        },
      }),
    },
  };
}

/** Google's user interface, and what was shown in it. */
export function userInterface() {
  const shown: { menu: (readonly [caption: string, handler: string])[]; title: string; html: string } = {
    menu: [],
    title: '',
    html: '',
  };
  const items: (readonly [string, string])[] = [];
  const menu: object = strict('Menu', {
    addItem: (caption: string, handler: string) => {
      items.push([caption, handler]);
      return menu;
    },
    addToUi: () => {
      shown.menu = items;
    },
  });
  const output: object = strict('HtmlOutput', {
    setTitle: (title: string) => {
      shown.title = title;
      return output;
    },
  });
  const ui = strict('Ui', {
    createAddonMenu: () => menu,
    showSidebar: (html: object) => {
      if (html !== output) throw new Error('showSidebar takes an HtmlOutput');
    },
  });
  return {
    shown,
    google: {
      SpreadsheetApp: strict('SpreadsheetApp', { getUi: () => ui }),
      HtmlService: strict('HtmlService', {
        createHtmlOutput: (html: string) => {
          shown.html = html;
          return output;
        },
      }),
    },
  };
}
