import type { HouseWords } from "../doctor-words.ts";

const oneEach = "Donnez à chaque mode sa propre base de données.";

export const house: HouseWords = {
  "settings-read": ["Tous les réglages sont là et se lisent."],
  "setting-missing": ["{setting} manque.", "Fixez-le dans l’environnement du serveur : {hint}"],
  "setting-wrong": ["Ce réglage ne convient pas : {problem}", "Corrigez-le dans l’environnement du serveur."],
  "config-file-wrong": ["Le fichier de configuration ne convient pas : {problem}", "Corrigez le fichier."],
  "config-file": ["{file} est valable."],
  "config-built-in": ["Pas de fichier : la configuration d’origine sert, jusqu’à ce qu’on en publie une ici."],
  "config-published": ["Pas de fichier : la version {version}, publiée ici, est celle qui sert."],
  "config-file-doubtful": ["Dans la configuration, {path} : {message}.", "Corrigez le fichier."],
  "config-desk-doubtful": ["Dans la configuration, {path} : {message}.", "Corrigez-le sous Écrire."],
  "proxies-everybody": [
    "TRUSTED_PROXIES se fie à tout le monde : qui essaie des cartes écrit chaque fois une autre adresse et n’est jamais freiné.",
    "Ne nommez que vos propres serveurs mandataires, par exemple 127.0.0.1 ou 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES est vide et HOST est {host} : derrière un serveur mandataire, tous les lecteurs partagent une seule limite.",
    "Nommez l’adresse du mandataire ; 127.0.0.1 s’il tourne sur cette machine.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES est vide et HOST est {host} : cela ne convient que si les lecteurs atteignent ce port sans mandataire.",
    "Nommez les adresses de votre mandataire ou de votre répartiteur.",
  ],
  "pages-without-https": [
    "PAGE_ORIGINS contient des pages de cette machine sans https, et la clé prend de l’argent réel.",
    "Retirez-les.",
  ],
  "secrets-same": ["TOKEN_SECRET et ADMIN_TOKEN sont identiques.", "Donnez à chacun son propre secret."],
  "stand-in": [
    "STRIPE_API_BASE nomme un autre serveur que celui de Stripe : aucun argent réel ne circule.",
    "Retirez ce réglage si c’est Stripe que vous voulez.",
  ],
  "mail-off": ["Pas de SMTP_URL : on ne propose aux lecteurs rien qui demande un courriel."],
  "mail-taken": ["Le serveur de courrier {server} accepte nos courriels."],
  "mail-readable": [
    "Le serveur de courrier {server} accepte nos courriels, et n’importe qui peut les lire en chemin.",
    "Activez-y TLS, à moins qu’il ne soit dans votre propre réseau.",
  ],
  "mail-failed": [
    "Le serveur de courrier {server} est inutilisable : {error}",
    "Corrigez SMTP_URL (utilisateur et mot de passe encodés en pourcentage) ou le serveur ; les courriels attendent d’ici là.",
  ],
  "mail-without-address": [
    "ENDPOINT_URL manque : il y a des courriels, et rien vers quoi ils puissent renvoyer.",
    "Fixez l’adresse sous laquelle les lecteurs atteignent le serveur, par exemple https://support.times.example.",
  ],
  letter: ["La lettre de la semaine va à {to}, le lundi à 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING vaut stripe : le serveur n’écrit à personne quand un renouvellement ou un prélèvement échoue. Si les courriels de Stripe sont activés (reçus, paiements échoués, cartes qui expirent), son API ne le dit pas.",
    "Vérifiez qu’ils le sont : Settings → Business → Customer emails et Settings → Billing → Subscriptions and emails ; ou fixez DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING vaut ours, et il n’y a pas de SMTP_URL : personne n’est prévenu quand un renouvellement ou un prélèvement échoue.",
    "Fixez SMTP_URL et MAIL_FROM, ou laissez-le aux courriels de Stripe avec DUNNING=stripe.",
  ],
  "dunning-ours": [
    "DUNNING vaut ours : ceux dont un renouvellement ou un prélèvement échoue reçoivent un courriel d’ici, une fois.",
  ],
  "dunning-twice": [
    "Les courriels de Stripe sur les paiements échoués le diraient une seconde fois ; s’ils sont activés, son API ne le dit pas.",
    "Désactivez-les sous Settings → Billing → Subscriptions and emails ; laissez les reçus sous Settings → Business → Customer emails.",
  ],
  "database-answers": ["PostgreSQL répond (en {ms} ms)."],
  "database-silent": [
    "DATABASE_URL : PostgreSQL ne répond pas : {error}",
    "Vérifiez l’hôte, le port, l’utilisateur, le mot de passe et le nom de la base, et qu’elle tourne.",
  ],
  "database-in-memory": [
    "DATABASE_URL garde le registre en mémoire : un redémarrage oublie tout.",
    "Nommez un fichier, ou PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL nomme {file}, et on ne peut pas écrire dans le dossier {directory}.",
    "Créez-le, et donnez-le à l’utilisateur du serveur.",
  ],
  "database-not-yet": [
    "DATABASE_URL nomme {file}, qui n’existe pas encore.",
    "S’il devrait y en avoir un, vérifiez le chemin.",
  ],
  "database-unusable": [
    "DATABASE_URL nomme {file}, qui est inutilisable : {error}",
    "Vérifiez que c’est le fichier du registre, et que l’utilisateur du serveur peut le lire et l’écrire.",
  ],
  "database-newer": [
    "La base de données vient d’une version plus récente de support-appeal ({migrations}).",
    "Mettez celle-ci à jour.",
  ],
  "database-older": [
    "Les tables de {database} ne sont pas encore à jour ({migrations}).",
    "Faites une sauvegarde, puis redémarrez le serveur : cela les met à jour.",
  ],
  "database-live-key-test": [
    "DATABASE_URL contient de l’argent réel, et STRIPE_SECRET_KEY est une clé de test.",
    oneEach,
  ],
  "database-test-key-live": [
    "DATABASE_URL contient de l’argent de test, et STRIPE_SECRET_KEY est une clé réelle.",
    oneEach,
  ],
  "database-test-money": ["{database} contient le registre de l’argent de test, tables à jour."],
  "database-live-money": ["{database} contient le registre de l’argent réel, tables à jour."],
  "database-no-money": ["{database} contient un registre encore sans argent, tables à jour."],
  "disk-roomy": ["Le disque de {directory} a {mebibytes} Mio libres."],
  "disk-narrow": [
    "Le disque de {directory} n’a que {mebibytes} Mio libres.",
    "Faites de la place avant qu’il soit plein.",
  ],
  "disk-full": [
    "Le disque de {directory} n’a que {mebibytes} Mio libres : plus rien ne peut s’écrire.",
    "Faites de la place tout de suite.",
  ],
  "address-unreached": [
    "{url} est injoignable d’ici : {error}",
    "Vérifiez le nom (DNS), le certificat, le pare-feu, et que le mandataire transmet à HOST et PORT.",
  ],
  "address-without-database": [
    "{url}/health répond 503 : le serveur tourne, et sa base de données ne répond pas.",
    "Voyez son journal, et ce qui est dit ici de la base.",
  ],
  "address-elsewhere": [
    "{url}/health répond {status} : ce n’est pas le serveur qui répond là.",
    "Le mandataire doit tout lui transmettre tel quel, chemin et contenu.",
  ],
  "address-reached": ["{url} est joignable, et le serveur s’y porte bien."],
  "address-no-widget": [
    "{url}/embed.js n’est pas un script : les pages ne montrent aucun appel.",
    "Lancez npm run build si le serveur tourne depuis un clone, et que le mandataire transmette chaque chemin.",
  ],
  "address-no-cors": [
    "Vos pages ne peuvent pas lire {url}/config : le mandataire retire les en-têtes CORS, ou le serveur en marche a un autre PAGE_ORIGINS.",
    "Transmettez les en-têtes tels quels, et redémarrez le serveur avec ces réglages.",
  ],
  "address-widget": ["{url}/embed.js est bien l’appel, et vos pages peuvent lire sa configuration."],
  "address-no-events": ["{url} n’accepte aucun message pour l’instant : {error}", "Voyez le journal du serveur."],
  "address-secret-fits": ["{url} accepte ce qui est signé avec STRIPE_WEBHOOK_SECRET."],
  "address-secret-other": [
    "{url} refuse ce qui est signé avec STRIPE_WEBHOOK_SECRET : il répond {status}.",
    "Redémarrez le serveur avec ces réglages ; si cela persiste, le mandataire modifie les contenus, ou l’horloge de sa machine est fausse.",
  ],
};
