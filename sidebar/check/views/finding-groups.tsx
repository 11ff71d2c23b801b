import { useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { type Finding, type FindingCode, type FixKind, findingCodes } from '../../../core/share-check/finding.ts';
import { cellAddress } from '../../../core/workbook/address.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { tellFailure } from '../effects/check-workbook.ts';
import { fixFindings } from '../effects/fix-findings.ts';
import { isBusy } from '../is-being-built.ts';

/** More findings of a kind are shown when asked for. */
const SHOWN_FIRST = 20;

/** Everything found, by kind: what it is, why it matters, where it stands, and what can be done at once. */
export function FindingGroups({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const groups = findingCodes.flatMap((code) => {
    const own = findings.filter((finding) => finding.code === code);
    return own.length === 0 ? [] : [{ code, own }];
  });
  return (
    <div class="findings">
      {groups.map(({ code, own }) => (
        <FindingGroup key={code} code={code} findings={own} />
      ))}
    </div>
  );
}

function FindingGroup({ code, findings }: Readonly<{ code: FindingCode; findings: readonly Finding[] }>) {
  const { texts } = useSidebar();
  const [shown, setShown] = useState(SHOWN_FIRST);
  const count = findings.reduce((sum, finding) => sum + finding.count, 0);
  return (
    <Disclosure summary={<h3>{texts.check[code]}</h3>} count={count} open>
      <div class="stack-tight">
        <p class="hint">{texts.check[`${code}-why`]}</p>
        <FixAll findings={findings} />
        <ul class="plain-list finding-list">
          {findings.slice(0, shown).map((finding) => (
            <li key={`${finding.title}!${finding.row},${finding.column}`}>
              <FindingView finding={finding} />
            </li>
          ))}
        </ul>
        {findings.length > shown && (
          <Button kind="quiet" onPress={() => setShown(shown + 5 * SHOWN_FIRST)}>
            {fill(texts.shell.more, { count: findings.length - shown })}
          </Button>
        )}
      </div>
    </Disclosure>
  );
}

/** A way of mending that several findings share: all of them at once. */
function FixAll({ findings }: Readonly<{ findings: readonly Finding[] }>) {
  const { texts, state, tools } = useSidebar();
  const kinds = [...new Set(findings.flatMap(({ fixes }) => fixes.map(({ kind }) => kind)))];
  const choices = kinds.flatMap((kind) => {
    const fixes = findings.flatMap((finding) => finding.fixes.filter((fix) => fix.kind === kind));
    return fixes.length > 1 ? [{ kind, fixes, count: countOf(findings, kind) }] : [];
  });
  if (choices.length === 0) return null;
  return (
    <div class="row">
      {choices.map(({ kind, fixes, count }) => (
        <Button key={kind} disabled={isBusy(state)} onPress={() => void fixFindings(tools, fixes)}>
          {fill(texts.check.fixAll, { name: texts.check[`fix-${kind}`], count })}
        </Button>
      ))}
    </div>
  );
}

const countOf = (findings: readonly Finding[], kind: FixKind): number =>
  findings.reduce((sum, { fixes, count }) => sum + (fixes.some((fix) => fix.kind === kind) ? count : 0), 0);

function FindingView({ finding }: Readonly<{ finding: Finding }>) {
  const { texts, state, tools } = useSidebar();
  const { title, row, column, count, further, found, fixes } = finding;
  const place = `${title} ${cellAddress(row, column)}`;
  const show = (): void => void tools.host.show(title, row, column).catch((failure) => tellFailure(tools, failure));
  return (
    <>
      <p>
        {texts.check[`${finding.code}-found`].split(/(\{\w+\})/).map((part) => {
          if (part === '{place}') return <bdi key={part}>{place}</bdi>;
          if (part !== '{found}') return part;
          return (
            <bdi key={part} class="finding-found">
              {found}
            </bdi>
          );
        })}
      </p>
      {count > 1 && (
        <p class="hint">
          {fill(texts.check.cells, { count })} <bdi>{further}</bdi>
        </p>
      )}
      <div class="row">
        <Button kind="quiet" label={fill(texts.check.showPlace, { place })} onPress={show}>
          {texts.check.show}
        </Button>
        {fixes.map((fix) => (
          <Button
            key={fix.kind}
            kind="quiet"
            label={`${texts.check[`fix-${fix.kind}`]}: ${place}`}
            disabled={isBusy(state)}
            onPress={() => void fixFindings(tools, [fix])}
          >
            {texts.check[`fix-${fix.kind}`]}
          </Button>
        ))}
      </div>
    </>
  );
}
