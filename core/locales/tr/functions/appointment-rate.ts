import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of APPOINTMENT_RATE. */
export const appointmentRate: FunctionTexts = {
  label: 'Randevu oranı',
  purpose: 'Yapılan aramalardan kaçının randevuyla sonuçlandığını gösterir.',
  whenPoor: 'Arama listesinin niteliğine, görüşmenin açılışına ve ne kadar çabuk geri dönüldüğüne bakın.',
};
