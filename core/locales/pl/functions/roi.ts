import type { FunctionTexts } from '../../locale.ts';

/** What ROI says in Polish. */
export const roi: FunctionTexts = {
  label: 'Zwrot z inwestycji (ROI)',
  purpose: 'Pokazuje, ile zarabia każda zainwestowana jednostka pieniędzy ponad to, co w nią włożono.',
  whenPoor: 'Zrezygnuj z tego, co kosztuje więcej, niż zarabia, ale najpierw sprawdź, czy policzono wszystkie wpływy.',
  parameters: {
    income: { label: 'Wpływy', description: 'Pieniądze, które wróciły w danym okresie.' },
    cost: { label: 'Koszt', description: 'Pieniądze, które zainwestowano.' },
  },
};
