import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of TRAFFIC_SHARE. */
export const trafficShare: FunctionTexts = {
  label: 'Trafik payı',
  purpose: 'Trafiğin ne kadarının tek bir kaynaktan geldiğini gösterir.',
  whenPoor:
    'Bağlantıların doğru kampanya etiketlerini taşıdığını ve trafiğin çoğunun tek bir kaynağa bağlı olmadığını kontrol edin.',
};
