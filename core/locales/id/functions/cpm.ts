import type { FunctionTexts } from '../../locale.ts';

/** The words of CPM in Indonesian. */
export const cpm: FunctionTexts = {
  label: 'Biaya per seribu impresi (CPM)',
  purpose: 'Menunjukkan biaya untuk menampilkan iklan seribu kali.',
  whenPoor:
    'Audiens sempit atau diperebutkan, atau musimnya mahal: perluas audiens, pindahkan penempatan, atau tunggu.',
};
