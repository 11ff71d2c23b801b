import type { FunctionTexts } from '../../locale.ts';

/** Output per person in Arabic. */
export const outputPerPerson: FunctionTexts = {
  label: 'المخرجات لكل عضو في الفريق',
  purpose: 'يبيّن كم ينجز العضو الواحد في الفريق، أيًا كان ما تعدّه من المخرجات.',
  whenPoor: 'ابحث عن خطوات يدوية يمكن أتمتتها، وتعليمات غير واضحة، وأعمال كثيرة في وقت واحد.',
};
