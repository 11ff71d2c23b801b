import { useMemo, useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { Disclosure } from '../../parts/disclosure.tsx';
import { matching } from '../../parts/matching.ts';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { definitionNote } from '../definition-note.ts';
import { definitionOf, type RivalDefinitions, rivalDefinitions, withDefinition } from '../definitions.ts';
import { changeSettings } from '../effects/change-settings.ts';

const groups = ['activity', 'engagement', 'customer', 'conversion', 'value'] as const;

/** The metrics whose label, id or definitions hold every word of a query. */
function found(all: readonly RivalDefinitions[], query: string): readonly RivalDefinitions[] {
  const options = all.map(({ id, label, variants }) => ({
    ...{ value: id, label },
    words: [id, ...variants.map((variant) => variant.label)].join(' '),
  }));
  const ids = new Set(matching(options, query).map(({ value }) => value));
  return all.filter(({ id }) => ids.has(id));
}

/** Which of several definitions each metric has in new sheets. */
export function DefinitionSettings() {
  const { texts, state, tools, language } = useSidebar();
  const { settings } = texts;
  const { definitions } = state.settings.settings;
  const all = useMemo(() => rivalDefinitions(language), [language]);
  const [query, setQuery] = useState('');
  const shown = found(all, query);
  const changed = all.filter((metric) => definitionOf(metric, definitions) !== metric.variants[0]?.id).length;
  return (
    <section class="stack">
      <Disclosure
        summary={<h3>{settings.definitionsHeading}</h3>}
        count={changed > 0 ? fill(settings.definitionsChanged, { count: changed }) : all.length}
      >
        <p class="hint">{settings.definitionsHint}</p>
        <TextField label={settings.definitionsSearch} value={query} onChange={setQuery} />
        {shown.length === 0 && (
          <p class="hint" role="status">
            {texts.shell.nothingFound}
          </p>
        )}
        {groups.map((group) => (
          <DefinitionGroup key={group} group={group} metrics={shown.filter((metric) => metric.group === group)} />
        ))}
        {changed > 0 && (
          <div>
            <Button kind="quiet" onPress={() => void changeSettings(tools, { definitions: {} })}>
              {settings.definitionsReset}
            </Button>
          </div>
        )}
      </Disclosure>
    </section>
  );
}

type GroupProperties = Readonly<{ group: (typeof groups)[number]; metrics: readonly RivalDefinitions[] }>;

function DefinitionGroup({ group, metrics }: GroupProperties) {
  const { texts, state, tools } = useSidebar();
  const { definitions } = state.settings.settings;
  if (metrics.length === 0) return null;
  return (
    <section class="stack-tight definition-group">
      <h4>{texts.build[`group-${group}`]}</h4>
      {metrics.map((metric) => {
        const value = definitionOf(metric, definitions);
        const source = metric.variants.find(({ id }) => id === value)?.source;
        const note = definitionNote(value, state.build.data.support?.definitions[metric.id], texts);
        return (
          <PlainSelect
            key={metric.id}
            label={metric.label}
            hint={source && fill(texts.functions.definedBy, { source })}
            note={note}
            options={metric.variants.map(({ id, label }, index) => ({
              value: id,
              label: index === 0 ? fill(texts.settings.definitionUsual, { name: label }) : label,
            }))}
            value={value}
            onChange={(chosen) =>
              void changeSettings(tools, { definitions: withDefinition(definitions, metric, chosen) })
            }
          />
        );
      })}
    </section>
  );
}
