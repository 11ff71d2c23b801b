import { fill } from '../../core/locales/fill.ts';
import { Button } from '../parts/button.tsx';
import { Message } from '../parts/message.tsx';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { checkWorkbook } from './effects/check-workbook.ts';
import { isBeingBuilt, isBusy } from './is-being-built.ts';
import { CheckOutcome } from './views/check-outcome.tsx';
import { FindingGroups } from './views/finding-groups.tsx';

/** The share check: what breaks or misleads once the workbook is shared, with one-press fixes that can be undone. */
export function CheckPlace() {
  const { texts, state, tools } = useSidebar();
  const { findings, underWay } = state.check;
  const isWaiting = isBeingBuilt(state);
  return (
    <div class="stack">
      <h2>{texts.check.title}</h2>
      <p>{texts.check.intro}</p>
      <div>
        <Button
          kind={findings === null ? 'primary' : 'plain'}
          disabled={isBusy(state)}
          onPress={() => void checkWorkbook(tools)}
        >
          {findings === null ? texts.check.run : texts.check.again}
        </Button>
      </div>
      {isWaiting && <Message tone="info">{texts.check.whileBuilding}</Message>}
      <UnderWay />
      <CheckOutcome />
      {findings && underWay?.what !== 'check' && <Result />}
      {findings && <FindingGroups findings={findings} />}
    </div>
  );
}

function UnderWay() {
  const { texts, state, dispatch } = useSidebar();
  const { underWay } = state.check;
  if (underWay === null) return null;
  const labels = { check: texts.check.running, fix: texts.check.fixing, undo: texts.check.undoing };
  const { what, done, cancelled } = underWay;
  return (
    <ProgressBar
      label={cancelled ? texts.check.cancelling : labels[what]}
      done={done}
      onCancel={cancelled ? undefined : () => dispatch({ of: 'check', kind: 'cancel-asked' })}
    />
  );
}

/** What came of the last look, said aloud. */
function Result() {
  const { texts, state } = useSidebar();
  const findings = state.check.findings ?? [];
  if (findings.length === 0)
    return (
      <Message tone="good" live>
        {texts.check.clear}
      </Message>
    );
  const count = findings.reduce((sum, finding) => sum + finding.count, 0);
  return <p role="status">{fill(texts.check.found, { count })}</p>;
}
