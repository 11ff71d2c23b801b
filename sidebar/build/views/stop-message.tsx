import { mergeQuestionText } from '../../../core/intake/merge/merge-question-text.ts';
import { refusedText } from '../../../core/refresh/refused-text.ts';
import { Message } from '../../parts/message.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Preview } from '../../work/preview.ts';

/** Why nothing is written before somebody decides. */
export function StopMessage({ preview }: Readonly<{ preview: Exclude<Preview, { kind: 'sheets' }> }>) {
  const { refresh } = useSidebar().texts;
  return (
    <Message tone="warning" live>
      {preview.kind === 'question'
        ? mergeQuestionText(preview.question, refresh, 'sidebar')
        : refusedText(preview, refresh)}
    </Message>
  );
}
