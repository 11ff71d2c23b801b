import { useId } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { useSidebar } from '../sidebar-context.ts';
import { Button } from './button.tsx';

type Properties = Readonly<{
  /** What is under way: `Reading sales.csv`. */
  label: string;
  /** The part of it that is being done now: `“KPIs”, sheet 2 of 7`. */
  detail?: string;
  /** The share that is done, from 0 to 1; null where nobody knows. */
  done: number | null;
  /** Left out where it can't be stopped. */
  onCancel?: (() => void) | undefined;
}>;

/** Work under way, how far it is, and a way to stop it. */
export function ProgressBar({ label, detail, done, onCancel }: Properties) {
  const { texts } = useSidebar();
  const id = useId();
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div class="progress">
      <div class="progress-head">
        <span id={id}>{label}</span>
        {percent !== null && <span class="progress-share">{fill(texts.shell.progress, { percent })}</span>}
      </div>
      <progress aria-labelledby={id} max={100} value={percent ?? undefined} />
      <div class="progress-foot">
        <span class="hint">{detail}</span>
        {onCancel && <Button onPress={onCancel}>{texts.shell.cancel}</Button>}
      </div>
    </div>
  );
}
