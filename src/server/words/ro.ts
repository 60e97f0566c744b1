import type { EndpointWords } from "./words.ts";

export const words: EndpointWords = {
  dir: "ltr",
  mail: {
    orOpen: "Dacă butonul nu funcționează, deschideți această adresă:",
    contact: "Întrebări? {contact}",
    privacyPolicy: "Politica de confidențialitate",
  },
  thisPublication: "această publicație",
  manage: {
    title: "Contribuțiile dumneavoastră",
    mail: {
      subject: "Linkul către contribuțiile dumneavoastră pentru {publication}",
      text: "Acesta este linkul pe care l-ați cerut. Vă arată contribuțiile pentru {publication} și vă permite să le modificați, să le suspendați sau să le opriți.",
      button: "Deschideți contribuțiile mele",
      expires: "Linkul funcționează o singură dată, timp de 15 minute.",
      footer:
        "Primiți acest e-mail pentru că cineva l-a cerut pe o pagină de la {publication}, cel mai probabil dumneavoastră. Dacă nu l-ați cerut, nu aveți nimic de făcut: fără acest e-mail nimeni nu vede nimic.",
    },
    ask: {
      intro:
        "Introduceți adresa de e-mail cu care ați contribuit. Vă trimitem un link cu care puteți vedea contribuțiile, puteți modifica suma și le puteți suspenda sau opri. Nu aveți nevoie de cont.",
      email: "Adresa de e-mail",
      button: "Trimiteți-mi linkul",
      whoever: "Această pagină nu arată niciodată dacă de la o adresă s-a contribuit. Numai e-mailul o spune.",
      sent: "Dacă ați contribuit cu această adresă, un e-mail cu un link este pe drum. Linkul funcționează o singură dată, timp de 15 minute.",
      sentHint:
        "Nu a venit nimic după câteva minute? Verificați dosarul de spam sau încercați adresa la care primiți chitanțele.",
      noAddress: "Aceasta nu este o adresă de e-mail. Un exemplu: name@example.org",
      tooMany: "Au fost prea multe încercări. Așteptați câteva minute, apoi încercați din nou.",
      noMail: "Contribuțiile nu pot fi modificate pe această pagină.",
    },
    open: {
      title: "Deschideți contribuțiile",
      intro:
        "Apăsați butonul pentru a vedea și a modifica pe acest dispozitiv contribuțiile dumneavoastră. Linkul funcționează o singură dată.",
      button: "Deschideți contribuțiile mele",
    },
    again: {
      stale: "Acest link a fost deja folosit sau cele 15 minute au trecut. Cereți unul nou.",
      ended:
        "Această pagină se închide după 30 de minute, ca nimeni altcineva să nu o găsească deschisă. Cereți un link nou.",
      signedOut: "Gata: contribuțiile dumneavoastră nu se mai pot vedea pe acest dispozitiv.",
    },
    gift: {
      month: "{amount} pe lună",
      year: "{amount} pe an",
      next: "Următoarea plată se percepe pe {date}.",
      pausedUntil: "Suspendată. Următoarea plată se percepe pe {date}.",
      paused: "Suspendată. Nu se percepe nimic până când o reluați.",
      endsOn: "Oprită. Contribuția este valabilă până la {date} și nu se mai percepe nimic.",
      ended: "Încheiată. Nu se mai percepe nimic.",
      failed:
        "Ultima plată de {amount} a fost refuzată. Schimbați cardul sau contul bancar, iar plata se va încerca din nou, sau opriți contribuția.",
      card: "{name}, ultimele cifre {last4}, expiră în {expiry}",
      account: "{name}, ultimele cifre {last4}",
      otherMethod: "{name}",
    },
    actions: {
      amount: "Modificați suma",
      pause: "Suspendați",
      resume: "Reluați acum",
      end: "Opriți această contribuție",
      undoEnd: "Păstrați această contribuție",
      card: "Schimbați cardul sau contul bancar",
      receipts: "Chitanțe și facturi",
      earlierReceipts: "Chitanțele unei contribuții anterioare",
      done: "Am terminat pe acest dispozitiv",
    },
    none: "În prezent nu aveți nicio contribuție în curs.",
    giveAgain: "Contribuiți din nou",
    back: "Înapoi la contribuții",
    paid: {
      title: "Ce ați plătit",
      once: "{amount}, o dată",
      givenBack: "din care s-au restituit {amount}",
    },
    amount: {
      title: "Modificați suma",
      nowMonth: "Contribuiți acum cu {amount} pe lună.",
      nowYear: "Contribuiți acum cu {amount} pe an.",
      first: "Noua sumă se percepe prima dată pe {date}. Ce ați plătit deja rămâne neschimbat.",
      newAmount: "Suma nouă",
      next: "Continuați",
      confirmTitle: "Confirmați suma nouă",
      confirmMonth: "Începând cu {date}, în fiecare lună se percepe suma de {amount} în loc de {before}.",
      confirmYear: "Începând cu {date}, în fiecare an se percepe suma de {amount} în loc de {before}.",
      confirm: "Confirmați",
      same: "Cu această sumă contribuiți deja. Alegeți altă sumă.",
      doneMonth: "Modificat: începând cu {date}, în fiecare lună se percepe suma de {amount}.",
      doneYear: "Modificat: începând cu {date}, în fiecare an se percepe suma de {amount}.",
    },
    pause: {
      title: "Suspendați această contribuție",
      intro:
        "Cât este suspendată, nu se percepe nimic. Contribuția se reia de la sine, iar dumneavoastră o puteți relua sau opri oricând.",
      for1: "Suspendați pentru 1 lună",
      for3: "Suspendați pentru 3 luni",
      for6: "Suspendați pentru 6 luni",
      forYear: "Săriți peste următoarea plată",
      until: "Apoi se percepe din nou suma de {amount}, pe {date}.",
      done: "Suspendată: următoarea plată se percepe pe {date}.",
      resumeText: "Dacă o reluați acum, suma de {amount} se percepe pe {date}.",
      resumed: "Reluată: următoarea plată se percepe pe {date}.",
    },
    end: {
      title: "Opriți această contribuție",
      until: "Contribuția este valabilă până la {date} și nu se mai percepe nimic.",
      now: "Ultima plată a fost refuzată, așa că această contribuție se încheie imediat. Nu se mai percepe nimic.",
      button: "Opriți contribuția",
      keep: "Păstrați contribuția",
      done: "Oprită: este valabilă până la {date} și nu se mai percepe nimic. Vă mulțumim pentru tot ce ați oferit.",
      doneNow: "Oprită: nu se mai percepe nimic. Vă mulțumim pentru tot ce ați oferit.",
      undoText: "Dacă o păstrați, suma de {amount} se percepe pe {date}.",
      undone: "Păstrată: contribuția continuă, iar următoarea plată se percepe pe {date}.",
    },
    problem: {
      stripeDown:
        "Momentan nu putem ajunge la Stripe, prin care se fac plățile. Nu s-a modificat nimic. Încercați din nou peste câteva minute.",
      unsure:
        "Stripe nu a răspuns la timp, așa că încă nu se știe dacă s-a modificat ceva. Verificați din nou contribuțiile peste câteva minute.",
      refused: "Stripe nu a acceptat această operațiune. Nu s-a modificat nimic.",
      notYours: "Această contribuție nu poate fi modificată aici. Nu s-a modificat nimic.",
      notNow: "Acest lucru nu este posibil în starea actuală a contribuției. Nu s-a modificat nimic.",
    },
  },
  recognise: {
    mail: {
      subject: "Permiteți ca {publication} să vă recunoască dispozitivul",
      text: "Contribuiți deja pentru {publication}: vă mulțumim. Deschideți acest link pe dispozitivul pe care nu doriți să vă mai întrebăm.",
      button: "Recunoașteți acest dispozitiv",
      expires: "Linkul funcționează o singură dată, timp de 15 minute.",
      footer:
        "Primiți acest e-mail pentru că cineva l-a cerut pe o pagină de la {publication}, cel mai probabil dumneavoastră. Dacă nu l-ați cerut, nu aveți nimic de făcut.",
    },
    title: "Recunoașteți acest dispozitiv",
    intro:
      "Apăsați butonul, iar {publication} nu vă va mai cere sprijinul pe acest dispozitiv cât timp durează contribuția. Linkul funcționează o singură dată.",
    button: "Recunoașteți acest dispozitiv",
    noPage:
      "Acest link nu spune cărei pagini îi aparține. Pe dispozitivul care trebuie recunoscut, alegeți „Contribui deja” sub o solicitare și cereți acolo un link nou.",
    none: "În prezent nu există nicio contribuție în curs cu această adresă, așa că nu este nimic de recunoscut. Vă mulțumim pentru ce ați oferit.",
  },
  notice: {
    renewal: {
      subject: "Contribuția pentru {publication} continuă: următoarea plată se percepe pe {date}",
      goesOn: "Susțineți {publication} cu {amount} pe an. Vă mulțumim.",
      next: "Următoarea plată de {amount} se va percepe pe {date}, apoi în fiecare an, până când opriți contribuția.",
      why: "Acest mesaj vine înaintea fiecărei plăți anuale, ca niciuna să nu fie o surpriză.",
    },
    reminder: {
      subject: "Susțineți {publication} în fiecare lună",
      goesOn: "Susțineți {publication} cu {amount} pe lună. Vă mulțumim.",
      next: "Următoarea plată de {amount} se va percepe pe {date}, apoi în fiecare lună, până când opriți contribuția.",
      why: "Acest mesaj vine din când în când, ca nicio contribuție lunară să nu fie uitată.",
    },
    cardEnds:
      "În acea zi cardul dumneavoastră nu mai este valabil. Introduceți unul nou dacă doriți să continue contribuția.",
    howToChange: "Puteți modifica, suspenda sau opri contribuția oricând. Nu trebuie să precizați un motiv.",
    howByContact: "Pentru a modifica, a suspenda sau a opri contribuția, scrieți-ne: {contact}",
    seeGift: "Vedeți, modificați sau opriți contribuția",
    tax: {
      company: "{publication} nu este o organizație caritabilă. Contribuția dumneavoastră nu este deductibilă fiscal.",
      nonprofit:
        "{publication} este o organizație nonprofit. Păstrați acest mesaj printre documentele dumneavoastră: deductibilitatea fiscală a contribuției depinde de locul în care trăiți.",
    },
    changed: {
      subject: "Contribuția pentru {publication} a fost modificată",
      amountMonth: "De acum înainte contribuiți cu {amount} pe lună.",
      amountYear: "De acum înainte contribuiți cu {amount} pe an.",
      firstCharge: "Această sumă se va percepe prima dată pe {date}.",
      pausedSubject: "Contribuția pentru {publication} este suspendată",
      pausedUntil: "Nu se va percepe nimic înainte de {date}. Apoi contribuția de {amount} continuă.",
      paused: "Nu se va percepe nimic până când reluați contribuția de {amount}.",
      goesOnSubject: "Contribuția pentru {publication} continuă",
      goesOn: "Următoarea plată de {amount} se va percepe pe {date}.",
      endedSubject: "Ați oprit contribuția pentru {publication}",
      ended: "Nu se va mai percepe nimic.",
      endsOn: "Ce ați oferit este valabil până la {date}.",
      undo: "Până atunci vă puteți răzgândi.",
      thanks: "Vă mulțumim pentru tot ce ați oferit.",
      why: "Acest mesaj confirmă ce s-a cerut pe pagina contribuției. Dacă nu ați fost dumneavoastră, vă rugăm să ne anunțați.",
    },
    failed: {
      subject: "Contribuția pentru {publication} nu a putut fi încasată",
      notCharged:
        "Banca sau cardul dumneavoastră a refuzat plata de {amount} pentru {publication}. Nu vi s-a perceput nicio sumă.",
      triesAgain: "Se va încerca din nou pe {date}. Dacă acest card este încă valabil, nu aveți nimic de făcut.",
      noMore: "Nu se va mai încerca automat. Cu alt card, contribuția continuă.",
      ended: "Prin aceasta s-a încheiat contribuția dumneavoastră și nu se va mai percepe nimic.",
      newCard: "Introduceți alt card",
      giveAgain: "Contribuiți din nou",
      why: "Acest mesaj vine când o plată a contribuției nu reușește.",
    },
    debitFailed: {
      subject: "Contribuția pentru {publication} nu a ajuns",
      bounced: "Banca dumneavoastră nu a efectuat plata de {amount} pentru {publication}.",
      nothingMore: "Nu vi s-a perceput nicio sumă și nu se va mai face nicio încercare.",
      another: "Dacă doriți în continuare să contribuiți, puteți folosi alt cont sau un card.",
      why: "Acest mesaj vine o singură dată, pentru că ați contribuit pentru {publication}.",
    },
  },
  reminder: {
    giftOnce: "{amount}, o dată",
    giftMonth: "{amount} pe lună",
    giftYear: "{amount} pe an",
    giveNow: "Contribuiți acum",
    questions: "Întrebări? {contact}",

    confirmTitle: "Doriți să vă amintim pe {date}?",
    confirmText: "{publication} vă va scrie o singură dată, în acea zi, și niciodată din nou fără să cereți.",
    confirmGift: "E-mailul vă readuce alegerea: {gift}.",
    confirmErased: "Apoi adresa dumneavoastră este ștearsă.",
    confirmButton: "Da, amintiți-mi",
    noThanks: "Nu, nu trimiteți nimic",

    confirmedTitle: "Vă vom aminti pe {date}.",
    confirmedText: "Până atunci nu vă vom scrie despre aceasta.",
    onItsWay: "A venit ziua: e-mailul este pe drum.",
    callOff: "Anulați mesajul de amintire",

    stopTitle: "Doriți să anulăm mesajul de amintire?",
    stopText: "Atunci nu se trimite nimic, iar adresa dumneavoastră este ștearsă.",
    stopButton: "Anulați mesajul de amintire",
    stoppedTitle: "Nu va veni niciun mesaj de amintire.",
    stoppedText: "Nu va veni niciun e-mail, iar adresa dumneavoastră este ștearsă.",

    goneTitle: "Acest mesaj de amintire nu mai există.",
    goneText:
      "A fost trimis sau anulat ori nu a fost confirmat în 7 zile. Puteți cere altul pe paginile de la {publication}.",
    dayOverTitle: "Ziua acestui mesaj de amintire a trecut.",
    dayOverText:
      "Nu va veni niciun e-mail. Puteți contribui acum sau puteți cere altă zi pe paginile de la {publication}.",
    brokenTitle: "Acest link nu funcționează.",
    brokenText: "Poate că lipsește o parte din el. Deschideți-l încă o dată din e-mail.",
    laterTitle: "Momentan nu a reușit.",
    laterText: "Nu s-a schimbat nimic. Încercați din nou peste un minut.",
    tryAgain: "Încercați din nou",

    confirmMail: {
      subject: "Confirmați mesajul de amintire pentru {date}",
      text: "Cineva a cerut ca {publication} să trimită un mesaj de amintire la această adresă pe {date}. Dacă ați fost dumneavoastră, vă rugăm să îl confirmați.",
      gift: "Va readuce alegerea făcută: {gift}.",
      button: "Confirmați mesajul de amintire",
      unconfirmed:
        "Fără confirmarea dumneavoastră nu se mai trimite nimic, iar adresa este ștearsă în cel mult 7 zile.",
      footer: "Nu l-ați cerut? Atunci nu aveți nimic de făcut.",
      callOff: "Anulați-l imediat",
    },
    mail: {
      subject: "Vă amintim să susțineți {publication}",
      text: "Ați rugat {publication} să vă amintească astăzi.",
      gift: "Ați ales {gift}.",
      button: "Continuați",
      erased: "Acesta a fost singurul mesaj de amintire. Adresa dumneavoastră este acum ștearsă.",
      footer: "Ați cerut acest e-mail pe {date} și l-ați confirmat.",
      callOff: "Nu mai trimiteți astfel de e-mailuri",
    },
    calendar: {
      title: "Susțineți {publication}",
      text: "Ați dorit să vă amintim astăzi.",
      gift: "Ați ales {gift}.",
    },
  },
};
