import type { GoalExamples } from '../locale.ts';

/** The guided examples in Polish. */
export const goalExamples: GoalExamples = {
  goals: {
    revenue: 'Zwiększyć przychody',
    leads: 'Pozyskiwać leady, które stają się klientami',
    brand: 'Zbudować markę, której ludzie ufają',
  },
  objectives: {
    revenue: 'Zwiększyć przychód o 15% w ciągu kwartału',
    conversion: 'Podnieść współczynnik konwersji z 4% do 5% w pół roku',
    spend: 'Wydać na reklamy nie więcej niż 60 000 w ciągu kwartału',
    cycle: 'Skrócić cykl sprzedaży o połowę w pół roku',
    pricing_page: 'Opublikować nową stronę z cennikiem',
    unsubscribes: 'Utrzymać wypisania na poziomie najwyżej 0,5%',
  },
  commitments: {
    posts: 'Pisać 2 wpisy na blogu miesięcznie',
    campaign: 'Przeprowadzić 30-dniową kampanię dla leadów, które zamilkły',
    clips: 'Przygotować 3 krótkie filmy na każdy wpis, w ciągu 2 tygodni',
    clicks: 'Obniżyć koszt kliknięcia z 3,50 do 0,50',
  },
  owners: {
    first: 'Ania',
    second: 'Marek',
    third: 'Kasia',
  },
  words: {
    marketing: 'Marketing',
    sales: 'Sprzedaż',
    content: 'Treści',
    advertising: 'Reklama',
    growth: 'Wzrost',
    blog_post: 'wpis',
  },
};
