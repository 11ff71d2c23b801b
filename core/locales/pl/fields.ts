// Long because it is data: two texts a field, which a translator reads in one go.
import type { FieldTexts } from '../locale.ts';

/** What each field is called in Polish and what a cell of it holds, by field id. */
export const fields: Readonly<Record<string, FieldTexts>> = {
  campaign: { label: 'Kampania', description: 'Nazwa kampanii, taka jak w narzędziu reklamowym lub mailingowym.' },
  channel: {
    label: 'Kanał',
    description: 'Kanał lub platforma marketingowa, np. płatne wyniki wyszukiwania, e-mail, social media.',
  },
  source: { label: 'Źródło', description: 'Skąd przyszła wizyta lub lead, np. google, newsletter, targi.' },
  market: { label: 'Rynek', description: 'Kraj, region lub inny rynek.' },
  segment: { label: 'Segment', description: 'Segment odbiorców lub klientów.' },
  team: { label: 'Zespół', description: 'Zespół odpowiedzialny za działania lub za szansę sprzedaży.' },
  owner: {
    label: 'Opiekun',
    description: 'Osoba odpowiedzialna: opiekun kontaktu, właściciel szansy sprzedaży lub handlowiec.',
  },
  workflow: {
    label: 'Automatyzacja',
    description: 'Nazwa automatyzacji lub scenariusza, z którego wysłano wiadomości.',
  },
  landing_page: { label: 'Strona docelowa', description: 'Strona, na którą trafiają odwiedzający: adres lub tytuł.' },
  ad_set: { label: 'Zestaw reklam', description: 'Nazwa zestawu reklam lub grupy reklam.' },
  ad: { label: 'Reklama', description: 'Nazwa reklamy lub kreacji.' },
  keyword: {
    label: 'Słowo kluczowe',
    description: 'Słowo kluczowe, na które ustawiono stawkę, lub fraza wpisana w wyszukiwarkę.',
  },
  device: { label: 'Urządzenie', description: 'Rodzaj urządzenia, np. telefon, tablet lub komputer.' },
  product: { label: 'Produkt', description: 'Nazwa produktu lub usługi.' },
  stage: { label: 'Etap', description: 'Jak daleko zaszedł kontakt lub szansa sprzedaży, np. lead, MQL, wygrana.' },
  contact: { label: 'Kontakt', description: 'Co identyfikuje osobę: adres e-mail, ID kontaktu lub ID klienta.' },
  order_id: {
    label: 'Numer zamówienia',
    description: 'Co identyfikuje zamówienie: jego numer, ID transakcji lub numer faktury.',
  },
  deal_id: {
    label: 'ID szansy sprzedaży',
    description: 'Co identyfikuje szansę sprzedaży lub transakcję: jej numer lub kod.',
  },
  campaign_id: {
    label: 'ID kampanii',
    description: 'Co identyfikuje kampanię: jej numer w narzędziu reklamowym lub mailingowym.',
  },
  ad_set_id: {
    label: 'ID zestawu reklam',
    description: 'Co identyfikuje zestaw lub grupę reklam: numer w narzędziu reklamowym.',
  },
  ad_id: { label: 'ID reklamy', description: 'Co identyfikuje reklamę lub kreację: numer w narzędziu reklamowym.' },
  deal: { label: 'Szansa sprzedaży', description: 'Nazwa szansy sprzedaży lub transakcji w CRM.' },
  journey: { label: 'Ścieżka', description: 'Kolejne punkty styku, np. wyszukiwarka > e-mail > wejście bezpośrednie.' },

  date: { label: 'Data', description: 'Dzień albo pierwszy dzień tygodnia lub miesiąca, którego dotyczy wiersz.' },
  created_date: { label: 'Data utworzenia', description: 'Dzień, w którym lead lub kontakt został utworzony.' },
  mql_date: { label: 'Data MQL', description: 'Dzień, w którym lead został MQL; puste, jeśli jeszcze nim nie jest.' },
  sql_date: { label: 'Data SQL', description: 'Dzień, w którym lead został SQL; puste, jeśli jeszcze nim nie jest.' },
  accepted_date: {
    label: 'Data akceptacji',
    description: 'Dzień, w którym dział sprzedaży zaakceptował MQL; puste, jeśli tego nie zrobił.',
  },
  opportunity_date: {
    label: 'Data szansy sprzedaży',
    description: 'Dzień utworzenia szansy sprzedaży; puste, jeśli jej nie ma.',
  },
  closed_date: {
    label: 'Data zamknięcia',
    description: 'Dzień wygrania szansy sprzedaży; puste, dopóki jest otwarta.',
  },
  first_contact_date: {
    label: 'Data pierwszego kontaktu',
    description: 'Dzień pierwszego kontaktu z potencjalnym klientem.',
  },

  spend: { label: 'Wydatki', description: 'Kwota wydana na media lub kampanię w danym okresie.' },
  budget: { label: 'Budżet', description: 'Kwota zaplanowana do wydania w danym okresie.' },
  revenue: { label: 'Przychód', description: 'Wartość sprzedaży w danym okresie.' },
  value: { label: 'Wartość', description: 'Wartość szansy sprzedaży, konwersji lub zakupu.' },
  attributed_revenue: {
    label: 'Przychód przypisany',
    description: 'Przychód przypisany kampanii lub kanałowi przez model atrybucji.',
  },
  sourced_revenue: {
    label: 'Przychód pozyskany przez marketing',
    description: 'Przychód od klientów, których pozyskał marketing.',
  },
  influenced_revenue: {
    label: 'Przychód pod wpływem marketingu',
    description: 'Przychód z szans, na które marketing wpłynął choć raz przed zamknięciem.',
  },
  total_revenue: {
    label: 'Całkowity przychód',
    description: 'Cały przychód okresu, bez względu na to, kto go wygenerował.',
  },
  closed_revenue: {
    label: 'Przychód z wygranych',
    description: 'Przychód z szans sprzedaży wygranych w danym okresie.',
  },
  pipeline: { label: 'Otwarty pipeline', description: 'Łączna wartość otwartych szans sprzedaży na koniec okresu.' },
  quota: { label: 'Cel sprzedażowy', description: 'Plan sprzedaży na dany okres, kwotowo.' },
  quota_left: {
    label: 'Pozostały cel sprzedażowy',
    description: 'Część celu sprzedażowego, którą trzeba jeszcze zrealizować.',
  },
  savings: { label: 'Oszczędności', description: 'Koszty zaoszczędzone w danym okresie dzięki automatyzacji.' },
  setup_cost: { label: 'Koszt wdrożenia', description: 'Jednorazowy koszt wdrożenia automatyzacji.' },
  running_cost: {
    label: 'Koszt bieżący',
    description: 'Koszt działania automatyzacji w danym okresie: licencje, utrzymanie i praca.',
  },
  programme_cost: {
    label: 'Koszt działań marketingowych',
    description: 'Koszt reklam, wydarzeń i innych działań marketingowych w danym okresie.',
  },
  salaries: {
    label: 'Wynagrodzenia sprzedaży i marketingu',
    description: 'Wynagrodzenia zespołów sprzedaży i marketingu w danym okresie, z prowizjami.',
  },
  software_cost: {
    label: 'Koszt oprogramowania',
    description: 'Koszt narzędzi sprzedażowych i marketingowych w danym okresie.',
  },
  agency_cost: { label: 'Koszt agencji', description: 'Koszt agencji i freelancerów w danym okresie.' },
  marketing_cost: {
    label: 'Koszt marketingu',
    description: 'Wszystkie koszty marketingu w danym okresie, łącznie z ludźmi i narzędziami.',
  },
  sales_and_marketing_cost: {
    label: 'Koszt sprzedaży i marketingu',
    description: 'Wszystkie koszty sprzedaży i marketingu: działania, płace, narzędzia i agencje.',
  },
  mrr: {
    label: 'MRR',
    description: 'Miesięczny przychód cykliczny ze wszystkich aktywnych subskrypcji na koniec okresu.',
  },
  mrr_at_start: { label: 'MRR na początku', description: 'Miesięczny przychód cykliczny na początku okresu.' },
  expansion: {
    label: 'Expansion MRR',
    description: 'Przyrost MRR w danym okresie od klientów, którzy przeszli na wyższy plan.',
  },
  contraction: {
    label: 'Contraction MRR',
    description: 'Spadek MRR w danym okresie od klientów, którzy przeszli na niższy plan.',
  },
  churned_mrr: {
    label: 'Churned MRR',
    description: 'MRR utracony w danym okresie wraz z klientami, którzy zrezygnowali.',
  },
  revenue_per_account: { label: 'Przychód na konto', description: 'Średni przychód z jednego konta w danym okresie.' },
  monthly_revenue_per_account: {
    label: 'Miesięczny przychód na konto',
    description: 'Średni przychód z jednego konta w miesiącu.',
  },
  average_order_value: { label: 'Średnia wartość zamówienia', description: 'Średni przychód z jednego zamówienia.' },
  average_deal: { label: 'Średnia wartość szansy', description: 'Średnia kwotowa wartość szansy sprzedaży.' },
  margin_per_period: {
    label: 'Marża na klienta w okresie',
    description: 'Zysk brutto, który klient przynosi w jednym okresie.',
  },
  clv: {
    label: 'Wartość życiowa klienta (CLV)',
    description: 'Kwota, którą klient przynosi przez cały czas trwania relacji.',
  },
  cac: { label: 'Koszt pozyskania klienta (CAC)', description: 'Średni koszt pozyskania jednego klienta.' },

  gross_margin: {
    label: 'Marża brutto',
    description: 'Część przychodu, która zostaje po odjęciu kosztu własnego sprzedaży; 80% to 0,8.',
  },
  churn_rate: { label: 'Wskaźnik churn', description: 'Odsetek klientów utraconych w danym okresie; 5% to 0,05.' },
  monthly_churn: { label: 'Miesięczny churn', description: 'Odsetek klientów utraconych w miesiącu; 5% to 0,05.' },
  retention_rate: {
    label: 'Wskaźnik retencji',
    description: 'Odsetek klientów, którzy zostają z okresu na okres; 80% to 0,8.',
  },
  discount_rate: {
    label: 'Stopa dyskontowa',
    description: 'O ile mniej warte są pieniądze po jednym okresie; 10% to 0,1.',
  },
  win_rate: { label: 'Odsetek wygranych (win rate)', description: 'Odsetek wygranych szans sprzedaży; 25% to 0,25.' },

  impressions: { label: 'Wyświetlenia', description: 'Ile razy wyświetlono reklamę, post lub wynik wyszukiwania.' },
  reach: {
    label: 'Zasięg',
    description: 'Liczba osób, które co najmniej raz zobaczyły reklamę lub post w danym okresie.',
  },
  clicks: { label: 'Kliknięcia', description: 'Kliknięcia reklamy, linku lub wiadomości e-mail w danym okresie.' },
  unique_clicks: { label: 'Unikalne kliknięcia', description: 'Liczba odbiorców, którzy kliknęli co najmniej raz.' },
  interactions: {
    label: 'Interakcje',
    description: 'Kliknięcia, obejrzenia i inne główne działania użytkowników związane z reklamą.',
  },
  engagements: { label: 'Zaangażowania', description: 'Polubienia, komentarze, udostępnienia i inne reakcje na post.' },
  likes: { label: 'Polubienia', description: 'Polubienia i reakcje w danym okresie.' },
  shares: { label: 'Udostępnienia', description: 'Ile razy udostępniono posty w danym okresie.' },
  comments: { label: 'Komentarze', description: 'Komentarze do postów w danym okresie.' },
  reposts: { label: 'Reposty', description: 'Ile razy inni opublikowali post ponownie w danym okresie.' },
  followers: { label: 'Obserwujący', description: 'Liczba obserwujących profil na koniec okresu.' },
  followers_at_start: {
    label: 'Obserwujący na początku',
    description: 'Liczba obserwujących profil na początku okresu.',
  },
  new_followers: { label: 'Nowi obserwujący', description: 'Osoby, które w danym okresie zaczęły obserwować profil.' },
  lost_followers: {
    label: 'Utraceni obserwujący',
    description: 'Osoby, które w danym okresie przestały obserwować profil.',
  },
  social_posts: {
    label: 'Posty w social mediach',
    description: 'Posty opublikowane w mediach społecznościowych w danym okresie.',
  },
  blog_posts: { label: 'Wpisy na blogu', description: 'Artykuły opublikowane na blogu w danym okresie.' },
  visits: { label: 'Wizyty', description: 'Wizyty w witrynie w danym okresie.' },
  source_visits: { label: 'Wizyty ze źródła', description: 'Wizyty w witrynie, które pochodzą z danego źródła.' },
  visitors: { label: 'Użytkownicy', description: 'Osoby, które odwiedziły witrynę lub stronę w danym okresie.' },
  sessions: { label: 'Sesje', description: 'Sesje w witrynie lub aplikacji w danym okresie.' },
  engaged_sessions: {
    label: 'Sesje z zaangażowaniem',
    description: 'Sesje, które trwały dłużej, przyniosły konwersję lub więcej niż jedną odsłonę.',
  },
  bounced_sessions: { label: 'Sesje odrzucone', description: 'Sesje zakończone bez zaangażowania.' },
  single_page_sessions: {
    label: 'Sesje jednostronicowe',
    description: 'Sesje, w których obejrzano tylko jedną stronę.',
  },
  landing_page_visitors: {
    label: 'Użytkownicy strony docelowej',
    description: 'Osoby, które odwiedziły stronę docelową w danym okresie.',
  },
  landing_page_sessions: {
    label: 'Sesje na stronie docelowej',
    description: 'Sesje w danym okresie, w których odwiedzono stronę docelową.',
  },
  form_fills: {
    label: 'Wypełnione formularze',
    description: 'Formularze wypełnione i wysłane przez odwiedzających w danym okresie.',
  },
  total_seconds: { label: 'Czas w witrynie', description: 'Łączny czas trwania wszystkich sesji, w sekundach.' },
  conversions: { label: 'Konwersje', description: 'Działania, które liczą się jako wynik, np. zakup, zapis lub lead.' },
  leads: { label: 'Leady', description: 'Nowe leady w danym okresie.' },
  new_contacts: { label: 'Nowe kontakty', description: 'Kontakty dodane do bazy w danym okresie.' },
  contacts: { label: 'Kontakty', description: 'Kontakty w bazie lub w automatyzacji na koniec okresu.' },
  qualified_leads: {
    label: 'Leady zakwalifikowane',
    description: 'Leady, które w danym okresie spełniły kryteria kwalifikacji.',
  },
  mqls: { label: 'Leady MQL', description: 'Leady, które w danym okresie spełniły kryteria marketingu.' },
  sqls: { label: 'Leady SQL', description: 'Leady, które sprzedaż uznała w danym okresie za warte otwarcia szansy.' },
  cohort_sqls: {
    label: 'SQL z leadów MQL okresu',
    description: 'Leady MQL z danego okresu, które stały się SQL, bez względu na to kiedy.',
  },
  accepted_mqls: {
    label: 'Zaakceptowane MQL',
    description: 'Leady MQL, które sprzedaż przyjęła do obsługi w danym okresie.',
  },
  pqls: { label: 'Leady PQL', description: 'Leady, które korzystaniem z produktu pokazały, że mogą kupić.' },
  trials: { label: 'Triale', description: 'Okresy próbne rozpoczęte w danym okresie.' },
  paying_customers: {
    label: 'Płacący klienci',
    description: 'Użytkownicy triala, którzy stali się płacącymi klientami.',
  },
  opportunities: { label: 'Szanse sprzedaży', description: 'Szanse sprzedaży utworzone w danym okresie.' },
  won: { label: 'Wygrane szanse', description: 'Szanse sprzedaży wygrane w danym okresie.' },
  lost: { label: 'Przegrane szanse', description: 'Szanse sprzedaży przegrane w danym okresie.' },
  created: {
    label: 'Utworzone szanse',
    description: 'Szanse sprzedaży utworzone w danym okresie, bez względu na ich wynik.',
  },
  won_marketing_deals: {
    label: 'Wygrane szanse z marketingu',
    description: 'Wygrane w danym okresie szanse, które pochodzą z leadów marketingu.',
  },
  marketing_leads: {
    label: 'Leady z marketingu',
    description: 'Leady pozyskane przez marketing lub przekazane sprzedaży w danym okresie.',
  },
  nurtured_leads: { label: 'Leady w nurturingu', description: 'Leady objęte lead nurturingiem w danym okresie.' },
  recaptured_leads: {
    label: 'Odzyskane leady',
    description: 'Leady objęte ponownym kontaktem, które znów stały się aktywne.',
  },
  retargeted_leads: {
    label: 'Leady objęte retargetingiem',
    description: 'Nieaktywne leady, do których skierowano komunikację ponownie.',
  },
  offers_made: {
    label: 'Wysłane oferty',
    description: 'Oferty lub wyceny wysłane do potencjalnych klientów w danym okresie.',
  },
  offers_closed: { label: 'Przyjęte oferty', description: 'Oferty lub wyceny przyjęte w danym okresie.' },
  calls: {
    label: 'Wykonane telefony',
    description: 'Rozmowy telefoniczne z leadami i potencjalnymi klientami w danym okresie.',
  },
  appointments: {
    label: 'Umówione spotkania',
    description: 'Spotkania, prezentacje i inne terminy umówione w danym okresie.',
  },
  triggers_fired: {
    label: 'Uruchomienia wyzwalaczy',
    description: 'Ile razy w danym okresie zachowanie kontaktów uruchomiło automatyzację.',
  },
  campaigns_launched: { label: 'Uruchomione kampanie', description: 'Kampanie, które wystartowały w danym okresie.' },
  customers: {
    label: 'Klienci',
    description: 'Klienci pozyskani w danym okresie; dla wskaźników ponownych zakupów i upsellu: aktywni w nim.',
  },
  new_customers: { label: 'Nowi klienci', description: 'Klienci pozyskani w danym okresie.' },
  customers_at_start: { label: 'Klienci na początku', description: 'Liczba klientów na początku okresu.' },
  customers_at_end: { label: 'Klienci na końcu', description: 'Liczba klientów na koniec okresu.' },
  lost_customers: {
    label: 'Utraceni klienci',
    description: 'Klienci, którzy odeszli lub zrezygnowali w danym okresie.',
  },
  repeat_customers: {
    label: 'Powracający klienci',
    description: 'Klienci z danego okresu, którzy kupili więcej niż raz.',
  },
  upsold_customers: {
    label: 'Klienci z upsellem',
    description: 'Klienci, którzy w danym okresie kupili wyższy plan lub droższą wersję.',
  },
  cross_sold_customers: {
    label: 'Klienci z cross-sellem',
    description: 'Klienci, którzy w danym okresie dokupili kolejny produkt.',
  },
  activated_users: {
    label: 'Aktywowani użytkownicy',
    description: 'Nowi użytkownicy, którzy wykonali krok pokazujący wartość produktu.',
  },
  new_users: {
    label: 'Nowi użytkownicy',
    description: 'Użytkownicy, którzy w danym okresie założyli konto lub weszli po raz pierwszy.',
  },
  accounts: { label: 'Konta', description: 'Płacące konta na koniec okresu.' },
  orders: { label: 'Zamówienia', description: 'Zamówienia lub zakupy w danym okresie.' },
  satisfied: {
    label: 'Zadowoleni',
    description: 'Odpowiedzi z dwóch najwyższych ocen: zadowolony i bardzo zadowolony.',
  },
  responses: { label: 'Odpowiedzi w ankiecie', description: 'Wszystkie odpowiedzi w ankiecie.' },
  promoters: { label: 'Promotorzy', description: 'Odpowiedzi w ankiecie z oceną 9 lub 10 na 10.' },
  detractors: { label: 'Krytycy', description: 'Odpowiedzi w ankiecie z oceną od 0 do 6 na 10.' },
  entered: { label: 'Weszli do kroku', description: 'Liczba osób, które weszły do danego kroku lejka.' },
  finished: { label: 'Ukończyli krok', description: 'Liczba osób, które ukończyły dany krok lejka.' },
  sent: { label: 'Wysłane e-maile', description: 'E-maile lub wiadomości wysłane w danym okresie.' },
  delivered: {
    label: 'Dostarczone e-maile',
    description: 'E-maile, które dotarły do odbiorców: wysłane minus odbicia.',
  },
  opens: { label: 'Otwarcia', description: 'Ile razy otwarto wiadomość, łącznie z ponownymi otwarciami.' },
  unique_opens: {
    label: 'Unikalne otwarcia',
    description: 'Liczba odbiorców, którzy otworzyli wiadomość co najmniej raz.',
  },
  replies: { label: 'Odpowiedzi na e-mail', description: 'Liczba odpowiedzi na wysłaną wiadomość.' },
  bounces: { label: 'Odbicia', description: 'E-maile, których nie udało się dostarczyć, na stałe lub chwilowo.' },
  hard_bounces: {
    label: 'Twarde odbicia',
    description: 'E-maile, których nie da się dostarczyć, np. na błędny adres.',
  },
  soft_bounces: {
    label: 'Miękkie odbicia',
    description: 'E-maile, których chwilowo nie udało się dostarczyć, np. do pełnej skrzynki.',
  },
  complaints: { label: 'Zgłoszenia spamu', description: 'Liczba odbiorców, którzy oznaczyli wiadomość jako spam.' },
  unsubscribes: { label: 'Wypisania', description: 'Liczba odbiorców, którzy wypisali się w danym okresie.' },
  subscribers: { label: 'Subskrybenci', description: 'Liczba subskrybentów na koniec okresu.' },
  new_subscribers: { label: 'Nowi subskrybenci', description: 'Osoby, które zapisały się w danym okresie.' },
  list_size_at_start: { label: 'Wielkość listy na początku', description: 'Liczba subskrybentów na początku okresu.' },
  people: { label: 'Wielkość zespołu', description: 'Liczba osób w zespole na koniec okresu.' },
  output: {
    label: 'Efekty pracy',
    description: 'Co zespół wytworzył w danym okresie, np. leady, kampanie lub artykuły.',
  },
  hours_before: {
    label: 'Godziny przed automatyzacją',
    description: 'Liczba godzin, których praca wymagała przed automatyzacją.',
  },
  hours_after: {
    label: 'Godziny po automatyzacji',
    description: 'Liczba godzin, których praca wymaga po automatyzacji.',
  },
  orders_per_year: {
    label: 'Zamówienia klienta rocznie',
    description: 'Ile zamówień klient składa średnio w ciągu roku.',
  },
  cycle_days: {
    label: 'Cykl sprzedaży w dniach',
    description: 'Średnia liczba dni od otwarcia szansy sprzedaży do jej zamknięcia.',
  },
};
