import type { CompanyGoal } from '../goals/model/company-goal.ts';
import type { GoalBook } from '../goals/model/goal-book.ts';
import { goalKey } from '../templates/held-places.ts';
import { foldText } from '../values/fold.ts';
import { valuePrint } from '../workbook/ownership/fingerprint.ts';
import { keyText } from '../workbook/ownership/key-text.ts';
import { type MarkedSheet, presentCell } from '../workbook/ownership/marked-sheet.ts';

type HeldGoal = Readonly<{ key: string; text: string; print: string }>;

/** A book whose company goals bear the ids that they have on the Goals sheet, and those that stand there alone. */
export function heldGoals(
  book: GoalBook,
  goals: MarkedSheet,
): Readonly<{ book: GoalBook; others: readonly CompanyGoal[] }> {
  const left = new Set(goalsOn(goals));
  const ids = new Map<string, string>();
  const take = (goal: CompanyGoal, found: HeldGoal | undefined): void => {
    if (found === undefined) return;
    left.delete(found);
    ids.set(goal.id, found.key.slice('goal:'.length));
  };
  const says = ({ text, print }: HeldGoal, goal: CompanyGoal): boolean =>
    foldText(text) === foldText(goal.text) || print === valuePrint(goal.text);
  for (const goal of book.goals)
    take(
      goal,
      [...left].find((one) => says(one, goal)),
    );
  for (const goal of book.goals)
    if (!ids.has(goal.id))
      take(
        goal,
        [...left].find(({ key }) => key === keyText(goalKey(goal))),
      );
  const used = new Set([...ids.values(), ...[...left].map(({ key }) => key.slice('goal:'.length))]);
  for (const { id } of book.goals) {
    if (ids.has(id)) continue;
    let own = id;
    for (let next = 1; used.has(own); next += 1) own = `G${next}`;
    used.add(own);
    ids.set(id, own);
  }
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    book: {
      ...book,
      goals: book.goals.map((goal) => ({ ...goal, id: idOf(goal.id) })),
      objectives: book.objectives.map((one) => ({ ...one, goal: one.goal === null ? null : idOf(one.goal) })),
    },
    others: [...left].map(({ key, text }) => ({ id: key.slice('goal:'.length), aim: null, text })),
  };
}

function goalsOn({ sheet, rows, columns }: MarkedSheet): readonly HeldGoal[] {
  const column = columns.find(({ key }) => key === 'objective');
  if (column === undefined) return [];
  return rows.flatMap(({ key, position, prints }) => {
    const text = String(presentCell(sheet, position, column.position).value ?? '').trim();
    return key.startsWith('goal:') ? [{ key, text, print: prints[column.ordinal] ?? '' }] : [];
  });
}
