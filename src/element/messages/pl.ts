import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["pl", "pl-PL"],
      currencies: {
        pln: "{n}\u00a0zł",
        eur: "{n}\u00a0€",
        usd: "{n}\u00a0USD",
        gbp: "{n}\u00a0GBP",
        chf: "{n}\u00a0CHF",
      },
    },
  ],
  early: {
    heading: "Wesprzyj serwis {publication}",
    body: [
      "Jeśli serwis {publication} Ci się przydaje, prosimy, pomyśl o udziale w jego kosztach.",
      "To Ty decydujesz, ile i jak często. Każda kwota pomaga. Dziękujemy.",
    ],
    howOften: "Jak często",
    once: "Jednorazowo",
    month: "Co miesiąc",
    year: "Co rok",
    from: "od {amount}",
    howMuch: "Ile",
    otherAmount: "Inna kwota",
    willHappenOnce: "Dziś {amount}, jednorazowo. Nic więcej nie zostanie pobrane.",
    oneMoment: "Jedną chwilę…",
    atStripe: "Zapłacisz na następnej stronie, przez Stripe.",
    accepted: "Akceptowane metody płatności",
    continue: "Dalej",
    notReady: "Dziś to nie najlepszy moment?",
    remindLater: "Przypomnij mi później",
    unreachable: "Nie udało się tego wczytać. Sprawdź połączenie i naciśnij ponownie.",
    thisPublication: "pod tym adresem",
  },
  late: {
    willHappen: {
      month: "Dziś {amount}, a potem {amount} każdego {day} dnia miesiąca.",
      "month-end":
        "Dziś {amount}, a potem {amount} każdego {day} dnia miesiąca, w krótszych miesiącach ostatniego dnia.",
      "month-about":
        "Dziś {amount}, a potem {amount} każdego {day} dnia miesiąca albo do trzech dni wcześniej lub później, zależnie od długości miesiąca.",
      year: "Dziś {amount}, a potem {amount} co roku {date}.",
      "year-leap": "Dziś {amount}, a potem {amount} co roku {date}, w latach przestępnych {leapDate}.",
    },
    cancelAnyTime: "Możesz zrezygnować w każdej chwili.",
    ordinal: {
      other: "{n}.",
    },
    firstOfMonth: "1",
    privacy: "Polityka prywatności",
    questions: "Pytania? {contact}",
    amountField: "Kwota w walucie {currency}",
    continuing: "Otwieramy bezpieczną stronę płatności…",
    whenToRemind: "Kiedy możemy zapytać ponownie?",
    tomorrow: "Jutro",
    week: "Za tydzień",
    monthLater: "Za miesiąc",
    campaign: "Nie tym razem",
    alreadyGive: "Już wspieram",
    back: "Wróć",
    snoozed: "Rozumiemy. Następnym razem zapytamy najwcześniej: {date}.",
    snoozedVisit:
      "Rozumiemy. Ta przeglądarka nie pozwala nam tego zapamiętać, więc podczas tej wizyty nie będziemy już pytać.",
    declined: "Rozumiemy. Ten apel już się nie pojawi, a inny najwcześniej: {date}.",
    alreadyGives: "Dziękujemy za wsparcie. Na tym urządzeniu zapytamy ponownie najwcześniej: {date}.",
    undo: "Cofnij",
    amountProblem: {
      empty: "Wpisz kwotę.",
      "not-a-number": "Wpisz kwotę cyframi, na przykład {example}.",
      "too-precise":
        "Wpisz kwotę z dokładnością do setnych części {currency}, czyli najwyżej z dwoma miejscami po przecinku, na przykład {example}.",
      "not-whole": "Wpisz kwotę jako całkowitą liczbę {currency}, na przykład {example}.",
      "too-small": "Najmniejsza kwota, jaką możemy przyjąć, to {limit}.",
      "too-large": "Największa kwota, jaką możemy tu przyjąć, to {limit}.",
    },
    checkoutProblem: {
      offline:
        "Nie udało się połączyć ze stroną płatności. Nic nie zostało pobrane. Sprawdź połączenie i ponownie naciśnij „Dalej”.",
      busy: "Strona płatności chwilowo nie odpowiada. Nic nie zostało pobrane. Za minutę naciśnij ponownie „Dalej”.",
      refused: "Strona płatności nie może tego przyjąć, a ponowna próba nic nie zmieni. Nic nie zostało pobrane.",
      "refused-amount": "Strona płatności nie przyjmuje tej kwoty. Nic nie zostało pobrane. Wybierz inną kwotę.",
      "slowed-down":
        "Aby powstrzymać osoby sprawdzające skradzione karty, ta strona przepuszcza teraz niewiele płatności. Nic nie zostało pobrane. Za dziesięć minut naciśnij ponownie „Dalej” albo wesprzyj nas w przeglądarce z JavaScriptem, pod jednym z naszych artykułów.",
      "too-many":
        "Z tego połączenia rozpoczęto wiele płatności, dlatego ta strona chwilowo nie przyjmuje kolejnych. Nic nie zostało pobrane. Za dziesięć minut naciśnij ponownie „Dalej”.",
      "open-elsewhere":
        "Masz już otwartą inną stronę płatności, w innej karcie lub w innym oknie. Jeśli zapłacisz na obu, wpłacisz dwa razy. Aby otworzyć także tę, naciśnij ponownie „Dalej”.",
    },
    cancelled: "Nic nie zostało pobrane. Twój wybór wciąż tu jest.",
    expired: "Tamta strona płatności wygasła i nic nie zostało pobrane. Twój wybór wciąż tu jest.",
    checking: "Sprawdzamy Twoją wpłatę…",
    checkAgain: "Sprawdź ponownie",
    unconfirmed:
      "Nie udało się jeszcze potwierdzić Twojej wpłaty. Jeśli płatność doszła do skutku, otrzymasz potwierdzenie i nie musisz robić nic więcej.",
    thanks: "Dziękujemy",
    thanksOnce: "Twoja wpłata ({amount}) dotarła. Dzięki Tobie serwis {publication} pozostaje otwarty dla wszystkich.",
    thanksMonth:
      "Twoja pierwsza wpłata ({amount}) dotarła, a co miesiąc nastąpi kolejna ({amount}). Dzięki Tobie serwis {publication} pozostaje otwarty dla wszystkich.",
    thanksYear:
      "Twoja pierwsza wpłata ({amount}) dotarła, a co roku nastąpi kolejna ({amount}). Dzięki Tobie serwis {publication} pozostaje otwarty dla wszystkich.",
    notDeductible:
      "Serwis {publication} nie jest organizacją charytatywną. Twojej wpłaty nie można odliczyć od podatku.",
    processing: "Twoja wpłata jest w drodze",
    processingOnce:
      "Twój bank potrzebuje kilku dni, aby rozliczyć wpłatę ({amount}). Nie musisz robić nic więcej, a my w tym czasie nie będziemy ponownie pytać.",
    processingMonth:
      "Twój bank potrzebuje kilku dni, aby rozliczyć pierwszą wpłatę ({amount}), a co miesiąc nastąpi kolejna ({amount}). Nie musisz robić nic więcej, a my w tym czasie nie będziemy ponownie pytać.",
    processingYear:
      "Twój bank potrzebuje kilku dni, aby rozliczyć pierwszą wpłatę ({amount}), a co roku nastąpi kolejna ({amount}). Nie musisz robić nic więcej, a my w tym czasie nie będziemy ponownie pytać.",
    failed: "Twoja wpłata nie dotarła",
    failedDetail:
      "Twój bank nie przekazał kwoty {amount}, która była w drodze. Nic nie zostało pobrane i nie będzie kolejnych prób.",
    giveAgain: "Wybierz ponownie",
    supporter: "Już nas wspierasz: dziękujemy. To, co tu wybierzesz, będzie dodatkową wpłatą.",
    manage: "Zmień lub zakończ wsparcie",
    manageByContact: "Zmiana lub zakończenie wsparcia: {contact}",
    close: "Zamknij",
    fold: "Zmniejsz",
    wall: "Aby czytać dalej, wybierz poniżej: wesprzyj serwis {publication} albo powiedz, kiedy możemy zapytać ponownie.",
    wallStrict: "Aby czytać dalej, wesprzyj, prosimy, serwis {publication}.",
    confirmGiving: "Czy wspierasz już serwis {publication}? Wierzymy Ci na słowo.",
    yesIGive: "Tak, wspieram",
    ownDay: "W wybranym przeze mnie dniu",
    ownDayButton: "Przypomnij mi wtedy",
    onThisDevice: "Dotyczy to tego urządzenia i tej przeglądarki.",
    reminded: "Przypominamy zgodnie z Twoją prośbą. Twój wybór jest gotowy.",
    coverFees: "Dodaję {fee}, a serwis {publication} otrzyma pełną kwotę {amount}",
    nudge: "Czy wolisz wpłacać {amount} co miesiąc?",
    nudgeYes: "Tak, co miesiąc",
    nudgeNo: "Nie, tylko raz",
    currency: "Waluta",
    goalAmount: "{reached} z {target}",
    goalContributions: "Wpłaty: {reached} z {target}",
    goalSupporters: "Osoby wspierające: {reached} z {target}",
    why: "Dlaczego to widzę?",
    whyAsked: "Na tym urządzeniu nie zapisano prośby, aby poczekać, ani informacji o Twoim wsparciu.",
    whySeen: "Wyświetlenia z ostatnich {days} dni: {count}. Najwyżej: {limit}.",
    whyArticles: "Artykuły przeczytane na tym urządzeniu: {count}.",
    whyPage: "Apel jest przeznaczony na strony takie jak ta.",
    whyShare:
      "Decyduje o tym wyłącznie Twoje urządzenie. Nic, co je opuszcza, nie mówi, kim jesteś: liczymy najwyżej to, że apel został pokazany, jaka była odpowiedź i że ktoś dokonał wpłaty.",
    remembers: "Co pamięta to urządzenie",
    remembersNothing: "Nic.",
    remembersSeen: "Wyświetlone apele: {count}",
    remembersArticles: "Przeczytane artykuły: {count}",
    remembersUntil: "Zapytamy ponownie najwcześniej: {date}",
    remembersChoice: "Twój wybór: {amount}",
    remembersGift: "Że nas wspierasz i do kiedy o tym wiemy: {date}",
    objects: "Nie licz tego, co widzę i czytam ani jak odpowiadam",
    forget: "Zapomnij wszystko",
    forgotten: "To urządzenie niczego już nie pamięta.",
    newsletter: "Nie teraz? Bądźmy w kontakcie e-mailowym",
    newsletterAfter: "Bądźmy w kontakcie e-mailowym",
    newsletterEmail: "Adres e-mail",
    newsletterSend: "Zapisz się",
    newsletterDone: "Dziękujemy. Mamy już Twój adres.",
    newsletterRefused: "W tej chwili to nie działa. Twój adres nie został zapisany.",
    share: "Opowiedz innym o serwisie {publication}",
    remindByMail: "Także e-mailem",
    remindConsent:
      "Tak, serwis {publication} może mi o tym przypomnieć e-mailem w tym dniu: {date}. Mój adres nie posłuży do niczego innego i zostanie potem usunięty.",
    remindSend: "Przypomnij mi e-mailem",
    remindSent: "Zajrzyj do swojej skrzynki: przypomnienie przyjdzie dopiero po potwierdzeniu.",
    addToCalendar: "Dodaj do mojego kalendarza",
    recogniseMe: "Rozpoznaj mnie na tym urządzeniu",
    recogniseHow: "Jeśli znamy wpłatę z tego adresu, wyślemy na niego link, dzięki któremu rozpoznamy to urządzenie.",
    recogniseSend: "Wyślij link",
    recogniseSent:
      "Jeśli znamy wpłatę z tego adresu, link jest już w drodze. Jeśli nic nie przyjdzie, zajrzyj do folderu ze spamem lub spróbuj z innym adresem.",
    anotherAddress: "Spróbuj z innym adresem",
    letterProblem: {
      address: "Wpisz adres e-mail, na przykład {example}.",
      offline:
        "Nie udało się połączyć z serwerem i nic nie zostało wysłane. Sprawdź połączenie i naciśnij przycisk ponownie.",
      busy: "W tej chwili to nie działa i nic nie zostało wysłane. Naciśnij przycisk ponownie za kilka minut.",
      refused:
        "Tutaj to nie działa, a ponowna próba nic nie zmieni. Nic nie zostało wysłane. Twój wybór na tym urządzeniu pozostaje w mocy.",
    },
    recognised: "Na tym urządzeniu rozpoznajemy Cię do tego dnia: {date}. Wcześniej nie zapytamy.",
    renewalFailed: "Nie udało się pobrać Twojej wpłaty",
    renewalFailedDetail:
      "Ostatnia płatność na rzecz serwisu {publication} nie powiodła się, być może z powodu wygasłej karty. Wybierz inny sposób płatności, nic więcej nie trzeba.",
    cardExpires: "Twoja karta wkrótce wygaśnie",
    cardExpiresDetail:
      "Karta, którą wspierasz serwis {publication}, wygaśnie przed następną płatnością. Wybierz inny sposób płatności, nic więcej nie trzeba.",
    giftEnded: "Twoje wsparcie się zakończyło",
    giftEndedDetail:
      "Płatności na rzecz serwisu {publication} przestały dochodzić do skutku. Dlatego wsparcie się zakończyło i nic więcej nie pobierzemy. Dziękujemy za wszystkie wpłaty.",
    mend: "Wybierz inny sposób płatności",
    notNow: "Nie teraz",
    preview: "To jest podgląd: nic nie zostanie zapłacone ani zapamiętane.",
  },
};
