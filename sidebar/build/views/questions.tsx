import type { ColumnReading } from '../../../core/intake/options.ts';
import { fill } from '../../../core/locales/fill.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useSidebar } from '../../sidebar-context.ts';
import type { Question } from '../../work/understood.ts';
import { readAgain } from '../effects/read-data.ts';

/** One clear question for each column that can be read in two ways; an answer can be changed. */
export function Questions() {
  const { texts, state } = useSidebar();
  const { questions } = state.build.data;
  if (questions.length === 0) return null;
  return (
    <section class="questions stack" aria-label={texts.build.questions}>
      <h3>{texts.build.questions}</h3>
      {questions.map((question) => (
        <OneQuestion key={question.header} question={question} />
      ))}
    </section>
  );
}

function OneQuestion({ question }: Readonly<{ question: Question }>) {
  const { texts, state, tools } = useSidebar();
  const { build } = texts;
  const { readAs, understood } = state.build.data;
  const { header, kind, found, readings, taken } = question;
  const isOpen = understood?.questions.some((one) => one.header === header) === true;
  const options = readings.map((reading) => {
    const hint = reading.isWhole ? build.readingWhole : build.readingFraction;
    return { value: reading.readAs, label: reading.shown, ...(kind === 'number' ? { hint } : {}) };
  });
  const answer = (reading: ColumnReading): void => void readAgain(tools, { readAs: { ...readAs, [header]: reading } });
  return (
    <RadioGroup
      label={fill(kind === 'number' ? build.questionNumber : build.questionDate, { header, found })}
      options={options}
      value={readAs[header] ?? taken}
      onChange={(value) => answer(value as ColumnReading)}
      onConfirm={() => isOpen && answer(readAs[header] ?? taken)}
    />
  );
}
