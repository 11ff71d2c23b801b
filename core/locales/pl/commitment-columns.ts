import type { CommitmentColumnTexts } from '../locale.ts';

/** The columns of a table of commitments in Polish. */
export const commitmentColumns: CommitmentColumnTexts = {
  commitment: {
    label: 'Zobowiązanie',
    hint: 'Co zrobi zespół.',
    headers: ['Obietnica', 'Zadanie', 'Działanie', 'Czynność', 'Co robimy', 'Opis'],
  },
  how_many: {
    label: 'Ile',
    hint: 'Ile za każdym razem: 2 wpisy miesięcznie to 2.',
    headers: ['Liczba', 'Ilość', 'Jak często', 'Częstotliwość'],
  },
  per: { label: 'Na okres', hint: 'Dzień, tydzień, miesiąc lub kwartał.', headers: ['Okres', 'Co ile'] },
  for_each: {
    label: 'Na każdy',
    hint: 'Na co przypada: na każdy wpis, na każdy lead.',
    headers: ['Na każdą', 'Dla każdego', 'Jednostka'],
  },
  within_days: {
    label: 'W ciągu dni',
    hint: 'W ile dni od tego.',
    headers: ['W ciągu', 'Liczba dni', 'Czas realizacji'],
  },
  from: {
    label: 'Z',
    hint: 'Stan obecny, gdy wartość ma się zmienić.',
    headers: ['Wartość wyjściowa', 'Wartość bazowa', 'Stan obecny'],
  },
  to: { label: 'Na', hint: 'Stan, do którego ma dojść.', headers: ['Wartość docelowa', 'Target', 'Docelowo'] },
  objective: {
    label: 'Cel',
    hint: 'Numer albo treść celu, któremu służy.',
    headers: ['Nr celu', 'Numer celu', 'Dotyczy celu', 'Wspiera cel'],
  },
  measure: {
    label: 'Liczone przez',
    hint: 'Wskaźnik lub pole, które to liczy, jeśli jest w danych.',
    headers: ['Miernik', 'Wskaźnik', 'KPI', 'Miara'],
  },
  department: { label: 'Dział', hint: 'Marketing, sprzedaż lub inny.', headers: ['Departament', 'Pion'] },
  team: { label: 'Zespół', hint: 'Kto to robi.', headers: ['Grupa'] },
  owner: {
    label: 'Odpowiada',
    hint: 'Jedna osoba, która za to odpowiada.',
    headers: ['Osoba odpowiedzialna', 'Odpowiedzialny', 'Właściciel', 'Opiekun'],
  },
  people: { label: 'Liczba osób', hint: 'Ile osób to robi.', headers: ['Osoby', 'Ile osób'] },
  start: {
    label: 'Początek',
    hint: 'Pierwszy dzień, który się liczy.',
    headers: ['Start', 'Data rozpoczęcia', 'Od', 'Od dnia'],
  },
  due: {
    label: 'Termin',
    hint: 'Ostatni dzień, który się liczy.',
    headers: ['Data zakończenia', 'Koniec', 'Do', 'Do dnia', 'Do kiedy', 'Deadline'],
  },
  id: {
    label: 'Nr',
    hint: 'Numer, którym posługują się raporty postępu.',
    headers: ['Lp.', 'Numer', 'Nr zobowiązania', 'ID', '#'],
  },
};
