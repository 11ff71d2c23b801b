import type { SidebarTexts } from '../../../core/locales/locale.ts';
import type { SentenceForm } from './sentence-form.ts';

/** The blanks of a sentence. */
const blanks = ['due', 'owner', 'measure', 'market', 'baseline', 'target', 'words'] as const;
export type Blank = (typeof blanks)[number];

/** A piece of a sentence: words that stand there, or a blank. */
export type Piece = Readonly<{ words: string } | { blank: Blank }>;

/** Parts that go with their blank: no market, no `in`. */
const parts = { inMarket: 'market', fromBaseline: 'baseline', wasBaseline: 'baseline' } as const;
type Part = keyof typeof parts;

const isPart = (name: string): name is Part => name in parts;

/** A language's sentence for a form, in its own order of words; parts whose blank is not wanted are left out. */
export function sentencePieces(
  form: SentenceForm,
  texts: SidebarTexts['goals'],
  isWanted: (blank: Blank) => boolean = () => true,
): readonly Piece[] {
  const whole = texts[`sentence-${form}`].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    if (!isPart(name)) return placeholder;
    return isWanted(parts[name]) ? texts[name] : '';
  });
  const tidy = whole.replace(/ +/g, ' ').replace(/ ([.،,])/g, '$1');
  return tidy
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      const name = blanks.find((blank) => piece === `{${blank}}`);
      return name === undefined ? { words: piece } : { blank: name };
    });
}
