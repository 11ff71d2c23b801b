import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Support } from '../../work/support.ts';
import { chosenMetrics, withMetrics } from '../chosen-metrics.ts';
import { DefinitionNotes } from './definition-notes.tsx';
import { useWish } from './use-wish.ts';

/** The metrics that the data feeds, on at first where they have an answer, and those that lack one column. */
export const MetricChoices = ({ support }: Readonly<{ support: Support }>) => (
  <div class="stack-tight">
    {support.metrics.length > 0 && <Fed support={support} />}
    <Figures support={support} />
    <DefinitionNotes support={support} />
    <Nearly support={support} />
  </div>
);

function Fed({ support }: Readonly<{ support: Support }>) {
  const { texts, state } = useSidebar();
  const { build } = texts;
  const wish = useWish();
  const wished = state.build.plan.wishes.metrics;
  const all = support.metrics.length;
  const chosen = chosenMetrics(wished, support);
  const choose = (on: (id: string) => boolean): void => wish({ metrics: withMetrics(wished, support, on) });
  const groups = [...new Set(support.metrics.map(({ group }) => group))];
  return (
    <Disclosure summary={build.metrics} count={fill(build.metricsChosen, { count: chosen.length, all })}>
      <div class="row">
        <Button kind="quiet" onPress={() => choose(() => true)}>
          {build.allMetrics}
        </Button>
        <Button kind="quiet" onPress={() => choose(() => false)}>
          {build.noMetrics}
        </Button>
      </div>
      {groups.map((group) => (
        <fieldset class="radios metric-group" key={group}>
          <legend>{build[`group-${group}`]}</legend>
          {support.metrics
            .filter((metric) => metric.group === group)
            .map((metric) => (
              <MetricLine
                key={metric.id}
                metric={metric}
                on={chosen.includes(metric.id)}
                onTurn={(on) => choose((id) => (id === metric.id ? on : chosen.includes(id)))}
              />
            ))}
        </fieldset>
      ))}
    </Disclosure>
  );
}

type LineProperties = Readonly<{ metric: Support['metrics'][number]; on: boolean; onTurn(on: boolean): void }>;

function MetricLine({ metric: { label, purpose, unanswered }, on, onTurn }: LineProperties) {
  const { build } = useSidebar().texts;
  const hint =
    unanswered === null ? (
      purpose
    ) : (
      <>
        {purpose} <span class="no-answer">{fill(build.noAnswer, { found: unanswered })}</span>
      </>
    );
  return <CheckBox label={label} hint={hint} checked={on} onChange={onTurn} />;
}

/** The rows that come besides the metrics, so that nobody counts in vain. */
function Figures({ support: { figures } }: Readonly<{ support: Support }>) {
  const { build } = useSidebar().texts;
  if (figures.length === 0) return null;
  const name = figures.map(({ label }) => label).join(' · ');
  return <p class="hint">{fill(build.figuresToo, { count: figures.length, name })}</p>;
}

/** What one more column would bring. */
function Nearly({ support }: Readonly<{ support: Support }>) {
  const { texts } = useSidebar();
  if (support.nearly.length === 0) return null;
  return (
    <Disclosure summary={texts.build.nearlyHeading} count={support.nearly.length}>
      <p class="hint">{texts.build.nearlyHint}</p>
      <ul class="plain-list nearly">
        {support.nearly.map(({ id, label, missing }) => (
          <li key={id}>
            <span>{label}</span>
            <span class="hint">{fill(texts.build.lacks, { name: missing })}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
