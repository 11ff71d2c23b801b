import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { MetricChoice, Support } from '../../work/support.ts';
import { useWish } from './use-wish.ts';

/** The metrics that the data feeds, all on at first, and those that lack one column. */
export const MetricChoices = ({ support }: Readonly<{ support: Support }>) => (
  <div class="stack-tight">
    {support.metrics.length > 0 && <Fed support={support} />}
    <Nearly support={support} />
  </div>
);

function Fed({ support }: Readonly<{ support: Support }>) {
  const { texts, state } = useSidebar();
  const { build } = texts;
  const wish = useWish();
  const all = support.metrics.map(({ id }) => id);
  const chosen = state.build.plan.wishes.metrics ?? all;
  const turn = (id: string, on: boolean): void => {
    const next = all.filter((each) => (each === id ? on : chosen.includes(each)));
    wish({ metrics: next.length === all.length ? null : next });
  };
  const groups = [...new Set(support.metrics.map(({ group }) => group))];
  return (
    <Disclosure summary={build.metrics} count={fill(build.metricsChosen, { count: chosen.length, all: all.length })}>
      <div class="row">
        <Button kind="quiet" onPress={() => wish({ metrics: null })}>
          {build.allMetrics}
        </Button>
        <Button kind="quiet" onPress={() => wish({ metrics: [] })}>
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
                onTurn={(on) => turn(metric.id, on)}
              />
            ))}
        </fieldset>
      ))}
    </Disclosure>
  );
}

type LineProperties = Readonly<{ metric: MetricChoice; on: boolean; onTurn(on: boolean): void }>;

const MetricLine = ({ metric, on, onTurn }: LineProperties) => (
  <CheckBox label={metric.label} hint={metric.purpose} checked={on} onChange={onTurn} />
);

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
