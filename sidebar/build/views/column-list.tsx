import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import type { SearchOption } from '../../parts/matching.ts';
import { SearchSelect } from '../../parts/search-select.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Understood, UnderstoodColumn } from '../../work/understood.ts';
import { readAgain } from '../effects/read-data.ts';

/** Every column of the data with what it was taken for, which can be changed. */
export function ColumnList({ understood }: Readonly<{ understood: Understood }>) {
  const { texts } = useSidebar();
  const options = useFieldOptions();
  const named = understood.columns.filter(({ field }) => field !== null).length;
  return (
    <Disclosure summary={texts.build.columns} count={`${named} / ${understood.columns.length}`}>
      <p class="hint">{texts.build.columnsHint}</p>
      <ul class="plain-list columns">
        {understood.columns.map((column) => (
          <li key={column.header}>
            <ColumnLine column={column} options={options} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function ColumnLine({ column, options }: Readonly<{ column: UnderstoodColumn; options: readonly SearchOption[] }>) {
  const { texts, state, tools } = useSidebar();
  const { build } = texts;
  const { header, field, type, numberStyle, samples } = column;
  const { map } = state.build.data;
  const about = [build[`type_${type}`], ...(numberStyle ? [fill(build.writtenLike, { name: numberStyle })] : [])];
  return (
    <div class="column-line">
      <span class="column-header" dir="auto">
        {header}
      </span>
      <SearchSelect
        label={fill(build.meaningOf, { header })}
        options={options}
        value={field ?? ''}
        onChange={(value) => void readAgain(tools, { map: { ...map, [header]: value } })}
      />
      <span class="hint">{about.join(' · ')}</span>
      {samples.length > 0 && <span class="hint">{fill(build.samples, { name: samples.join(' · ') })}</span>}
    </div>
  );
}

/** The fields for the list, in the language in use; they are asked for once. */
function useFieldOptions(): readonly SearchOption[] {
  const { tools, language, texts } = useSidebar();
  const [options, setOptions] = useState<readonly SearchOption[]>([]);
  const { noMeaning } = texts.build;
  useEffect(() => {
    let late = false;
    const none = { value: '', label: noMeaning };
    tools.work.call('fields', { language }).then(
      (fields) => {
        if (!late) setOptions([none, ...fields.map(({ id, label, words }) => ({ value: id, label, words }))]);
      },
      () => undefined,
    );
    return () => {
      late = true;
    };
  }, [tools, language, noMeaning]);
  return options;
}
