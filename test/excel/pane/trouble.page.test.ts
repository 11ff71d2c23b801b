import { locales } from '../../../core/locales/index.ts';
import { build, contents, few, newExcel, paneVisits, paste, pressBuild, total, WAIT } from './pane-visits.ts';

const { open } = paneVisits();
const { build: words, shell, welcome } = locales.en.sidebarTexts;

test(
  'a page that may keep nothing begins, builds, and does not ask twice',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel, withoutStorage: true });
    await pane.page.getByRole('button', { name: welcome.dismiss }).click();
    await pane.page.click('[data-tab=settings]');
    await pane.page.click('[data-tab=build]');
    await paste(pane, few);
    expect(await pane.page.getByText(welcome.heading).count()).toBe(0);
    await build(pane);
  },
  WAIT,
);

test(
  'while a cell is edited nothing is built; the pane says so, and builds afterwards',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel });
    await paste(pane, few);
    const before = contents(excel);
    excel.batches.beginEditing();
    await pressBuild(pane);
    await pane.page.getByText(shell['failure-editing-cell']).waitFor();
    expect(contents(excel)).toEqual(before);
    excel.batches.endEditing();
    await build(pane);
    expect(excel.book.titles).toContain('KPIs');
  },
  WAIT,
);

test(
  'a connection lost in the midst of a build leaves the workbook as it was, and the next try builds',
  async () => {
    const excel = newExcel();
    const wire = { lostFrom: Number.POSITIVE_INFINITY, losses: 0 };
    const traffic = (number: number) => (number >= wire.lostFrom && wire.losses-- > 0 ? 'lost' : 'through');
    const pane = await open({ excel, traffic });
    await paste(pane, few);
    const before = contents(excel);
    // Two to look, one to prepare; what is written goes astray.
    Object.assign(wire, { lostFrom: excel.batches.count + 3, losses: 1 });
    await pressBuild(pane);
    await pane.page.getByText(shell['failure-offline']).waitFor();
    expect(contents(excel)).toEqual(before);
    await build(pane);
    expect(excel.book.titles).toContain('KPIs');
  },
  WAIT,
);

test(
  'a build shows how far it is, can be cancelled, and leaves nothing behind',
  async () => {
    const excel = newExcel();
    let heldAt = -1;
    let letGo = (): void => undefined;
    const held = new Promise<'through'>((resolve) => {
      letGo = () => resolve('through');
    });
    const pane = await open({ excel, traffic: (number) => (number === heldAt ? held : 'through') });
    await paste(pane, few);
    const before = contents(excel);
    heldAt = excel.batches.count + 2;
    await pressBuild(pane);
    await pane.page.getByRole('progressbar').waitFor();
    await pane.page.getByRole('button', { name: shell.cancel }).click();
    await pane.page.getByText(words.cancelling).waitFor();
    letGo();
    await pane.page.getByText(shell['failure-cancelled']).waitFor();
    expect(contents(excel)).toEqual(before);
  },
  WAIT,
);

test(
  'what somebody else changes in the midst of a refresh is kept, and told',
  async () => {
    const excel = newExcel();
    const pane = await open({ excel });
    const lines = few.split('\n');
    await paste(pane, lines.slice(0, 20).join('\n'));
    await build(pane);
    await pane.page.getByRole('button', { name: words.otherData }).click();
    await paste(pane, few);
    const { cells } = excel.book.sheet('Data');
    const end = cells.length + 1;
    // Below the rows that are there, where the new ones go, once the pane has looked.
    excel.batches.before(excel.batches.count + 2, () => excel.book.type('Data', `B${end}`, 'theirs'));
    await pressBuild(pane);
    await pane.page.getByText(shell['failure-changed-meanwhile']).waitFor();
    expect(excel.book.value('Data', `B${end}`)).toBe('theirs');
  },
  WAIT,
);

test(
  'of two panes over one workbook the second sees what the first has built',
  async () => {
    const excel = newExcel();
    const [first, second] = [await open({ excel }), await open({ excel })];
    await paste(first, few);
    await paste(second, few);
    await build(first);
    const built = total(excel, 'Data', 'Cost');
    const titles = excel.book.titles;
    await pressBuild(second);
    await second.page.waitForSelector('.message, .added');
    expect(total(excel, 'Data', 'Cost')).toBe(built);
    expect(excel.book.titles).toEqual(titles);
  },
  WAIT,
);
