import { relationsOf } from '../relations.ts';
import { type FileSheet, textAt, type WorkbookFile, withText } from '../workbook-file.ts';
import { attributeOf, childOf, childrenOf, descendantsOf, relationIdOf, rootOf, textOf } from '../xml.ts';
import { edited, escapedText, type XmlEdit } from '../xml-edit.ts';

/** The charts of ours on a sheet, by name: the paths of their parts. */
function chartPaths(file: WorkbookFile, sheet: FileSheet): ReadonlyMap<string, string> {
  const drawings = relationsOf(file, sheet.path).filter(
    ({ type, target }) => type === 'drawing' && file.parts.has(target),
  );
  return new Map(
    drawings.flatMap(({ target }) => {
      const xml = textAt(file, target);
      const relations = new Map(relationsOf(file, target).map((relation) => [relation.id, relation.target]));
      return [...descendantsOf(xml, rootOf(xml), 'graphicFrame')].flatMap((frame) => {
        const [properties] = descendantsOf(xml, frame, 'cNvPr');
        const [chart] = descendantsOf(xml, frame, 'chart');
        const path = chart && relations.get(relationIdOf(xml, chart) ?? '');
        const name = properties && attributeOf(xml, properties, 'name');
        return name && path && file.parts.has(path) ? [[name, path] as const] : [];
      });
    }),
  );
}

/**
 * Lets our charts draw what rendered ones do, one for one in their order; one that is gone stays away. A chart of as many
 * series keeps all that people changed about it, and its place; another is rendered anew in the same place.
 */
export function withCharts(
  file: WorkbookFile,
  sheet: FileSheet,
  rendered: WorkbookFile,
  renderedSheet: FileSheet,
): WorkbookFile {
  const there = chartPaths(file, sheet);
  return [...chartPaths(rendered, renderedSheet)].reduce((made, [name, source]) => {
    const path = there.get(name);
    return path === undefined ? made : withText(made, path, redrawn(textAt(made, path), textAt(rendered, source)));
  }, file);
}

const caches = new Set(['numCache', 'strCache', 'multiLvlStrCache']);

function redrawn(xml: string, rendered: string): string {
  const [own, wanted] = [formulasOf(xml), formulasOf(rendered)];
  if (own.length !== wanted.length || kindsOf(xml) !== kindsOf(rendered)) return rendered;
  const edits = own.flatMap(({ formula, holder }, at): readonly XmlEdit[] => {
    const text = wanted[at]?.text ?? '';
    if (text === textOf(xml, formula)) return [];
    const old = [...childrenOf(xml, holder)].filter(({ name }) => caches.has(name));
    return [
      { start: formula.openEnd, end: formula.closeStart, text: escapedText(text) },
      ...old.map(({ start, end }) => ({ start, end, text: '' })),
    ];
  });
  return edited(xml, edits);
}

/** The ranges that a chart's series draw, with what holds each beside the values that were last drawn. */
const formulasOf = (xml: string) =>
  [...descendantsOf(xml, rootOf(xml), 'ser')].flatMap((series) =>
    ['cat', 'val'].flatMap((name) => {
      const part = childOf(xml, series, name);
      const holder = part && [...childrenOf(xml, part)][0];
      const formula = holder && childOf(xml, holder, 'f');
      return holder && formula ? [{ holder, formula, text: textOf(xml, formula) }] : [];
    }),
  );

/** The kinds of chart that are drawn, in order. */
const kindsOf = (xml: string): string => {
  const area = childOf(xml, rootOf(xml), 'chart', 'plotArea');
  return area === null
    ? ''
    : [...childrenOf(xml, area)]
        .map(({ name }) => name)
        .filter((name) => name.endsWith('Chart'))
        .join(' ');
};
