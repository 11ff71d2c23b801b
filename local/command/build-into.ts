import { readFile } from 'node:fs/promises';
import type { BuildChoices, BuildSource } from '../../core/build.ts';
import type { Held } from '../../core/held.ts';
import type { WorkbookChange } from '../../core/host/change.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import { undoOf } from '../../core/host/undo/kept-undo.ts';
import { keptUndos } from '../../core/host/undo/stored-undos.ts';
import { mergeQuestionText } from '../../core/intake/merge/merge-question-text.ts';
import { locales } from '../../core/locales/index.ts';
import { refreshWords } from '../../core/refresh/refresh-words.ts';
import { refusedText } from '../../core/refresh/refused-text.ts';
import { heldData, refreshWorkbook } from '../../core/refresh.ts';
import type { ReconcileChoices } from '../../core/workbook/ownership/reconcile.ts';
import type { ReconcileReport } from '../../core/workbook/ownership/report.ts';
import { reportSentence } from '../../core/workbook/ownership/report-sentence.ts';
import { type FileHost, fileHost } from '../xlsx/file/file-host.ts';
import { FileRefusal } from '../xlsx/file/refusal.ts';
import { dataProblem, wrongUse } from './exit.ts';
import { readProblem } from './file-problem.ts';
import { refusalText } from './file-refusal-text.ts';
import { keepAndTell } from './keep-and-tell.ts';
import type { Output } from './output.ts';
import { tellLimits } from './tell-limits.ts';
import { MOST_TOLD, tellReport } from './tell-report.ts';
import { isSameFile, writeWhole } from './write-file.ts';

/** A workbook in a file that was built before, and what it holds of ours. */
export type EarlierBuild = Readonly<{ path: string; was: Uint8Array; file: FileHost; held: Held | null }>;

/** Opens a workbook to be brought up to date; one that cannot be patched is refused by name. */
export async function openEarlier(path: string, today: number): Promise<EarlierBuild> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw dataProblem(readProblem(path, error));
  });
  try {
    const file = fileHost({ bytes, today });
    return { path, was: bytes, file, held: heldData(await file.host.snapshot()) };
  } catch (error) {
    if (error instanceof HostFailure) throw cannotBeChanged(path, error);
    throw error instanceof FileRefusal ? dataProblem(`${path}: ${refusalText(error)}`) : error;
  }
}

const cannotBeChanged = (path: string, { found, code }: HostFailure): Error =>
  dataProblem(`${path} cannot be changed: ${found || code}. Nothing was written.`);

export type IntoRequest = Readonly<{
  source: BuildSource;
  choices: BuildChoices;
  /** Whether the data are added to those that the workbook holds. */
  join: boolean;
  takeOurs: NonNullable<ReconcileChoices['takeOurs']>;
  /** Where the result goes: the workbook itself by force, or another file. */
  out: string;
  force: boolean;
}>;

const unwatched = { progress: () => {}, isCancelled: () => false };

/**
 * Brings a workbook up to new data and goals: whatever is the user's stays, and the file is written whole or not at all.
 * Gives the headers of the columns whose dates were read as the workbook's, so that nothing else is said of them.
 */
export async function buildInto(
  earlier: EarlierBuild,
  request: IntoRequest,
  output: Output,
): Promise<readonly string[]> {
  const { path, was, file } = earlier;
  const { source, choices, join, takeOurs, out, force } = request;
  const { refresh } = locales[choices.language].sidebarTexts;
  const snapshot = await file.host.snapshot();
  const result = refreshWorkbook({
    ...{ source, choices, join, snapshot },
    able: file.host.capabilities,
    reconcileChoices: { takeOurs },
  });
  if (result.kind === 'question') throw dataProblem(mergeQuestionText(result.question, refresh, 'command'));
  if (result.kind === 'refused') throw dataProblem(refusedText(result, refresh));
  if (result.kind === 'nothing') throw dataProblem('There is nothing to build');
  refuseUnknownPlaces(takeOurs, result.report);
  tellLimits(result.warnings, choices.language, output);
  const isInPlace = await isSameFile(out, path);
  const settled = (result.merge?.datesAsBefore ?? []).map(({ column }) => column);
  if (result.change.steps.length === 0 && isInPlace) {
    output.tell(`${path}: ${refresh.upToDate}`);
    return settled;
  }
  await applyAndKeep(earlier, result.change, { path: out, language: choices.language, output });
  await writeWhole(out, file.bytes(), force, isInPlace ? was : undefined);
  const words = refreshWords(result, snapshot, { language: choices.language, most: MOST_TOLD });
  tellReport({ ...result, words }, choices.language, output);
  output.tell(`${out}: ${reportSentence(result.report, choices.language)}`);
  return settled;
}

/** Cells that ours was asked for and that the user has not changed, or that are not there: told before anything is done. */
function refuseUnknownPlaces(asked: IntoRequest['takeOurs'], { taken }: ReconcileReport): void {
  const known = new Set(taken.map(({ sheet, address }) => `${sheet}!${address}`));
  const unknown = (asked === 'all' ? [] : asked).map(({ sheet, address }) => `${sheet}!${address}`);
  const missing = unknown.filter((place) => !known.has(place));
  if (missing.length === 0) return;
  throw wrongUse(
    `--take-ours ${missing.join(', ')}: there is no such cell among your edits that differ from ours. Nothing was written.`,
  );
}

/** Does a change on an opened workbook and gives what undoes it; the file itself is written later, or not at all. */
export const applyTo = ({ path, file }: EarlierBuild, change: WorkbookChange): Promise<WorkbookChange> =>
  file.host.apply(change, unwatched).catch((failure: unknown) => {
    throw failure instanceof HostFailure ? cannotBeChanged(path, failure) : failure;
  });

/** Does a change, and keeps with the workbook what takes it back, for `undo` and the sidebar. */
async function applyAndKeep(
  earlier: EarlierBuild,
  change: WorkbookChange,
  told: Parameters<typeof keepAndTell>[2],
): Promise<void> {
  const { host } = earlier.file;
  const inverse = await applyTo(earlier, change);
  if (change.steps.length === 0) return;
  const added = change.steps.flatMap((step) => (step.kind === 'add-sheet' ? [step.sheet.title] : []));
  const undo = undoOf(inverse, added, await host.snapshot());
  await keepAndTell(host, [undo, ...(await keptUndos(host))], told);
}
