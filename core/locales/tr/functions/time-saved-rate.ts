import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of TIME_SAVED_RATE. */
export const timeSavedRate: FunctionTexts = {
  label: 'Zaman tasarrufu oranı',
  purpose: 'Bir işin eskiden aldığı saatlerin ne kadarından artık tasarruf edildiğini gösterir.',
  whenPoor:
    'Hangi adımların hâlâ elle yapıldığına ve düzeltmelerin, otomasyonun kazandırdığını yiyip yemediğine bakın.',
};
