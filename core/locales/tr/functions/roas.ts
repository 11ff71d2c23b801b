import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of ROAS. */
export const roas: FunctionTexts = {
  label: 'Reklam harcamasının getirisi (ROAS)',
  purpose: 'Reklama harcanan her bir birim paranın ne kadar gelir getirdiğini gösterir.',
  whenPoor: 'Harcayıp satmayan reklamları arayın; sonra sepet tutarına ve ölçülmeyen dönüşümlere bakın.',
};
