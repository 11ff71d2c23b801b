import type { FunctionTexts } from '../../locale.ts';

/** Turkish words of COST_PER_SQL. */
export const costPerSql: FunctionTexts = {
  label: 'SQL başına maliyet',
  purpose: 'Satışın üstlendiği bir potansiyel müşteri için ne kadar ödendiğini gösterir.',
  whenPoor:
    'MQL başına maliyetle karşılaştırın: büyük bir fark, pazarlamanın ödediğini satışın geri çevirdiği anlamına gelir.',
};
