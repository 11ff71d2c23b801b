import type { SidebarTexts } from '../../locale.ts';

/** Why a cell shows an error of the spreadsheet's own, in Polish. */
export const cellErrorTexts: SidebarTexts['cellErrors'] = {
  name: 'Nazwa „{found}” nie jest tu znana: sprawdź pisownię',
  'name-any': 'Formuła zawiera nazwę, która nie jest tu znana: sprawdź pisownię',
  spill: 'Wynik zajmuje {range}, ale komórka {cell} nie jest pusta: wyczyść ją albo przenieś formułę',
  'spill-edge':
    'Wynik zajmuje {range}, czyli więcej, niż mieści arkusz: przenieś formułę w górę albo w stronę kolumny A',
  'spill-any': 'Wynik wymaga kilku komórek i nie wszystkie są puste: wyczyść je albo przenieś formułę',
  from: 'W komórce {cell} jest {found}: najpierw popraw tam',
  value: 'Część formuły jest niewłaściwego rodzaju, na przykład tekst zamiast liczby',
  divide: 'Formuła dzieli przez 0 albo przez pustą komórkę',
  'not-available': 'Szukanej wartości nie ma albo argumentów jest za mało lub za dużo',
  'too-many':
    'Formuła ma więcej wartości, niż przyjmuje ({most}). Ułamki dziesiętne zapisuj tak jak ten arkusz: w niektórych językach 1,5 to dwie wartości',
  number: 'Formuła nie ma wyniku w zakresie liczb',
  reference: 'Formuła wskazuje komórki, których już nie ma',
  cycle: 'Formuła odwołuje się do własnej komórki',
  null: 'Zakresy nie mają wspólnej komórki',
  other: 'Formuły nie udało się obliczyć',
};
