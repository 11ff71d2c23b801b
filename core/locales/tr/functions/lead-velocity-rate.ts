import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of LEAD_VELOCITY_RATE. */
export const leadVelocityRate: FunctionTexts = {
  label: 'Lead artış hızı (LVR)',
  purpose:
    'Önceki döneme göre daha çok nitelikli potansiyel müşteri kazanılıp kazanılmadığını, satışa yansımadan önce gösterir.',
  whenPoor:
    'Hangi kanalın eskisinden daha az nitelikli potansiyel müşteri getirdiğine bakın: satış bunu bir satış döngüsü sonra hisseder.',
  parameters: {
    qualified_now: {
      label: 'Şimdiki nitelikli potansiyel müşteriler',
      description: 'Bu dönemin nitelikli potansiyel müşteri sayısı.',
    },
    qualified_before: {
      label: 'Önceki nitelikli potansiyel müşteriler',
      description: 'Aynı uzunluktaki önceki dönemin nitelikli potansiyel müşteri sayısı.',
    },
  },
};
