import { useRef } from 'preact/hooks';
import { fill } from '../../../core/locales/fill.ts';
import { shownText } from '../../../core/values/plain-text.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { PlainSelect } from '../../parts/plain-select.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { removeData, stopReading } from '../effects/read-data.ts';
import { readFile, readSheet } from '../effects/read-file.ts';
import { readSelection } from '../effects/read-selection.ts';
import { PasteBox } from './paste-box.tsx';
import { Step } from './step.tsx';

/** Step 1: paste, drop or choose a file, or use the selected range. */
export function DataStep() {
  const { texts, state, tools } = useSidebar();
  const { source, reading, trouble, understood } = state.build.data;
  const name = source?.name || texts.build.pastedData;
  return (
    <Step number={1} title={texts.build.dataHeading}>
      {source === null && <GiveData />}
      {source !== null && understood === null && reading && (
        <ProgressBar label={fill(texts.build.reading, { name })} done={null} onCancel={() => stopReading(tools)} />
      )}
      {source !== null && understood !== null && <GivenData name={name} />}
      {!(source !== null && understood === null) && <SheetChoice />}
      {trouble !== null && (
        <Message tone="bad" live>
          {trouble}
        </Message>
      )}
    </Step>
  );
}

/** A workbook may hold several tables: which of its sheets is read. */
function SheetChoice() {
  const { texts, state, tools } = useSidebar();
  const { workbook } = state.build.data;
  if (workbook === null || workbook.sheets.length < 2) return null;
  return (
    <PlainSelect
      label={fill(texts.build.sheetOfFile, { name: workbook.name })}
      options={workbook.sheets.map(({ title }, at) => ({ value: String(at), label: shownText(title) }))}
      value={String(workbook.at)}
      onChange={(at) => void readSheet(tools, { ...workbook, at: Number(at) })}
    />
  );
}

function GivenData({ name }: Readonly<{ name: string }>) {
  const { texts, tools } = useSidebar();
  return (
    <div class="given">
      <span class="given-name" dir="auto">
        {name}
      </span>
      <Button kind="quiet" onPress={() => removeData(tools)}>
        {texts.build.otherData}
      </Button>
    </div>
  );
}

function GiveData() {
  const { texts, tools } = useSidebar();
  const selection = (
    <Button kind={tools.selectionFirst ? 'primary' : 'plain'} onPress={() => void readSelection(tools)}>
      {texts.build.useSelection}
    </Button>
  );
  return (
    <div class="give stack">
      <p class="hint">{texts.build.intro}</p>
      {tools.selectionFirst && selection}
      <PasteBox />
      <ChooseFile />
      {!tools.selectionFirst && selection}
    </div>
  );
}

function ChooseFile() {
  const { texts, tools } = useSidebar();
  const input = useRef<HTMLInputElement>(null);
  const types = ['.csv', '.tsv', '.txt', ...(tools.readWorkbook ? ['.xlsx'] : [])];
  const [before, after] = texts.build.chooseFileHint.split('{types}');
  return (
    <div class="stack-tight">
      <input
        ref={input}
        class="unseen"
        type="file"
        accept={types.join(',')}
        tabIndex={-1}
        aria-label={texts.build.chooseFile}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void readFile(tools, file);
        }}
      />
      <Button onPress={() => input.current?.click()}>{texts.build.chooseFile}</Button>
      <p class="hint">
        {before}
        <bdi dir="ltr">{types.join(' ')}</bdi>
        {after}
      </p>
    </div>
  );
}
