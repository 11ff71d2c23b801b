import { readZip } from '../../local/xlsx/zip.ts';
import { xmlProblem } from '../workbook/well-formed.ts';

/** The parts of a package as texts, by path in order; what is no text is read byte by byte. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    readZip(bytes).map((entry) => [
      entry.path,
      Buffer.from(entry.bytes).toString(/\.(?:xml|rels|vml)$/.test(entry.path) ? 'utf8' : 'latin1'),
    ]),
  );

/** The paths of parts that are not as they were, came or went, in alphabetical order. */
export function changedPaths(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

const attribute = (element: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(element)?.[1]?.replaceAll('&amp;', '&') ?? '';

/** Whatever keeps the parts from being one whole: no XML, no content type, relations that lead nowhere, unknown ids. */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const types = parts.get('[Content_Types].xml') ?? '';
  const endings = new Set([...types.matchAll(/<Default[^>]*>/g)].map(([one]) => attribute(one, 'Extension')));
  const named = new Set([...types.matchAll(/<Override[^>]*>/g)].map(([one]) => attribute(one, 'PartName').slice(1)));
  const isTyped = (path: string): boolean => named.has(path) || endings.has(path.slice(path.lastIndexOf('.') + 1));
  return [
    ...[...named].filter((path) => !parts.has(path)).map((path) => `${path} is named and not there`),
    ...[...parts].flatMap(([path, text]) => [
      ...(path === '[Content_Types].xml' || isTyped(path) ? [] : [`${path} has no content type`]),
      ...(/\.(?:xml|rels)$/.test(path) ? [xmlProblem(text)] : []).flatMap((problem) =>
        problem ? [`${path}: ${problem}`] : [],
      ),
      ...(path.endsWith('.rels') ? dangling(path, text, parts) : unknownIds(path, text, parts)),
    ]),
  ];
}

function dangling(path: string, text: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('_rels/'));
  return [...text.matchAll(/<Relationship\s[^>]*>/g)].flatMap(([one]) => {
    if (attribute(one, 'TargetMode') === 'External') return [];
    const target = new URL(attribute(one, 'Target'), `file:///${folder}`).pathname.slice(1);
    return parts.has(decodeURIComponent(target)) ? [] : [`${path} leads to ${target}`];
  });
}

function unknownIds(path: string, text: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const at = path.lastIndexOf('/') + 1;
  const relations = parts.get(`${path.slice(0, at)}_rels/${path.slice(at)}.rels`) ?? '';
  return [...text.matchAll(/\sr:(?:id|embed)="([^"]+)"/g)].flatMap(([, id]) =>
    relations.includes(`Id="${id}"`) ? [] : [`${path} names ${id}`],
  );
}
