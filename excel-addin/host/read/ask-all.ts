import { excelCode } from '../failures.ts';
import { ASKING, inBlocks, payload } from '../payload.ts';

/** Something that is only asked for; it may be asked again where nothing of an answer arrived. */
export type Question = Readonly<{
  /** About as much as so many cells with their values and formulas. */
  cells: number;
  ask(): void;
  /** The same in two parts; left out where it has none. */
  halves?(): readonly [Question, Question] | null;
}>;

/** How many cells one answer is asked for at first: Excel on the web refuses answers of more than 5 MB. */
export const AT_ONCE = 80_000;

/** A cell's value and its formula, so that the cells asked for at once fit an answer. */
const OF_A_CELL = 53;

/** Asks all of it, as much at once as a request and an answer hold. */
export async function askAll(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const sized = questions.map((question) => ({ question, size: payload(ASKING, question.cells * OF_A_CELL) }));
  for (const batch of inBlocks(sized))
    if (batch.length > 0)
      await askTogether(
        context,
        batch.map(({ question }) => question),
      );
}

/** Long texts make an answer too large: then its half is asked for, down to what has no halves. */
async function askTogether(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  for (const question of questions) question.ask();
  try {
    await context.sync();
  } catch (error) {
    const halves = excelCode(error) === 'ResponsePayloadSizeLimitExceeded' ? halved(questions) : null;
    if (halves === null) throw error;
    for (const half of halves) await askTogether(context, half);
  }
}

function halved(questions: readonly Question[]): readonly (readonly Question[])[] | null {
  const middle = Math.ceil(questions.length / 2);
  if (questions.length > 1) return [questions.slice(0, middle), questions.slice(middle)];
  return questions[0]?.halves?.()?.map((half) => [half]) ?? null;
}
