import { fill } from '../../../core/locales/fill.ts';
import { Message } from '../../parts/message.tsx';
import { type ProblemItem, ProblemList } from '../../parts/problem-list.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { FoundProblem, Understood } from '../../work/understood.ts';
import { showRow } from '../effects/show-row.ts';
import { RowView } from './row-view.tsx';

/** The problems of the data by kind; each shows its row, with the cell marked. */
export function FoundProblems({ understood }: Readonly<{ understood: Understood }>) {
  const { texts, state, tools } = useSidebar();
  const { row } = state.build.data;
  const { problems } = understood;
  const open = understood.questions.length;
  if (problems.length === 0 && open > 0)
    return <Message tone="info">{fill(texts.build.questionsOpen, { count: open })}</Message>;
  if (problems.length === 0) return <Message tone="good">{texts.build.noProblems}</Message>;
  const item = (problem: FoundProblem): ProblemItem => ({
    text: problem.sentence,
    ...(problem.row === null ? {} : { onPress: () => void showRow(tools, problem), shown: row?.row === problem.row }),
  });
  const groups = problems.map(({ code, count, items }) => ({
    key: code,
    title: texts.build[`kind-${code}`],
    count,
    items: items.map(item),
  }));
  return (
    <div class="stack-tight">
      <h3>{texts.build.problems}</h3>
      <ProblemList groups={groups} />
      {row && <RowView row={row} title={fill(texts.build.rowShown, { row: row.row })} />}
    </div>
  );
}
