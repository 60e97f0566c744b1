import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Donnez ce droit à la clé dans le tableau de bord de Stripe, et vérifiez de nouveau.";
const setUpAnew =
  "Réglez-le de nouveau à l’étape 2 ; si l’environnement le fixe, c’est support-appeal doctor --fix --url {url} qui le fait.";
const takeKeyAnew =
  "Reprenez la clé dans le tableau de bord de Stripe, sous Developers → API keys, entière et du mode que vous voulez.";
const setClock = "Réglez-la par le réseau : timedatectl set-ntp true, ou chrony.";
const reconcile = "support-appeal reconcile les reprend.";
const seeRisk =
  "La page Argent montre ce qui est menacé ; Stripe écrit à ces lecteurs là où ses courriels sont activés.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "On n’interroge pas Stripe : il n’y a pas de clé pour cela.",
    "Corrigez STRIPE_SECRET_KEY, et vérifiez de nouveau.",
  ],
  "stripe-nowhere": [
    "On n’interroge pas Stripe : rien ne dit où il se trouve.",
    "Corrigez STRIPE_API_BASE, et vérifiez de nouveau.",
  ],
  "stripe-key-expired": ["Stripe refuse STRIPE_SECRET_KEY : la clé a expiré.", takeKeyAnew],
  "stripe-key-unknown": ["Stripe refuse STRIPE_SECRET_KEY : la clé y est inconnue.", takeKeyAnew],
  "stripe-unreached": [
    "Stripe est injoignable à {server}.",
    "Vérifiez que cette machine peut ouvrir des connexions vers api.stripe.com:443, et si status.stripe.com annonce une panne.",
  ],
  "stand-in-unreached": [
    "Stripe est injoignable à {server}.",
    "C’est STRIPE_API_BASE qui nomme cette adresse : lancez-y le remplaçant, ou retirez ce réglage pour utiliser Stripe même.",
  ],
  "stripe-refuses": ["Stripe refuse : {error}", "Corrigez ce qu’il nomme."],
  "stripe-fails": [
    "Stripe répond par une erreur ({error}).",
    "Réessayez dans une minute ; si cela persiste, voyez status.stripe.com.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) est une clé du mode test, et Stripe l’accepte."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) est une clé du mode réel, et Stripe l’accepte."],
  "key-lacks": [
    "Il manque à STRIPE_SECRET_KEY le droit « {right} » ({stripes}), dont {needed} a besoin.",
    "Modifiez la clé dans le tableau de bord de Stripe, sous Developers → API keys, et donnez-lui ce droit.",
  ],
  "key-whole": ["La clé a tous les droits nécessaires."],
  "unseen-key": ["La clé ne peut pas être vérifiée : il lui manque {right}.", giveRight],
  "unseen-clock": ["L’horloge ne peut pas être vérifiée : il manque à la clé {right}.", giveRight],
  "unseen-account": ["Le compte ne peut pas être vérifié : il manque à la clé {right}.", giveRight],
  "unseen-webhook": ["Le webhook ne peut pas être vérifié : il manque à la clé {right}.", giveRight],
  "unseen-deliveries": ["On ne peut pas vérifier que les messages arrivent : il manque à la clé {right}.", giveRight],
  "unseen-portal": ["Le portail client ne peut pas être vérifié : il manque à la clé {right}.", giveRight],
  "unseen-domains": [
    "Les domaines des moyens de paiement ne peuvent pas être vérifiés : il manque à la clé {right}.",
    giveRight,
  ],
  "unmended-webhook": ["Le webhook ne peut pas être corrigé : il manque à la clé {right}.", giveRight],
  "unmended-portal": ["Le portail client ne peut pas être mis en place : il manque à la clé {right}.", giveRight],
  "webhook-unmakeable": [
    "Il manque à la clé {right}.",
    "Donnez-lui ce droit dans le tableau de bord de Stripe, ou créez le webhook à la main.",
  ],
  "clock-right": ["L’horloge s’accorde avec celle de Stripe, à {seconds} s près."],
  "clock-ahead": [
    "L’horloge avance de {seconds} s ; à partir de {limit} s, les messages de Stripe sont refusés.",
    setClock,
  ],
  "clock-behind": [
    "L’horloge retarde de {seconds} s ; à partir de {limit} s, les messages de Stripe sont refusés.",
    setClock,
  ],
  "clock-too-far-ahead": [
    "L’horloge avance de {seconds} s : les messages de Stripe sont refusés, même bien signés.",
    setClock,
  ],
  "clock-too-far-behind": [
    "L’horloge retarde de {seconds} s : les messages de Stripe sont refusés, même bien signés.",
    setClock,
  ],
  "account-unknown": [
    "Stripe ne sait pas encore à qui est le compte ({account}).",
    "Remplissez ce qu’il demande dans son tableau de bord, sous Settings → Business.",
  ],
  "account-closed": [
    "Le compte ne peut pas recevoir d’argent ({account}).",
    "Voyez dans le tableau de bord ce que Stripe demande.",
  ],
  "account-asked": [
    "Le compte ne peut pas recevoir d’argent ({account}).",
    "Voyez dans le tableau de bord ce que Stripe demande : {due}.",
  ],
  "account-open": ["Le compte peut recevoir de l’argent : {account}."],
  "account-nameless": [
    "Le compte n’a pas de nom commercial : les lecteurs n’en voient aucun sur la page de Stripe ni sur leurs reçus.",
    "Donnez-en un sous Settings → Business → Public details.",
  ],
  "webhook-none": [
    "Stripe n’a aucun webhook qui finit par {path} : aucun don ne sera compté.",
    "Créez-le à l’étape 2, en version {version} de l’API.",
  ],
  "webhook-none-at": [
    "Stripe n’a aucun webhook à {webhook} : aucun don ne sera compté.",
    "Créez-le à l’étape 2 pour {url}, en version {version} de l’API.",
  ],
  "webhook-several": [
    "Stripe a {count} webhooks à nous : {webhooks}.",
    "Celui qui reste d’une ancienne adresse peut être supprimé dans le tableau de bord.",
  ],
  "webhook-off": ["Le webhook {webhook} est désactivé.", setUpAnew],
  "webhook-deaf": ["Le webhook {webhook} n’écoute pas {events}.", setUpAnew],
  "webhook-old": [
    "Le webhook {webhook} parle la version {version} de l’API, et nous {ours} : chaque message coûte un appel à Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "Le webhook {webhook} parle la version de l’API du compte, {version}, et nous {ours} : chaque message coûte un appel à Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "Le webhook {webhook} parle la version de l’API du compte, que rien ne dit encore ; la nôtre est {ours}.",
    "Vérifiez de nouveau après le premier don.",
  ],
  "webhook-right": [
    "Le webhook {webhook} est activé, écoute les {count} sortes de messages et parle {version} (la nôtre est {ours}).",
  ],
  "deliveries-untold": [
    "Rien de nous n’est arrivé chez Stripe depuis {days} jours : on ne peut dire si les messages arrivent et si STRIPE_WEBHOOK_SECRET convient.",
    "Donnez une fois (en mode test avec la carte 4242 4242 4242 4242), et vérifiez de nouveau.",
  ],
  "deliveries-without-ledger": [
    "On ne vérifie pas si les messages arrivent : il n’y a pas encore de registre.",
    "Démarrez le serveur une fois.",
  ],
  "deliveries-arrive": [
    "Les messages arrivent, et STRIPE_WEBHOOK_SECRET convient : notre dernier événement, du {newestAt}, est au registre.",
  ],
  "deliveries-missing": [
    "De nos {count} derniers événements, {missing} manquent au registre, le plus récent du {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "De nos {count} derniers événements, {missing} manquent au registre, le plus récent du {newestAt}.",
    `Vérifiez que STRIPE_WEBHOOK_SECRET est le secret de signature de ce webhook, ou réglez-le de nouveau à l’étape 2 ; ensuite, ${reconcile}`,
  ],
  "renewals-none-failed": ["Aucun renouvellement n’attend son argent."],
  "renewals-failed": [
    "Renouvellements échoués qui attendent leur argent : {count}, {money}. Stripe réessaie à partir du {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": [
    "Renouvellements échoués qui attendent leur argent : {count}, {money}. Stripe a renoncé.",
    seeRisk,
  ],
  "portal-none": [
    "Le portail client de Stripe n’est pas en place : les lecteurs ne peuvent pas y changer ni arrêter un don.",
    "Mettez-le en place dans le tableau de bord de Stripe, sous Settings → Billing → Customer portal.",
  ],
  "portal-endless": [
    "Dans le portail client de Stripe, les lecteurs ne peuvent pas arrêter un don ; finir doit être aussi facile que commencer.",
    "Activez la résiliation sous Settings → Billing → Customer portal.",
  ],
  "portal-right": ["Le portail client de Stripe est en place, et les lecteurs peuvent y arrêter un don."],
  "domains-none-needed": [
    "Domaines des moyens de paiement : aucun n’est nécessaire, les lecteurs paient sur la page de Stripe.",
  ],
  "domains-without-apple-pay": [
    "Apple Pay n’est pas actif pour {hosts} ; sur la page de Stripe, où l’on paie, il l’est.",
    "Seulement pour payer dans votre page : voyez Settings → Payment method domains.",
  ],
  "done-webhook-made": ["Le webhook {webhook} est créé ({id}), en version {version} de l’API."],
  "done-webhook-on": ["{webhook} est activé ({id})."],
  "done-webhook-listens": ["{webhook} écoute maintenant aussi {events} ({id})."],
  "done-webhook-replaced": [
    "L’ancien ({id}) est maintenant désactivé, non supprimé : on peut le réactiver dans le tableau de bord.",
  ],
  "done-webhook-nowhere": ["Aucun webhook n’est créé : dites à quelle adresse."],
  "done-portal": [
    "Le portail client de Stripe est en place ({id}) : les lecteurs peuvent y arrêter un don, changer de carte et voir ce qu’ils ont payé.",
  ],
};
