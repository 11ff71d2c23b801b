import type { AdaptWarning } from '../../core/host/adapt.ts';
import { fill } from '../../core/locales/fill.ts';
import { locales } from '../../core/locales/index.ts';
import type { Language } from '../../core/values/language.ts';
import { dataProblem } from './exit.ts';
import type { Output } from './output.ts';

/** Tells what a file lacks of a plan; one that is larger than any file takes is refused before anything is written. */
export function tellLimits(warnings: readonly AdaptWarning[], language: Language, output: Output): void {
  const { build } = locales[language].sidebarTexts;
  for (const warning of warnings) {
    const sentence = fill(build[`lacks-${warning}`], { name: '.xlsx' });
    if (warning === 'too-many-cells') throw dataProblem(sentence);
    output.tell(sentence);
  }
}
