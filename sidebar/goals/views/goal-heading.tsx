import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CompanyGoal } from '../../../core/goals/model/company-goal.ts';
import { fill } from '../../../core/locales/fill.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import { withGoal, withoutGoal } from '../book/change-book.ts';
import { changeBook } from '../effects/change-book.ts';

/** A company goal's name, which can be changed where it stands. */
export function GoalHeading({ goal }: Readonly<{ goal: CompanyGoal }>) {
  const { texts, state, tools } = useSidebar();
  const { book } = state.goals;
  const [name, setName] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const isOpen = name !== null;
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (isOpen) box.current?.querySelector('input')?.focus();
    else if (wasOpen.current) box.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const remove = (): void =>
    void changeBook(tools, withoutGoal(book, goal.id), { code: 'deleted', name: goal.text, count: 0 });
  const save = (): void => {
    const text = name?.trim() ?? '';
    setName(null);
    if (text !== '' && text !== goal.text) void changeBook(tools, withGoal(book, { ...goal, text }));
  };
  if (name === null)
    return (
      <div class="goal-heading" ref={box}>
        <h3 dir="auto">{goal.text}</h3>
        <div class="row goal-actions">
          <Button
            kind="quiet"
            label={fill(texts.goals.renameNamed, { name: goal.text })}
            onPress={() => setName(goal.text)}
          >
            {texts.goals.rename}
          </Button>
          <Button kind="quiet" label={fill(texts.goals.deleteNamed, { name: goal.text })} onPress={remove}>
            {texts.goals.delete}
          </Button>
        </div>
      </div>
    );
  return (
    <div class="stack-tight" ref={box}>
      <TextField label={texts.goals.goalName} value={name} onChange={setName} />
      <div class="row">
        <Button onPress={save}>{texts.goals.save}</Button>
        <Button onPress={() => setName(null)}>{texts.shell.cancel}</Button>
      </div>
    </div>
  );
}
