import type { Compiled } from '../change/compile.ts';
import type { Desk } from '../change/desk.ts';
import type { Progress } from '../change/progress.ts';
import { noteHash } from '../change/under-way.ts';
import { readParts } from '../stored/stored-parts.ts';
import { LINES, namespaceOf, storedXml } from '../stored/stored-xml.ts';

/** The marks of a change in the workbook that say how many lines it is still to take back. */
export async function linesMarks({ context }: Desk, { change }: Progress): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = await readParts(context, LINES);
  return parts.flatMap(({ part, texts }) => ((texts.get(LINES) ?? '').startsWith(`${change} `) ? [part] : []));
}

/** As its page may go away in the midst of it the workbook says how many lines are still to be taken back. */
export function sayLines(
  { context }: Desk,
  compiled: Compiled,
  { change }: Progress,
  left: number,
  former: readonly Excel.CustomXmlPart[],
): void {
  for (const part of former) part.delete();
  const text = `${change} ${left} ${noteHash(compiled)}`;
  context.workbook.customXmlParts.add(storedXml(new Map([[LINES, text]]), namespaceOf(LINES)));
}

/** Takes that mark away. */
export async function forgetLines(desk: Desk, progress: Progress): Promise<void> {
  const own = await linesMarks(desk, progress);
  for (const part of own) part.delete();
  if (own.length > 0) await desk.context.sync();
}
