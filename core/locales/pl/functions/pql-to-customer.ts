import type { FunctionTexts } from '../../locale.ts';

/** What PQL_TO_CUSTOMER says in Polish. */
export const pqlToCustomer: FunctionTexts = {
  label: 'Konwersja PQL na klientów',
  purpose: 'Pokazuje, ile osób, które korzystaniem z produktu zapowiadały zakup, rzeczywiście kupiło.',
  whenPoor:
    'Zweryfikuj sygnały, po których uznajesz użytkownika za PQL, a potem cenę i moment, w którym ją proponujesz.',
};
