import type { FieldTexts } from '../locale.ts';
import { statusParametersOf } from '../status-parameters.ts';

/** Arabic words of the arguments that functions about goals share. */
export const goalParameters = {
  actual: {
    label: 'القيمة الفعلية',
    description: 'ما تحقق: المجموع حتى الآن لما يتراكم، أو آخر قيمة لمستوى.',
  },
  target: {
    label: 'الهدف',
    description: 'القيمة المراد بلوغها، أو الحد الواجب احترامه.',
  },
  baseline: {
    label: 'خط الأساس',
    description: 'القيمة عند البداية؛ 0 إن تُركت فارغة.',
  },
  levelBaseline: {
    label: 'خط الأساس',
    description: 'قيمة المستوى عند البداية؛ ودونها يُقيَّم المستوى بهدفه وحده.',
  },
  paceBaseline: {
    label: 'خط الأساس',
    description: 'قيمة المستوى عند البداية؛ ولا تحتاج إليها الأنواع الأخرى.',
  },
  changeBaseline: {
    label: 'خط الأساس',
    description: 'القيمة التي يبدأ منها التغيير؛ لا تقل عن 0.',
  },
  change: {
    label: 'التغيير',
    description: 'التغيير كسرًا من خط الأساس: 0.15 لزيادة 15%، و-0.5 للنصف، و1 للضعف.',
  },
  start: {
    label: 'البدء',
    description: 'أول يوم، ويُحسب.',
  },
  due: {
    label: 'الموعد',
    description: 'آخر يوم، ويُحسب.',
  },
  asOf: {
    label: 'حتى تاريخ',
    description: 'آخر يوم تشمله القيمة الفعلية، ويُعد منتهيًا.',
  },
  kind: {
    label: 'النوع',
    description:
      'نوع الرقم: "cumulative" (إن تُرك فارغًا) أو "level" أو "ceiling" أو "at-least" أو "at-most" أو "milestone".',
  },
  curve: {
    label: 'منحنى الخطة',
    description: 'طريقة توزيع الخطة على الأيام: "linear" (إن تُرك فارغًا) أو "working-days".',
  },
  weekend: {
    label: 'عطلة الأسبوع',
    description: 'الأيام التي ليست أيام عمل: "sat-sun" (إن تُركت فارغة) أو "fri-sat".',
  },
  holidays: {
    label: 'أيام العطل',
    description: 'نطاق أيام لا يعمل فيها أحد غير عطلة الأسبوع؛ ولا يستبعدها إلا "working-days".',
  },
  better: {
    label: 'الاتجاه الأفضل',
    description: 'الاتجاه الأفضل: "higher" (إن تُرك فارغًا) أو "lower".',
  },
  language: {
    label: 'اللغة',
    description: 'لغة الجواب: "en" (إن تُركت فارغة) أو "tr" أو "id" أو "ar" أو "pl".',
  },
  onTrack: {
    label: 'حد المسار',
    description: 'أدنى وتيرة ليكون على المسار؛ 95% إن تُركت فارغة.',
  },
  atRisk: {
    label: 'حد الخطر',
    description: 'الوتيرة التي يُعد دونها خارج المسار؛ 75% إن تُركت فارغة.',
  },
  daysPerWeek: {
    label: 'أيام الأسبوع',
    description: 'عدد الأيام المنتجة في الأسبوع؛ 7 إن تُرك فارغًا، و5 لأسبوع العمل.',
  },
  dates: {
    label: 'التواريخ',
    description: 'يوم كل قيمة، بأي ترتيب.',
  },
  values: {
    label: 'القيم',
    description: 'ما أضافه كل يوم لا المجموع الجاري؛ وللمستوى قيمته في كل يوم.',
  },
  windowDays: {
    label: 'النافذة',
    description: 'عدد الأيام الأخيرة التي تدل على المسار؛ 28 إن تُرك فارغًا.',
  },
  forecastStart: {
    label: 'البدء',
    description: 'أول يوم يدخل في المجموع؛ أول تاريخ إن تُرك فارغًا.',
  },
  forecastAsOf: {
    label: 'حتى تاريخ',
    description: 'آخر يوم منتهٍ: تُترك الصفوف التي بعده. آخر تاريخ إن تُرك فارغًا.',
  },
  weights: {
    label: 'الأوزان',
    description: 'للمعدلات: ما يُقسم عليه كل معدل، مثل الزوار، ليزيد وزن الأيام الكبيرة.',
  },
  highest: {
    label: 'الأعلى',
    description: 'أعلى ما يمكن أن يبلغه المستوى، مثل 1 للنسبة: لا يتجاوزه التوقع.',
  },
  objective: {
    label: 'الهدف المكتوب',
    description: 'ما ينبغي أن يتغير، في جملة.',
  },
  metric: {
    label: 'المقياس',
    description: 'المقياس أو الحقل الذي يقيسه.',
  },
  smartBaseline: {
    label: 'خط الأساس',
    description: 'القيمة عند البداية.',
  },
  owner: {
    label: 'المسؤول',
    description: 'الشخص الواحد الذي يُسأل عنه.',
  },
  goal: {
    label: 'الغاية',
    description: 'الغاية البعيدة التي يخدمها.',
  },
  bestPast: {
    label: 'أفضل فترة سابقة',
    description: 'أفضل فترة حتى الآن، لمعرفة إن كان الهدف في المتناول.',
  },
  smartBetter: {
    label: 'الاتجاه الأفضل',
    description: 'الاتجاه الأفضل: "higher" أو "lower". وإن تُرك فارغًا دل عليه المقياس المعروف.',
  },
} as const satisfies Readonly<Record<string, FieldTexts>>;

/** The arguments of GOAL_STATUS and GOAL_REASON, which are the same. */
export const statusParameters = statusParametersOf(goalParameters);
