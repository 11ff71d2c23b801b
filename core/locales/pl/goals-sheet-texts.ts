import type { GoalsSheetTexts } from '../locale.ts';

export const goalsSheetTexts: GoalsSheetTexts = {
  sheetGoals: 'Cele',
  sheetGoalWorkings: 'Obliczenia celów',
  sheetGoalFigures: 'Liczby celów',
  sheetGoalChoices: 'Listy wyboru celów',
  goalsTitle: 'Cele nadrzędne i cele',
  beginExamples: 'Wpisz własne cele w miejsce przykładów: żółte komórki są dla Ciebie, reszta wypełnia się sama.',
  beginOwn:
    'Żółte komórki są dla Ciebie, reszta wypełnia się sama. Pod celami każdego celu nadrzędnego jest wolny wiersz.',
  reportLine:
    'Data raportu: {date}, do zmiany w arkuszu {sheet}. Zgodnie z planem od {on_track} planu, zagrożony od {at_risk}.',
  barLegend: '█ zrobione   ┃ gdzie dziś jest plan',
  partMain: 'Twoje cele: wypełnij te kolumny',
  partStanding: 'Jak wygląda sytuacja',
  partMore: 'Więcej, w razie potrzeby',
  partOverride: 'Status ustawiony ręcznie',
  goalMark: 'Cel',
  goalCount: 'Liczone cele: {count}',
  withoutGoal: 'Cele bez celu nadrzędnego',
  exampleMark: 'przykład',
  exampleFirst: 'Przykład.',
  bothReadings:
    'Zmiana o {change} jest liczona od samego wskaźnika: z {baseline} robi się {relative}. W punktach procentowych byłoby {points}.',

  sourceTyped: 'wpisane',
  sourceData: 'Dane',
  sourceCheckIn: 'raport postępu',
  needsDates: 'Wpisz datę początku i termin.',
  dueBeforeStart: 'Termin jest przed początkiem: zamień lub popraw daty.',
  needsTarget:
    'Wpisz wartość docelową albo wartość wyjściową i oczekiwaną zmianę. Dla czegoś, co jest zrobione albo nie, wybierz rodzaj „{milestone}”.',
  noRowsForFilters: 'W danych nie ma takich wierszy: sprawdź rynek, segment, kanał, kampanię i osobę w danych.',
  overridden: 'Ustawione do {until} przez: {by}. {why} (Według reguły: {status}.)',
  overrideOver: '{reason} (Status ustawiony ręcznie obowiązywał do {until}.)',
  overrideIncomplete: '{reason} (Status ustawiony ręcznie liczy się tylko z informacją kto, dlaczego i do kiedy.)',
  forecastNeedsData: 'Tylko dla tego, co jest liczone z danych.',
  forecastTooShort: 'Za mało dni, by to ocenić.',
  forecastUntested: 'Ostatnie tempo; jeszcze nie sprawdzone na przeszłości: utwórz skoroszyt ponownie.',
  forecastNotTried: '{method}; za mało danych z przeszłości, by to sprawdzić.',
  forecastNotEnough: 'Ostatnie tempo; za mało historii, aby je sprawdzić.',
  notInData: '{reason} Dane nie zawierają „{measure}”: wpisz wynik w kolumnie „{column}” lub dodaj raport postępu.',
  typeActual: '{reason} Wpisz go w kolumnie „{column}” lub dodaj raport postępu.',
  actualUnreadable: '{reason} „{found}” w kolumnie „{column}” nie jest liczbą i się nie liczy: wpisz samą liczbę.',
  actualTypedOver:
    'W kolumnie „{actual}” zamiast formuły stoi liczba, która się nie liczy: wpisz ją w kolumnie „{column}”.',
  changeNotUsed: 'Wpisano wartość docelową i inną zmianę: liczy się wartość docelowa.',
  changeUnreadable:
    '„{found}” w kolumnie „{column}” nie jest procentem: wpisz procent, np. -50% dla połowy, albo samą wartość docelową.',
  noPlanPoints: 'W arkuszu „{sheet}” nie ma jeszcze punktów: każdy dzień liczy się tak samo.',
  andMore: 'Do uzupełnienia także: {count}.',
  forecastTried: '{method}; błąd przy sprawdzeniu na przeszłości: {error} ({day}).',
};
