import { useId } from 'preact/hooks';
import { fill } from '../../core/locales/fill.ts';
import { useSidebar } from '../sidebar-context.ts';
import { Button } from './button.tsx';

type Properties = Readonly<{
  /** What is under way: `Reading sales.csv`. */
  label: string;
  /** The share that is done, from 0 to 1; null where nobody knows. */
  done: number | null;
  /** Left out where it can't be stopped. */
  onCancel?: (() => void) | undefined;
}>;

/** Work under way, how far it is, and a way to stop it. */
export function ProgressBar({ label, done, onCancel }: Properties) {
  const { texts } = useSidebar();
  const id = useId();
  const percent = done === null ? null : Math.round(done * 100);
  return (
    <div class="progress">
      <div class="progress-head">
        <span id={id}>{label}</span>
        {percent !== null && <span>{fill(texts.shell.progress, { percent })}</span>}
      </div>
      <div class="progress-row">
        <progress aria-labelledby={id} max={100} value={percent ?? undefined} />
        {onCancel && <Button onPress={onCancel}>{texts.shell.cancel}</Button>}
      </div>
    </div>
  );
}
