import type { SmartFinding } from '../../../core/goals/smart-check.ts';
import { fill } from '../../../core/locales/fill.ts';
import { locales } from '../../../core/locales/index.ts';
import { smartMarks } from '../../../core/templates/goals/smart-formulas.ts';
import { classes } from '../../parts/classes.ts';
import { useSidebar } from '../../sidebar-context.ts';

/** The five letters with their marks, small; each says its word to those who do not see it. */
export function SmartMarks({ findings }: Readonly<{ findings: readonly SmartFinding[] }>) {
  const { texts, language } = useSidebar();
  const { smartLetters, smartVerdicts } = locales[language].goalTexts;
  return (
    <ul class="plain-list smart-marks" aria-label={texts.goals.review}>
      {findings.map(({ letter, verdict }) => (
        <li key={letter} class={classes('smart-mark', `smart-${verdict}`)}>
          <span aria-hidden="true">
            <b>{letter}</b> {smartMarks[verdict]}
          </span>
          <span class="unseen">
            {fill(texts.goals.letterVerdict, { name: smartLetters[letter], value: smartVerdicts[verdict] })}
          </span>
        </li>
      ))}
    </ul>
  );
}
