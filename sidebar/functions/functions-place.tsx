import { useSidebar } from '../sidebar-context.ts';
import { FunctionDetail } from './views/function-detail.tsx';
import { FunctionSearch } from './views/function-search.tsx';

/** Finds a function by what it means, explains it, and puts it into the sheet. */
export function FunctionsPlace() {
  const { texts, state } = useSidebar();
  const { chosen } = state.functions;
  if (chosen !== null) return <FunctionDetail key={chosen} id={chosen} />;
  return (
    <div class="stack">
      <h2>{texts.functions.title}</h2>
      <FunctionSearch />
    </div>
  );
}
