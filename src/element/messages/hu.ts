import type { Messages } from "./messages.ts";

export const messages: Messages = {
  dir: "ltr",
  amounts: [
    {
      locales: ["hu", "hu-HU"],
      currencies: {
        huf: "{n}\u00a0Ft",
        eur: "{n}\u00a0EUR",
        usd: "{n}\u00a0USD",
        gbp: "{n}\u00a0GBP",
        chf: "{n}\u00a0CHF",
      },
    },
  ],
  early: {
    heading: "Támogassa Ön is: {publication}",
    body: [
      "Ha hasznos Önnek az itt olvasható {publication}, kérjük, gondolja át, hozzájárulna-e a költségeihez.",
      "Ön dönti el, mennyivel és milyen gyakran. Minden összeg segít. Köszönjük.",
    ],
    howOften: "Milyen gyakran",
    once: "Egyszer",
    month: "Havonta",
    year: "Évente",
    from: "{amount} vagy több",
    howMuch: "Mennyivel",
    otherAmount: "Más összeg",
    willHappenOnce: "Ma {amount}, egyetlen alkalommal. Ezután nem lesz újabb terhelés.",
    oneMoment: "Egy pillanat…",
    atStripe: "A következő oldalon, a Stripe felületén fizet.",
    accepted: "Elfogadott fizetési módok",
    continue: "Tovább",
    notReady: "Ma nem alkalmas?",
    remindLater: "Emlékeztessenek később",
    unreachable: "Ezt nem sikerült betölteni. Kérjük, ellenőrizze a kapcsolatot, és nyomja meg újra a gombot.",
    thisPublication: "oldalunk",
  },
  late: {
    willHappen: {
      month: "Ma {amount}, utána {amount} minden hónap {day} napján.",
      "month-end": "Ma {amount}, utána {amount} minden hónap {day} napján, a rövidebb hónapokban az utolsó napon.",
      "month-about":
        "Ma {amount}, utána {amount} minden hónap {day} napján, vagy a hónap hosszától függően legfeljebb három nappal előbb vagy később.",
      year: "Ma {amount}, utána {amount} minden évben ezen a napon: {date}.",
      "year-leap": "Ma {amount}, utána {amount} minden évben ezen a napon: {date}, szökőévben {leapDate}.",
    },
    cancelAnyTime: "Bármikor lemondható.",
    ordinal: {
      other: "{n}.",
    },
    firstOfMonth: "1",
    privacy: "Adatvédelmi tájékoztató",
    questions: "Kérdése van? {contact}",
    amountField: "Összeg ({currency})",
    continuing: "Megnyílik a biztonságos fizetési oldal…",
    whenToRemind: "Mikor kérdezhetünk újra?",
    tomorrow: "Holnap",
    week: "Egy hét múlva",
    monthLater: "Egy hónap múlva",
    campaign: "Ezúttal nem",
    alreadyGive: "Már támogató vagyok",
    back: "Vissza",
    snoozed: "Rendben. Leghamarabb ekkor kérdezünk újra: {date}.",
    snoozedVisit:
      "Rendben. Ez a böngésző nem engedi, hogy ezt megjegyezzük, ezért a mostani látogatása alatt nem kérdezünk újra.",
    declined: "Rendben. Ezt a felhívást többé nem látja, másikat pedig leghamarabb ekkor: {date}.",
    alreadyGives: "Köszönjük a támogatását. Ezen az eszközön leghamarabb ekkor kérdezünk újra: {date}.",
    undo: "Visszavonás",
    amountProblem: {
      empty: "Kérjük, adjon meg egy összeget.",
      "not-a-number": "Kérjük, számjegyekkel adja meg az összeget, például: {example}.",
      "too-precise": "Kérjük, az összeget ({currency}) legfeljebb két tizedesjeggyel adja meg, például: {example}.",
      "not-whole": "Kérjük, egész összeget adjon meg ({currency}), például: {example}.",
      "too-small": "A legkisebb összeg, amelyet el tudunk fogadni: {limit}.",
      "too-large": "A legnagyobb összeg, amelyet itt el tudunk fogadni: {limit}.",
    },
    checkoutProblem: {
      offline:
        "Nem értük el a fizetési oldalt. Nem történt terhelés. Kérjük, ellenőrizze a kapcsolatot, és nyomja meg újra a „Tovább” gombot.",
      busy: "A fizetési oldal most nem válaszol. Nem történt terhelés. Kérjük, egy perc múlva nyomja meg újra a „Tovább” gombot.",
      refused: "A fizetési oldal ezt nem tudja elfogadni, és az újabb próbálkozás sem segít. Nem történt terhelés.",
      "refused-amount":
        "A fizetési oldal ezt az összeget nem fogadja el. Nem történt terhelés. Kérjük, válasszon másik összeget.",
      "slowed-down":
        "A lopott kártyákkal próbálkozók miatt ez az oldal most csak kevés fizetést enged át. Nem történt terhelés. Kérjük, tíz perc múlva nyomja meg újra a „Tovább” gombot, vagy adjon JavaScriptet futtató böngészőből, valamelyik cikkünk alatt.",
      "too-many":
        "Az Ön kapcsolatáról sok fizetést kezdtek, ezért ez az oldal most nem fogad többet. Nem történt terhelés. Kérjük, tíz perc múlva nyomja meg újra a „Tovább” gombot.",
      "open-elsewhere":
        "Egy másik lapon vagy ablakban már nyitva van egy fizetési oldal. Ha mindkettőn fizet, kétszer járul hozzá. Ha ezt is meg szeretné nyitni, nyomja meg újra a „Tovább” gombot.",
    },
    cancelled: "Nem történt terhelés. A választása megmaradt.",
    expired: "Az a fizetési oldal lejárt, és nem történt terhelés. A választása megmaradt.",
    checking: "Ellenőrizzük a hozzájárulását…",
    checkAgain: "Ellenőrzés még egyszer",
    unconfirmed:
      "Még nem tudtuk megerősíteni a hozzájárulását. Ha fizetett, visszaigazolást kap róla, és nincs több teendője.",
    thanks: "Köszönjük",
    thanksOnce:
      "Hozzájárulása ({amount}) megérkezett. Ön is segíti a mindenki előtt nyitott {publication} fennmaradását.",
    thanksMonth:
      "Első hozzájárulása ({amount}) megérkezett, és minden hónapban újabb {amount} követi. Ön is segíti a mindenki előtt nyitott {publication} fennmaradását.",
    thanksYear:
      "Első hozzájárulása ({amount}) megérkezett, és minden évben újabb {amount} követi. Ön is segíti a mindenki előtt nyitott {publication} fennmaradását.",
    notDeductible:
      "Az Ön által támogatott {publication} nem jótékonysági szervezet. A támogatása az adóból nem írható le.",
    processing: "A hozzájárulása úton van",
    processingOnce:
      "Bankjának néhány napra van szüksége a fizetés ({amount}) teljesítéséhez. Nincs több teendője, és addig nem kérdezünk újra.",
    processingMonth:
      "Bankjának néhány napra van szüksége az első fizetés ({amount}) teljesítéséhez, és minden hónapban újabb {amount} követi. Nincs több teendője, és addig nem kérdezünk újra.",
    processingYear:
      "Bankjának néhány napra van szüksége az első fizetés ({amount}) teljesítéséhez, és minden évben újabb {amount} követi. Nincs több teendője, és addig nem kérdezünk újra.",
    failed: "A hozzájárulása nem érkezett meg",
    failedDetail:
      "A bankja nem fizette ki az úton lévő összeget ({amount}). Nem történt terhelés, és több kísérlet nem lesz.",
    giveAgain: "Új választás",
    supporter: "Ön már támogató: köszönjük. Amit itt választ, az ezen felül értendő.",
    manage: "Támogatás módosítása vagy befejezése",
    manageByContact: "Támogatás módosítása vagy befejezése: {contact}",
    close: "Bezárás",
    fold: "Kicsinyítés",
    wall: "A továbbolvasáshoz válasszon: támogassa az itt olvasható {publication} munkáját, vagy jelezze, mikor kérdezhetünk újra.",
    wallStrict: "A továbbolvasáshoz a támogatását kérjük: {publication}.",
    confirmGiving: "Már támogatja az itt olvasható {publication} munkáját? Hiszünk a szavának.",
    yesIGive: "Igen, támogatom",
    ownDay: "Egy általam választott napon",
    ownDayButton: "Akkor emlékeztessenek",
    onThisDevice: "Ez ezen az eszközön, ebben a böngészőben érvényes.",
    reminded: "Emlékeztetőt kért tőlünk. A választása készen áll.",
    coverFees: "Plusz {fee}, hogy a teljes {amount} ide jusson: {publication}",
    nudge: "Inkább minden hónapban támogatna {amount} összeggel?",
    nudgeYes: "Igen, minden hónapban",
    nudgeNo: "Nem, csak egyszer",
    currency: "Pénznem",
    goalAmount: "Eddig {reached}, a cél {target}",
    goalContributions: "Hozzájárulások: eddig {reached}, a cél {target}",
    goalSupporters: "Támogatók: eddig {reached}, a cél {target}",
    why: "Miért látom ezt?",
    whyAsked: "Ezen az eszközön nem kérte, hogy várjunk, és nem jelezte, hogy már támogató.",
    whySeen: "Megjelenések az elmúlt {days} napban: {count}. Legfeljebb: {limit}.",
    whyArticles: "Ezen az eszközön olvasott cikkek: {count}.",
    whyPage: "A felhívás az ehhez hasonló oldalakra készült.",
    whyShare:
      "Erről egyedül az Ön eszköze dönt. Ami elhagyja, abból nem derül ki, kicsoda Ön: legfeljebb azt számoljuk, hogy egy felhívás megjelent, mi volt rá a válasz, és hogy valaki adott.",
    remembers: "Mire emlékszik ez az eszköz",
    remembersNothing: "Semmire.",
    remembersSeen: "Látott felhívások: {count}",
    remembersArticles: "Olvasott cikkek: {count}",
    remembersUntil: "Leghamarabb ekkor kérdezünk újra: {date}",
    remembersChoice: "Az Ön választása: {amount}",
    remembersGift: "Hogy Ön támogató, és meddig tudunk róla: {date}",
    objects: "Ne számolja, amit látok, olvasok és válaszolok",
    forget: "Felejtsen el mindent",
    forgotten: "Ez az eszköz mindent elfelejtett.",
    newsletter: "Most nem? Maradjunk kapcsolatban e-mailben",
    newsletterAfter: "Maradjunk kapcsolatban e-mailben",
    newsletterEmail: "E-mail-cím",
    newsletterSend: "Feliratkozás",
    newsletterDone: "Köszönjük. Megkaptuk a címét.",
    newsletterRefused: "Ez most nem működik. A címét nem tároltuk.",
    share: "Ajánlja másoknak is: {publication}",
    remindByMail: "E-mailben is",
    remindConsent:
      "Igen, kérek emlékeztető e-mailt (feladó: {publication}) ezen a napon: {date}. A címemet másra nem használják, és utána törlik.",
    remindSend: "Emlékeztető e-mailben",
    remindSent: "Kérjük, nézze meg a postafiókját: az emlékeztető csak akkor jön, ha megerősítette.",
    addToCalendar: "Hozzáadás a naptáramhoz",
    recogniseMe: "Ismerjen fel ezen az eszközön",
    recogniseHow: "Ha ismerünk hozzájárulást erről a címről, linket küldünk rá, amellyel felismerjük ezt az eszközt.",
    recogniseSend: "Link küldése",
    recogniseSent:
      "Ha ismerünk hozzájárulást erről a címről, a link már úton van. Ha nem jön semmi, kérjük, nézze meg a levélszemetet, vagy próbáljon másik címet.",
    anotherAddress: "Másik cím kipróbálása",
    letterProblem: {
      address: "Kérjük, adjon meg egy e-mail-címet, például: {example}.",
      offline:
        "Nem értük el a kiszolgálót, és semmit sem küldtünk el. Kérjük, ellenőrizze a kapcsolatot, és nyomja meg újra a gombot.",
      busy: "Ez most nem működik, és semmit sem küldtünk el. Kérjük, néhány perc múlva nyomja meg újra a gombot.",
      refused:
        "Ez itt nem működik, és az újabb próbálkozás sem segít. Semmit sem küldtünk el. Amit ezen az eszközön választott, érvényben marad.",
    },
    recognised: "Ezen az eszközön eddig a napig ismerjük fel: {date}. Előtte nem kérdezünk.",
    renewalFailed: "A hozzájárulását nem sikerült beszedni",
    renewalFailedDetail:
      "A legutóbbi hozzájárulása ({publication}) nem teljesült, talán mert lejárt egy kártya. Kérjük, válasszon másik fizetési módot, más teendője nincs.",
    cardExpires: "Hamarosan lejár a kártyája",
    cardExpiresDetail:
      "A kártya, amelyről a hozzájárulását ({publication}) fizeti, a következő fizetés előtt lejár. Kérjük, válasszon másik fizetési módot, más teendője nincs.",
    giftEnded: "A támogatása véget ért",
    giftEndedDetail:
      "A hozzájárulásai ({publication}) már nem teljesültek. Ezért a támogatása véget ért, és nem lesz több terhelés. Köszönjük mindazt, amit adott.",
    mend: "Másik fizetési mód választása",
    notNow: "Most nem",
    preview: "Ez egy előnézet: nem történik fizetés, és semmit sem jegyzünk meg.",
  },
};
