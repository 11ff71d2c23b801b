import { useEffect, useRef } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { classes } from '../parts/classes.ts';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { useSidebar } from '../sidebar-context.ts';
import { lookAtWorkbook } from './effects/look-at-workbook.ts';
import { readFile } from './effects/read-file.ts';
import { hasSource } from './has-source.ts';
import { useDrop } from './use-drop.ts';
import { useFreshPlan } from './use-fresh-plan.ts';
import { BuildStep } from './views/build-step.tsx';
import { ChooseStep } from './views/choose-step.tsx';
import { DataStep } from './views/data-step.tsx';
import { PreviewStep } from './views/preview-step.tsx';
import { UnderstoodStep } from './views/understood-step.tsx';

/** From data to sheets, on one page: give data, see what was understood, choose, preview, build. */
export function BuildPlace() {
  const { state, texts, tools, language } = useSidebar();
  const { understood, reading, source } = state.build.data;
  const canPlan = hasSource(state);
  useEffect(() => void lookAtWorkbook(tools, language), [tools, language]);
  useFreshPlan();
  // Anywhere on the page, and also in place of data that are there: whoever drops a file means it to be read.
  const box = useRef<HTMLDivElement>(null);
  const over = useDrop(box, (file) => void readFile(tools, file));
  return (
    <div class={classes('steps', over && 'steps-over')} ref={box}>
      <DataStep />
      {understood && reading && (
        <div class="reading-again">
          <ProgressBar
            label={fill(texts.build.reading, { name: source?.name || texts.build.pastedData })}
            done={null}
          />
        </div>
      )}
      {understood && <UnderstoodStep understood={understood} />}
      {canPlan && <ChooseStep />}
      {canPlan && <PreviewStep />}
      <BuildStep />
    </div>
  );
}
