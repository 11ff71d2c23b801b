import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of RETENTION_RATE. */
export const retentionRate: FunctionTexts = {
  label: 'Elde tutma oranı',
  purpose: 'Dönem başındaki müşterilerin ne kadarının hâlâ müşteri olduğunu gösterir.',
  whenPoor:
    'Ayrılanlara nedenini sorun; ilk kullanım sürecine, desteğe ve müşterilerin aldıklarını ne sıklıkla kullandığına bakın.',
};
