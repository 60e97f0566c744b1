import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["ro", "ro-RO", "ro-MD"],
      group: ".",
      currencies: {
        ron: "{n}\u00a0RON",
        eur: "{n}\u00a0EUR",
        usd: "{n}\u00a0USD",
        gbp: "{n}\u00a0GBP",
        chf: "{n}\u00a0CHF",
      },
    },
  ],
  early: {
    heading: "Susțineți {publication}",
    body: [
      "Dacă {publication} vă este de folos, gândiți-vă dacă ați putea contribui la costuri.",
      "Dumneavoastră decideți cât și cât de des, iar orice sumă ajută. Mulțumim.",
    ],
    howOften: "Cât de des",
    once: "O dată",
    month: "Lunar",
    year: "Anual",
    from: "de la {amount}",
    howMuch: "Cât",
    otherAmount: "Altă sumă",
    willHappenOnce: "{amount} astăzi, o singură dată. După aceea nu se mai percepe nimic.",
    oneMoment: "O clipă…",
    atStripe: "Plata se face pe pagina următoare, la Stripe.",
    accepted: "Metode de plată acceptate",
    continue: "Continuați",
    notReady: "Astăzi nu este momentul potrivit?",
    remindLater: "Amintiți-mi mai târziu",
    unreachable: "Încărcarea nu a reușit. Verificați conexiunea și apăsați din nou.",
    thisPublication: "această publicație",
  },
  late: {
    willHappen: {
      month: "{amount} astăzi, apoi {amount} pe data de {day} a fiecărei luni.",
      "month-end":
        "{amount} astăzi, apoi {amount} pe data de {day} a fiecărei luni, iar în lunile mai scurte, în ultima zi.",
      "month-about":
        "{amount} astăzi, apoi {amount} pe data de {day} a fiecărei luni sau cu până la trei zile mai devreme ori mai târziu, în funcție de lungimea lunii.",
      year: "{amount} astăzi, apoi {amount} în fiecare an, pe {date}.",
      "year-leap": "{amount} astăzi, apoi {amount} în fiecare an, pe {date}, iar în anii bisecți, pe {leapDate}.",
    },
    cancelAnyTime: "Puteți renunța oricând.",
    ordinal: {
      other: "{n}",
    },
    firstOfMonth: "1",
    privacy: "Politica de confidențialitate",
    questions: "Întrebări? {contact}",
    amountField: "Suma în {currency}",
    continuing: "Se deschide pagina securizată de plată…",
    whenToRemind: "Când vă putem întreba din nou?",
    tomorrow: "Mâine",
    week: "Peste o săptămână",
    monthLater: "Peste o lună",
    campaign: "Nu de data aceasta",
    alreadyGive: "Contribui deja",
    back: "Înapoi",
    snoozed: "Am înțeles. Nu vă vom mai întreba înainte de {date}.",
    snoozedVisit:
      "Am înțeles. Acest browser nu ne permite să reținem răspunsul, așa că nu vă vom mai întreba în timpul acestei vizite.",
    declined: "Am înțeles. Nu veți mai vedea această solicitare și nici alta înainte de {date}.",
    alreadyGives: "Vă mulțumim pentru sprijin. Pe acest dispozitiv nu vă vom mai întreba înainte de {date}.",
    undo: "Anulați alegerea",
    amountProblem: {
      empty: "Introduceți o sumă.",
      "not-a-number": "Scrieți suma în cifre, de exemplu {example}.",
      "too-precise": "Introduceți o sumă în {currency} cu cel mult două zecimale, de exemplu {example}.",
      "not-whole": "Introduceți o sumă în {currency} fără zecimale, de exemplu {example}.",
      "too-small": "Suma minimă pe care o putem primi este de {limit}.",
      "too-large": "Suma maximă pe care o putem primi aici este de {limit}.",
    },
    checkoutProblem: {
      offline:
        "Nu am putut ajunge la pagina de plată. Nu vi s-a perceput nicio sumă. Verificați conexiunea și apăsați din nou „Continuați”.",
      busy: "Pagina de plată nu răspunde în acest moment. Nu vi s-a perceput nicio sumă. Apăsați din nou „Continuați” peste un minut.",
      refused:
        "Pagina de plată nu poate accepta această contribuție, iar o nouă încercare nu va ajuta. Nu vi s-a perceput nicio sumă.",
      "refused-amount":
        "Pagina de plată nu acceptă această sumă. Nu vi s-a perceput nimic. Vă rugăm să alegeți altă sumă.",
      "slowed-down":
        "Ca să îi ținem departe pe cei care încearcă carduri furate, această pagină lasă acum să treacă puține plăți. Nu vi s-a perceput nicio sumă. Apăsați din nou „Continuați” peste zece minute sau contribuiți dintr-un browser cu JavaScript, sub unul dintre articolele noastre.",
      "too-many":
        "De la conexiunea dumneavoastră au fost începute multe plăți, așa că această pagină nu mai primește acum altele. Nu vi s-a perceput nicio sumă. Apăsați din nou „Continuați” peste zece minute.",
      "open-elsewhere":
        "Aveți deschisă o altă pagină de plată, în altă filă sau fereastră. Dacă plătiți în ambele, contribuiți de două ori. Apăsați din nou „Continuați” pentru a o deschide și pe aceasta.",
    },
    cancelled: "Nu vi s-a perceput nicio sumă. Alegerea dumneavoastră este tot aici.",
    expired: "Acea pagină de plată a expirat și nu vi s-a perceput nicio sumă. Alegerea dumneavoastră este tot aici.",
    checking: "Se verifică contribuția dumneavoastră…",
    checkAgain: "Verificați din nou",
    unconfirmed:
      "Încă nu am putut confirma contribuția dumneavoastră. Dacă ați plătit, veți primi o chitanță și nu mai aveți nimic de făcut.",
    thanks: "Vă mulțumim",
    thanksOnce:
      "Contribuția de {amount} a ajuns. Cu sprijinul dumneavoastră, {publication} rămâne la îndemâna tuturor.",
    thanksMonth:
      "Prima contribuție de {amount} a ajuns, iar în fiecare lună va urma alta de {amount}. Cu sprijinul dumneavoastră, {publication} rămâne la îndemâna tuturor.",
    thanksYear:
      "Prima contribuție de {amount} a ajuns, iar în fiecare an va urma alta de {amount}. Cu sprijinul dumneavoastră, {publication} rămâne la îndemâna tuturor.",
    notDeductible:
      "{publication} nu este o organizație caritabilă. Contribuția dumneavoastră nu este deductibilă fiscal.",
    processing: "Contribuția dumneavoastră este pe drum",
    processingOnce:
      "Banca dumneavoastră are nevoie de câteva zile pentru a finaliza plata de {amount}. Nu mai aveți nimic de făcut, iar între timp nu vă vom mai întreba.",
    processingMonth:
      "Banca dumneavoastră are nevoie de câteva zile pentru a finaliza prima plată de {amount}, iar în fiecare lună va urma alta de {amount}. Nu mai aveți nimic de făcut, iar între timp nu vă vom mai întreba.",
    processingYear:
      "Banca dumneavoastră are nevoie de câteva zile pentru a finaliza prima plată de {amount}, iar în fiecare an va urma alta de {amount}. Nu mai aveți nimic de făcut, iar între timp nu vă vom mai întreba.",
    failed: "Contribuția dumneavoastră nu a ajuns",
    failedDetail:
      "Banca dumneavoastră nu a efectuat plata de {amount} care era în curs. Nu vi s-a perceput nicio sumă și nu se va mai face nicio încercare.",
    giveAgain: "Alegeți din nou",
    supporter: "Contribuiți deja: vă mulțumim. Ce alegeți aici se adaugă la contribuția actuală.",
    manage: "Modificați sau opriți contribuția",
    manageByContact: "Pentru a modifica sau a opri contribuția: {contact}",
    close: "Închideți",
    fold: "Micșorați",
    wall: "Pentru a citi mai departe, alegeți mai jos: susțineți {publication} sau spuneți-ne când vă putem întreba din nou.",
    wallStrict: "Pentru a citi mai departe, susțineți {publication}.",
    confirmGiving: "Susțineți deja {publication}? Vă credem pe cuvânt.",
    yesIGive: "Da, contribui",
    ownDay: "Într-o zi aleasă de mine",
    ownDayButton: "Amintiți-mi atunci",
    onThisDevice: "Este valabil pe acest dispozitiv, în acest browser.",
    reminded: "Ne-ați rugat să vă amintim. Alegerea dumneavoastră vă așteaptă.",
    coverFees: "Adaug {fee}, pentru ca {publication} să primească {amount} în întregime",
    nudge: "Ați prefera să contribuiți cu {amount} în fiecare lună?",
    nudgeYes: "Da, în fiecare lună",
    nudgeNo: "Nu, o singură dată",
    currency: "Moneda",
    goalAmount: "{reached} din {target}",
    goalContributions: "Contribuții: {reached} din {target}",
    goalSupporters: "Persoane care contribuie: {reached} din {target}",
    why: "De ce văd această solicitare?",
    whyAsked: "Pe acest dispozitiv nu ne-ați cerut să așteptăm și nu contribuiți încă.",
    whySeen: "Zile luate în calcul: {days}. Afișări în acest timp: {count}. Cel mult: {limit}.",
    whyArticles: "Articole citite pe acest dispozitiv: {count}.",
    whyPage: "Este gândită pentru pagini ca aceasta.",
    whyShare:
      "Hotărăște numai dispozitivul dumneavoastră. Nimic din ce iese din el nu spune cine sunteți: cel mult se numără că un apel a fost afișat, ce răspuns a primit și că cineva a donat.",
    remembers: "Ce reține acest dispozitiv",
    remembersNothing: "Nimic.",
    remembersSeen: "Solicitări văzute: {count}",
    remembersArticles: "Articole citite: {count}",
    remembersUntil: "Nu vă întrebăm înainte de: {date}",
    remembersChoice: "Ce ați ales: {amount}",
    remembersGift: "Faptul că ne susțineți, informație valabilă până la: {date}",
    objects: "Nu numărați ce văd, ce citesc și ce răspund",
    forget: "Ștergeți tot ce reține",
    forgotten: "Acest dispozitiv nu mai reține nimic.",
    newsletter: "Nu acum? Rămânem în legătură prin e-mail",
    newsletterAfter: "Rămânem în legătură prin e-mail",
    newsletterEmail: "Adresa de e-mail",
    newsletterSend: "Mă abonez",
    newsletterDone: "Vă mulțumim. Am primit adresa dumneavoastră.",
    newsletterRefused: "Momentan nu funcționează. Adresa dumneavoastră nu a fost salvată.",
    share: "Spuneți-le și altora despre {publication}",
    remindByMail: "Și prin e-mail",
    remindConsent:
      "Da, {publication} îmi poate aminti prin e-mail la această dată: {date}. Adresa mea nu este folosită la nimic altceva și apoi este ștearsă.",
    remindSend: "Amintiți-mi prin e-mail",
    remindSent: "Vă rugăm să vă verificați e-mailul: mesajul de amintire vine doar după ce îl confirmați.",
    addToCalendar: "Adaug în calendarul meu",
    recogniseMe: "Recunoașteți-mă pe acest dispozitiv",
    recogniseHow:
      "Dacă știm de o contribuție de la această adresă, trimitem acolo un link cu care recunoaștem acest dispozitiv.",
    recogniseSend: "Trimiteți linkul",
    recogniseSent:
      "Dacă știm de o contribuție de la această adresă, un link este pe drum. Dacă nu vine nimic, verificați dosarul de spam sau încercați altă adresă.",
    anotherAddress: "Încercați altă adresă",
    letterProblem: {
      address: "Introduceți o adresă de e-mail, de exemplu {example}.",
      offline: "Nu am putut ajunge la server și nu s-a trimis nimic. Verificați conexiunea și apăsați din nou butonul.",
      busy: "Momentan nu funcționează și nu s-a trimis nimic. Apăsați din nou butonul peste câteva minute.",
      refused:
        "Aici nu funcționează, iar o nouă încercare nu va ajuta. Nu s-a trimis nimic. Ce ați ales pe acest dispozitiv rămâne.",
    },
    recognised: "Vă recunoaștem pe acest dispozitiv până la {date} și nu vă întrebăm înainte.",
    renewalFailed: "Contribuția nu a putut fi încasată",
    renewalFailedDetail:
      "Ultima plată a contribuției pentru {publication} nu s-a efectuat, poate pentru că un card a expirat. Alegeți altă modalitate de plată; nu mai este nevoie de nimic altceva.",
    cardExpires: "Cardul dumneavoastră expiră în curând",
    cardExpiresDetail:
      "Cardul din care se plătește contribuția pentru {publication} expiră înainte de următoarea plată. Alegeți altă modalitate de plată; nu mai este nevoie de nimic altceva.",
    giftEnded: "Contribuția s-a încheiat",
    giftEndedDetail:
      "Plățile contribuției pentru {publication} nu s-au mai efectuat. De aceea s-a încheiat și nu se mai percepe nimic. Vă mulțumim pentru tot ce ați oferit.",
    mend: "Alegeți altă modalitate de plată",
    notNow: "Nu acum",
    preview: "Aceasta este o previzualizare: nu se plătește și nu se reține nimic.",
  },
};
