import { addPlan } from '../../../core/host/add-plan.ts';
import type { Host } from '../../../core/host/port.ts';
import type { Language } from '../../../core/values/language.ts';
import type { Keeper } from '../kept/keep-workbook.ts';
import type { Grid } from '../univer/create-grid.ts';
import type { Lost } from '../xlsx/lost.ts';
import { ask } from './ask.ts';
import { chooseFile, saveFile } from './files.ts';
import { loadSample, type SampleName, tableSheet } from './samples.ts';
import type { Say } from './words.ts';

/** What the page's actions work with. */
export type Context = Readonly<{
  grid: Grid;
  host: Host;
  say: Say;
  /** Tells something below the grid. */
  tell(text: string): void;
  language(): Language;
  keeper(): Keeper | null;
  /** To be called once another workbook stands in place of the former: what the sidebar knows is that one's. */
  replaced(): void;
}>;

const unwatched = { progress: () => {}, isCancelled: () => false };

/** Adds an export as a sheet of its own, and selects it for the sidebar. */
export async function addSample({ grid, host, say, tell, language }: Context, name: SampleName): Promise<void> {
  try {
    const sheet = tableSheet(say(`sample-${name}`), await loadSample(name));
    const taken = grid.workbook.getSheets().map((one) => one.getName());
    const change = addPlan({ language: language(), title: sheet.title, sheets: [sheet] }, taken);
    await host.apply(change, unwatched);
    const title = change.titles[sheet.key] ?? sheet.title;
    await host.show(title, 0, 0);
    grid.api.getActiveWorkbook()?.getActiveSheet().getDataRange().activate();
    tell(say('sampleAdded', { title }));
  } catch {
    tell(say('sampleFailed'));
  }
}

/** Asks, then begins with an empty workbook. */
export async function startEmpty({ grid, say, tell, keeper, replaced }: Context): Promise<void> {
  const question = { title: say('askEmpty'), hint: say('askEmptyHint'), confirm: say('confirmEmpty') };
  if (!(await ask({ ...question, cancel: say('cancel') }))) return;
  grid.replaceWorkbook(null);
  replaced();
  keeper()?.keepAll();
  tell('');
}

/** Lets the person choose an .xlsx file, asks where that would lose something, and shows it. */
export async function openFile({ grid, say, tell, keeper, replaced }: Context): Promise<void> {
  const file = await chooseFile('.xlsx');
  if (file === null) return;
  const { name } = file;
  const question = { title: say('askOpen', { name }), hint: say('askOpenHint'), confirm: say('confirmOpen') };
  if (!isUntouched(grid) && !(await ask({ ...question, cancel: say('cancel') }))) return;
  tell(say('opening', { name }));
  try {
    const { openWorkbook } = await import('../xlsx/open-workbook.ts');
    const lost = await openWorkbook(grid, new Uint8Array(await file.arrayBuffer()), name);
    replaced();
    keeper()?.keepAll();
    tell(lost.length === 0 ? say('opened', { name }) : say('openedWithout', { name, found: listOf(lost, say) }));
  } catch {
    tell(say('openFailed', { name }));
  }
}

/** Writes the workbook and hands it to the browser to keep. */
export async function saveWorkbookFile({ grid, say, tell }: Context): Promise<void> {
  tell(say('writing'));
  try {
    const { saveWorkbook } = await import('../xlsx/save-workbook.ts');
    const { bytes, lost } = await saveWorkbook(grid);
    const name = `${fileName(grid.workbook.getName())}.xlsx`;
    saveFile(name, bytes);
    tell(lost.length === 0 ? say('written', { name }) : say('writtenWithout', { name, found: listOf(lost, say) }));
  } catch {
    tell(say('writeFailed'));
  }
}

const listOf = (lost: readonly Lost[], say: Say): string => lost.map((key) => say(key)).join(', ');

/** Whether nothing would be lost. */
const isUntouched = ({ workbook }: Grid): boolean =>
  workbook.getSheets().every((sheet) => Object.keys(sheet.getConfig().cellData).length === 0);

/** Without what file systems refuse. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|]/g, ' ').trim() || 'Marksheet';
