import { fill } from '../../../core/locales/fill.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { Message } from '../../parts/message.tsx';
import { ProgressBar } from '../../parts/progress-bar.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Preview } from '../../work/preview.ts';
import { SheetDrawing } from './sheet-drawing.tsx';
import { Step } from './step.tsx';
import { StopMessage } from './stop-message.tsx';

/** Step 4: the beginning of each sheet with its real numbers, and what the spreadsheet lacks of it. */
export function PreviewStep() {
  const { texts, state } = useSidebar();
  const { planning, preview } = state.build.plan;
  return (
    <Step number={4} title={texts.build.previewHeading}>
      {planning === 'failed' && (
        <Message tone="bad" live>
          {texts.build.planningFailed}
        </Message>
      )}
      {planning === 'nothing' && <Message tone="info">{texts.build.nothingToMake}</Message>}
      {preview === null && (planning === 'under-way' || planning === 'none') && (
        <ProgressBar label={texts.build.planning} done={null} />
      )}
      {preview?.kind === 'sheets' && <Sheets preview={preview} fresh={planning === 'ready'} />}
      {preview && preview.kind !== 'sheets' && <StopMessage preview={preview} />}
    </Step>
  );
}

type SheetsPreview = Extract<Preview, { kind: 'sheets' }>;

function Sheets({ preview, fresh }: Readonly<{ preview: SheetsPreview; fresh: boolean }>) {
  const { texts, tools, state } = useSidebar();
  const { sheets, hiddenSheets, warnings } = preview;
  const { name } = tools.host.capabilities;
  const { held, outcome } = state.build.plan;
  const isHeld = held !== null;
  return (
    <div class="stack" aria-busy={!fresh}>
      {warnings.map((warning) => (
        <Message key={warning} tone={warning === 'too-many-cells' ? 'bad' : 'warning'}>
          {fill(texts.build[`lacks-${warning}`], { name })}
        </Message>
      ))}
      <div class="hint">
        <p>{fill(isHeld ? texts.refresh.sheets : texts.build.sheetCount, { count: sheets.length })}</p>
        {!isHeld && hiddenSheets > 0 && <p>{fill(texts.build.addedHidden, { count: hiddenSheets })}</p>}
      </div>
      <div class="drawings">
        {sheets.map((sheet, index) => (
          <Disclosure key={sheet.key} summary={sheet.title} open={index === 0}>
            <SheetDrawing sheet={sheet} />
          </Disclosure>
        ))}
      </div>
      {isHeld && outcome === null && (
        <p>
          <strong>{texts.refresh.willDo}</strong> <span class="will-do">{preview.sentence}</span>
        </p>
      )}
    </div>
  );
}
