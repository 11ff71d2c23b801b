import type { FunctionTexts } from '../../locale.ts';

/** What CLV_DISCOUNTED says in Polish. */
export const clvDiscounted: FunctionTexts = {
  label: 'Zdyskontowana wartość życiowa klienta (CLV)',
  purpose: 'Pokazuje, ile klient jest wart dzisiaj, gdy późniejsze pieniądze liczą się mniej.',
  whenPoor: 'Retencja waży więcej niż stopa dyskontowa: sprawdź, dlaczego klienci odchodzą, a potem marżę w okresie.',
  parameters: {
    timing: {
      label: 'Moment marży',
      description:
        'Kiedy wpływa marża okresu: "end", czyli na końcu, albo "start", czyli na początku, z pierwszą marżą w całości.',
    },
  },
  variants: {
    end: 'z marżą na końcu każdego okresu',
    start: 'z marżą na początku każdego okresu',
  },
};
