import { lostText } from '../../core/host/undo/lost-cells.ts';
import { safeUndo } from '../../core/host/undo/safe-undo.ts';
import { keptUndos } from '../../core/host/undo/stored-undos.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import { splitArguments } from './arguments.ts';
import { applyTo, openEarlier } from './build-into.ts';
import { dataProblem, wrongUse } from './exit.ts';
import { keepAndTell } from './keep-and-tell.ts';
import { checkOptions, undoOptions } from './options-schema.ts';
import type { Output } from './output.ts';
import { today } from './today.ts';
import { isSameFile, writeWhole } from './write-file.ts';

/**
 * `undo FILE.xlsx`: takes the last build into a workbook back, into another file or, by force, in place. What people
 * changed since stays; what goes with sheets and lines of ours is told.
 */
export async function undo(words: readonly string[], output: Output): Promise<void> {
  const { positionals, values } = splitArguments(words, {
    out: { type: 'string' },
    lang: { type: 'string' },
    force: { type: 'boolean' },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw wrongUse('undo needs one workbook: undo FILE.xlsx');
  const { out: given, lang, force } = checkOptions(undoOptions, values);
  if (given === null && !force) throw wrongUse(`undo ${path}: give --out FILE.xlsx, or --force to change it in place`);
  const out = given ?? path;
  if (!/\.xlsx$/i.test(out)) throw wrongUse(`${out}: the name must end in .xlsx`);

  const earlier = await openEarlier(path, today());
  const { host, bytes } = earlier.file;
  const language = lang ?? earlier.held?.language ?? 'en';
  const { build, refresh } = locales[language].sidebarTexts;
  const [last, ...older] = await keptUndos(host);
  if (last === undefined) throw dataProblem(`${path} keeps no build that can be taken back. Nothing was written.`);
  const undone = safeUndo(last, await host.snapshot());
  if (undone.kind !== 'ready') throw dataProblem(fill(refresh[undone.kind], { title: undone.title }));
  if (undone.changed.length > 0) output.tell(fill(refresh.undoTyped, { name: undone.changed.join(', ') }));
  if (undone.lost.length > 0) output.tell(fill(refresh.undoLost, { cells: lostText(undone.lost) }));
  if (undone.kept > 0) output.tell(fill(refresh.undoKept, { count: undone.kept }));
  await applyTo(earlier, undone.change);
  await keepAndTell(host, older, { path: out, language, output });
  await writeWhole(out, bytes(), force, (await isSameFile(out, path)) ? earlier.was : undefined);
  const isWhole = undone.changed.length === 0 && undone.kept === 0;
  output.tell(`${out}: ${isWhole ? build.undone : refresh.undoneBut}`);
  if (older.length > 0) output.tell(fill(refresh.undoMore, { count: older.length }));
}
