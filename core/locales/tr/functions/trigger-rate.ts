import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of TRIGGER_RATE. */
export const triggerRate: FunctionTexts = {
  label: 'Tetiklenme oranı',
  purpose: 'Kişilerin, otomatik bir ileti başlatan davranışlarda ne sıklıkla bulunduğunu gösterir.',
  whenPoor: 'İzlemenin çalıştığını, koşulların fazla dar olmadığını ve kişilerin hâlâ etkin olduğunu kontrol edin.',
};
