import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of CPC. */
export const cpc: FunctionTexts = {
  label: 'Tıklama başına maliyet (CPC)',
  purpose: 'Bir reklam tıklaması için ortalama ne kadar ödendiğini gösterir.',
  whenPoor:
    'Birbirine daha iyi uyan reklamlar ve anahtar kelimeler fiyatı düşürür; daha az rakibin teklif verdiği kitleler de öyle.',
};
