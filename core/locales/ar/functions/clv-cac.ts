import type { FunctionTexts } from '../../locale.ts';

/** CLV to CAC ratio in Arabic. */
export const clvCac: FunctionTexts = {
  label: 'نسبة CLV إلى CAC',
  purpose: 'يبيّن هل يدرّ العملاء أكثر من تكلفة اكتسابهم، وبكم ضعفًا.',
  whenPoor: 'إما أن اكتساب العملاء مكلف أو أنهم يغادرون سريعًا: وتحسين الاحتفاظ بهم أقل تكلفة في الغالب.',
};
