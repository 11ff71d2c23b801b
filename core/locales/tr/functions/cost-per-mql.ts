import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of COST_PER_MQL. */
export const costPerMql: FunctionTexts = {
  label: 'MQL başına maliyet',
  purpose: 'Pazarlamanın nitelikli saydığı bir potansiyel müşteri için ne kadar ödendiğini gösterir.',
  whenPoor: 'Potansiyel müşteriler ucuz, MQL’ler pahalıysa kampanyalar yanlış kişilere ulaşıyordur.',
};
