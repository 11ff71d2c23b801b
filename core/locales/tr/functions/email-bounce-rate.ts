import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of EMAIL_BOUNCE_RATE. */
export const emailBounceRate: FunctionTexts = {
  label: 'E-posta geri dönme oranı',
  purpose: 'Gönderilen e-postalardan kaçının geri döndüğünü gösterir.',
  whenPoor:
    'Adreslerin niteliğini ve teslim edilebilirliği kontrol edin: kimlik doğrulama, gönderen itibarı, ani gönderim artışları.',
  variants: {
    all: 'kalıcı ve geçici geri dönenler birlikte',
    hard: 'yalnızca kalıcı geri dönenler',
    soft: 'yalnızca geçici geri dönenler',
  },
};
