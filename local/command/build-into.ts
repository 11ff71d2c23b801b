import { readFile } from 'node:fs/promises';
import type { BuildChoices, BuildSource } from '../../core/build.ts';
import type { Held } from '../../core/held.ts';
import { HostFailure } from '../../core/host/host-failure.ts';
import { mergeQuestionText } from '../../core/intake/merge/merge-question-text.ts';
import type { MergeReport } from '../../core/intake/merge/merge-tables.ts';
import { restatedMessage } from '../../core/intake/merge/restated-message.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { heldData, refreshWorkbook } from '../../core/refresh.ts';
import type { Language } from '../../core/values/language.ts';
import type { ReconcileChoices } from '../../core/workbook/ownership/reconcile.ts';
import type { KeptEdit, ReconcileReport } from '../../core/workbook/ownership/report.ts';
import { reportSentence } from '../../core/workbook/ownership/report-sentence.ts';
import type { CellValue } from '../../core/workbook/plan.ts';
import { type FileHost, fileHost } from '../xlsx/file/file-host.ts';
import { FileRefusal } from '../xlsx/file/refusal.ts';
import { dataProblem } from './exit.ts';
import { refusalText } from './file-refusal-text.ts';
import type { Output } from './output.ts';
import { tellLimits } from './tell-limits.ts';
import { writeWhole } from './write-file.ts';

/** A workbook in a file that was built before, and what it holds of ours. */
export type EarlierBuild = Readonly<{ path: string; was: Uint8Array; file: FileHost; held: Held | null }>;

/** Opens a workbook to be brought up to date; one that cannot be patched is refused by name. */
export async function openEarlier(path: string, today: number): Promise<EarlierBuild> {
  const bytes = await readFile(path).catch(({ message }: Error) => {
    throw dataProblem(`${path} cannot be read: ${message}`);
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

/** Brings a workbook up to new data and goals: whatever is the user's stays, and the file is written whole or not at all. */
export async function buildInto(
  { path, was, file }: EarlierBuild,
  request: IntoRequest,
  output: Output,
): Promise<void> {
  const { source, choices, join, takeOurs, out, force } = request;
  const { refresh } = locales[choices.language].sidebarTexts;
  const result = refreshWorkbook({
    ...{ source, choices, join, snapshot: await file.host.snapshot() },
    able: file.host.capabilities,
    reconcileChoices: { takeOurs },
  });
  if (result.kind === 'question') throw dataProblem(mergeQuestionText(result.question, refresh));
  if (result.kind === 'refused') throw dataProblem(fill(refresh.newerVersion, { title: result.sheet }));
  if (result.kind === 'nothing') throw dataProblem('There is nothing to build');
  tellLimits(result.warnings, choices.language, output);
  if (result.change.steps.length === 0 && out === path) {
    output.tell(`${path}: ${refresh.upToDate}`);
    return;
  }
  await file.host.apply(result.change, unwatched).catch((failure: unknown) => {
    throw failure instanceof HostFailure ? cannotBeChanged(path, failure) : failure;
  });
  await writeWhole(out, file.bytes(), force, out === path ? was : undefined);
  tellReport(result.report, result.merge, choices.language, output);
  output.tell(`${out}: ${reportSentence(result.report, choices.language)}`);
}

/** Told one by one up to here. */
const MOST = 20;

function tellReport(report: ReconcileReport, merge: MergeReport | null, language: Language, output: Output): void {
  const { refresh } = locales[language].sidebarTexts;
  const tellAll = <Line>(heading: string, lines: readonly Line[], words: (line: Line) => string): void => {
    if (lines.length === 0) return;
    output.tell(`${heading}:`);
    for (const line of lines.slice(0, MOST)) output.tell(`  ${words(line)}`);
    if (lines.length > MOST) output.tell(`  ${fill(refresh.more, { count: lines.length - MOST })}`);
  };
  const shown = (value: CellValue): string => (value === null || value === '' ? refresh.blank : String(value));
  const edit = ({ sheet, address, yours, ours }: KeptEdit): string =>
    `${sheet}!${address}  ${refresh.yours}: ${shown(yours)}  ${refresh.ours}: ${shown(ours)}`;
  tellAll(refresh.restated, merge?.restated ?? [], (one) => restatedMessage(one, language));
  tellAll(refresh.renamed, merge?.renamed ?? [], ({ was, now }) => `${was} → ${now}`);
  tellAll(refresh.edits, report.edits, edit);
  tellAll(refresh.gone, report.keptThoughGone, ({ sheet, key }) => `${sheet}: ${key}`);
  tellAll(refresh.kept, report.sheetsKept, (title) => title);
}
