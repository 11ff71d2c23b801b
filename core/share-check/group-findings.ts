import type { ChangeStep } from '../host/change.ts';
import type { Finding, Fix, FixKind } from './finding.ts';
import { furtherCells } from './further-cells.ts';

/** Findings of single cells, each with what makes several of them one. */
export type Alike = Readonly<{ like: string; finding: Finding }>;

/**
 * Makes one finding of cells that have the same, in the place of the first. Only a fix that all of them have is offered:
 * whoever presses it expects that nothing is left.
 */
export function groupFindings(found: readonly Alike[]): readonly Finding[] {
  const groups = new Map<string, Finding[]>();
  for (const { like, finding } of found) {
    const key = [finding.code, finding.title, finding.column, like].join('\n');
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(merged);
}

function merged(group: readonly Finding[]): Finding {
  const first = group[0] as Finding;
  if (group.length === 1) return first;
  const shared = first.fixes.flatMap(({ kind }) => sharedFix(kind, group));
  const rows = group.map(({ row }) => row);
  return {
    ...first,
    count: group.reduce((sum, { count }) => sum + count, 0),
    further: furtherCells(rows, first.column),
    fixes: shared,
  };
}

function sharedFix(kind: FixKind, group: readonly Finding[]): readonly Fix[] {
  const fixes = group.map(({ fixes: own }) => own.find((fix) => fix.kind === kind));
  if (fixes.includes(undefined)) return [];
  return [{ kind, steps: joined(fixes.flatMap((fix) => fix?.steps ?? [])) }];
}

/** Cells of one sheet are one step. */
function joined(steps: readonly ChangeStep[]): readonly ChangeStep[] {
  const [first] = steps;
  if (first?.kind !== 'set-cells') return steps;
  const cells = steps.flatMap((step) => (step.kind === 'set-cells' ? step.cells : []));
  return [{ kind: 'set-cells', title: first.title, cells }];
}
