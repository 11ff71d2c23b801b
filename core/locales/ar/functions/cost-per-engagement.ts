import type { FunctionTexts } from '../../locale.ts';

/** Cost per engagement in Arabic. */
export const costPerEngagement: FunctionTexts = {
  label: 'تكلفة التفاعل (CPE)',
  purpose: 'يبيّن متوسط ما تدفعه مقابل تفاعل واحد مع منشور مموّل.',
  whenPoor: 'جرّب سطرًا أول أو صورة أقوى، وجمهورًا يتفاعل أصلًا مع منشوراتك غير المموّلة.',
};
