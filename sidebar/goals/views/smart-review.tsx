import type { SmartFinding } from '../../../core/goals/smart-check.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import type { GoalTexts } from '../../../core/locales/locale.ts';
import { smartMarks } from '../../../core/templates/goals/smart-formulas.ts';
import { Button } from '../../parts/button.tsx';
import { classes } from '../../parts/classes.ts';
import { useSidebar } from '../../sidebar-context.ts';
import { type EditorField, type Fix, fixesOf, withFix } from '../review/fixes.ts';
import { reviewObjective } from '../review/review-objective.ts';
import { changeText, figureOf, percentText } from '../sentence/figure.ts';
import type { Drafting } from '../use-draft.ts';
import type { PastFigures } from '../work/past-figures.ts';

type Properties = Readonly<{ drafting: Drafting; past: PastFigures | null; onGoTo(field: EditorField): void }>;

/** The five letters of the objective as it stands, each with its reasons and what mends them. */
export function SmartReview({ drafting, past, onGoTo }: Properties) {
  const { texts, language } = useSidebar();
  const { draft, wording } = drafting;
  const { smartLetters, smartVerdicts } = locales[language].goalTexts;
  const namesGoal = (draft.newGoal ?? '').trim() !== '';
  const findings = reviewObjective(draft.objective, { wording, past, typed: draft.typed, namesGoal });
  return (
    <section class="smart-review" aria-label={texts.goals.review}>
      <h3>{texts.goals.review}</h3>
      <ul class="plain-list">
        {findings.map(({ letter, verdict, reasons }) => (
          <li key={letter} class={classes('smart-letter', `smart-${verdict}`)}>
            <span class="smart-sign" aria-hidden="true">
              {smartMarks[verdict]}
            </span>
            <div>
              <p class="smart-name">
                {fill(texts.goals.letterVerdict, { name: smartLetters[letter], value: smartVerdicts[verdict] })}
              </p>
              <Reasons verdict={verdict} reasons={reasons} drafting={drafting} onGoTo={onGoTo} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

type ReasonsProperties = Pick<SmartFinding, 'verdict' | 'reasons'> & Pick<Properties, 'drafting' | 'onGoTo'>;

function Reasons({ verdict, reasons, drafting, onGoTo }: ReasonsProperties) {
  const sentence = useReasonSentence(drafting);
  return (
    <ul class="plain-list">
      {reasons.map((reason) => (
        <li key={reason}>
          <p class="hint">{sentence(reason)}</p>
          {verdict !== 'met' && <Fixes reason={reason} drafting={drafting} onGoTo={onGoTo} />}
        </li>
      ))}
    </ul>
  );
}

/** The sentence of a reason, with the objective's own figures where that says more. */
function useReasonSentence({ draft, style }: Drafting): (reason: string) => string {
  const { texts, language } = useSidebar();
  const { smartReasons } = locales[language].goalTexts;
  const { target } = draft.objective;
  return (reason) => {
    if (reason === 'needs-baseline' && target?.kind === 'change')
      return fill(texts.goals.needsBaseline, { value: changeText(target, style) });
    if (reason === 'percent' && target?.kind === 'value') {
      const facts = { found: figureOf(target.value, { ...style, isShare: false }), value: asPercent(target.value) };
      return fill(texts.goals.percentFound, facts);
    }
    return smartReasons[reason as keyof GoalTexts['smartReasons']];
  };

  function asPercent(value: number): string {
    return percentText(value / 100, language);
  }
}

type FixesProperties = Readonly<{ reason: string }> & Pick<Properties, 'drafting' | 'onGoTo'>;

function Fixes({ reason, drafting, onGoTo }: FixesProperties) {
  const { texts, tools, language } = useSidebar();
  const { goals } = texts;
  const { draft, put } = drafting;
  const label = (fix: Fix): string => {
    switch (fix.kind) {
      case 'percent':
        return fill(goals.makeIt, { value: percentText(fix.value, language) });
      case 'keep-owner':
        return fill(goals.keepOwner, { name: fix.name });
      case 'start-today':
        return goals.startToday;
      case 'swap-dates':
        return goals.swapDates;
      case 'swap-ends':
        return goals.swapEnds;
      case 'go-to':
        return fill(goals.goTo, { name: locales[language].goalColumns[fix.field].label });
    }
  };
  const press = (fix: Fix): void => (fix.kind === 'go-to' ? onGoTo(fix.field) : put(withFix(draft, fix, tools.today)));
  return (
    <div class="row smart-fixes">
      {fixesOf(reason, draft.objective).map((fix) => (
        <Button key={label(fix)} kind="quiet" onPress={() => press(fix)}>
          {label(fix)}
        </Button>
      ))}
    </div>
  );
}
