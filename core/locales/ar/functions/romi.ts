import type { FunctionTexts } from '../../locale.ts';

/** Return on marketing investment in Arabic. */
export const romi: FunctionTexts = {
  label: 'العائد على الاستثمار التسويقي (ROMI)',
  purpose: 'يبيّن ربح التسويق عن كل وحدة نقدية يُنفقها، بعد طرح تكلفة ما بيع.',
  whenPoor: 'انقل الإنفاق إلى حملات تبيع ما هامشه أعلى، وراجع ما يُنسب إلى الحملات من إيرادات.',
  parameters: {
    gross_margin: {
      label: 'هامش الربح الإجمالي',
      description:
        'نسبة ما يبقى من الإيرادات بعد تكلفة ما بيع؛ تُكتب 60% هكذا: 0.6، وتعطي 100% العائد محسوبًا على الإيرادات.',
    },
  },
};
