import type { HouseWords } from "../doctor-words.ts";

const makeRoom = "Schaffen Sie Platz, bevor sie voll ist.";
const oneEach = "Geben Sie jedem Modus eine eigene Datenbank.";

export const house: HouseWords = {
  "settings-read": ["Alle Einstellungen sind da und lesbar."],
  "setting-missing": ["{setting} fehlt.", "Setzen Sie es in der Umgebung des Endpunkts: {hint}"],
  "setting-wrong": [
    "Diese Einstellung ist nicht zu brauchen: {problem}",
    "Ändern Sie sie in der Umgebung des Endpunkts.",
  ],
  "config-file-wrong": ["Die Datei der Konfiguration ist nicht zu brauchen: {problem}", "Ändern Sie es in der Datei."],
  "config-file": ["{file} ist gültig."],
  "config-built-in": ["Keine Datei: Es gilt die eingebaute Konfiguration, bis hier eine veröffentlicht wird."],
  "config-published": ["Keine Datei: Es gilt Version {version}, die hier veröffentlicht wurde."],
  "config-file-doubtful": ["In der Konfiguration, {path}: {message}.", "Ändern Sie es in der Datei."],
  "config-desk-doubtful": ["In der Konfiguration, {path}: {message}.", "Ändern Sie es unter Schreiben."],
  "proxies-everybody": [
    "TRUSTED_PROXIES vertraut allen: Wer Karten durchprobiert, schreibt jedes Mal eine andere Adresse und wird nie gebremst.",
    "Nennen Sie nur Ihre eigenen Proxys, etwa 127.0.0.1 oder 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES ist leer und HOST ist {host}: Hinter einem Proxy teilen sich alle eine einzige Grenze.",
    "Nennen Sie die Adresse des Proxys; läuft er auf diesem Rechner, so ist es 127.0.0.1.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES ist leer und HOST ist {host}: Das stimmt nur, wenn man diesen Port ohne Proxy erreicht.",
    "Nennen Sie die Adressen Ihres Proxys oder Lastverteilers.",
  ],
  "pages-without-https": [
    "In PAGE_ORIGINS stehen Seiten dieses Rechners ohne https, und der Schlüssel nimmt echtes Geld.",
    "Nehmen Sie sie heraus.",
  ],
  "secrets-same": ["TOKEN_SECRET und ADMIN_TOKEN sind gleich.", "Geben Sie jedem ein eigenes Geheimnis."],
  "stand-in": [
    "STRIPE_API_BASE nennt einen anderen Server als den von Stripe: Es fließt kein echtes Geld.",
    "Lassen Sie es weg, wenn Sie Stripe selbst meinen.",
  ],
  "mail-off": ["Kein SMTP_URL: Es wird nichts angeboten, wofür es Post braucht."],
  "mail-taken": ["Der Mailserver {server} nimmt Post von uns an."],
  "mail-readable": [
    "Der Mailserver {server} nimmt Post an, und unterwegs kann sie jeder lesen.",
    "Schalten Sie dort TLS ein, es sei denn, er steht in Ihrem eigenen Netz.",
  ],
  "mail-failed": [
    "Der Mailserver {server} ist nicht zu brauchen: {error}",
    "Berichtigen Sie SMTP_URL (Benutzer und Passwort prozentkodiert) oder den Server; bis dahin wartet die Post.",
  ],
  "mail-without-address": [
    "ENDPOINT_URL fehlt: Es gibt Post, und nichts, worauf sie verweisen kann.",
    "Setzen Sie die Adresse, unter der man den Endpunkt erreicht, etwa https://support.times.example.",
  ],
  letter: ["Der Wochenbrief geht an {to}, montags um 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING ist stripe: Der Endpunkt schreibt niemandem, wenn eine Verlängerung oder eine Lastschrift scheitert. Ob die E-Mails von Stripe selbst an sind (Belege, gescheiterte Zahlungen, ablaufende Karten), verrät seine API nicht.",
    "Sehen Sie nach, ob sie an sind: Settings → Business → Customer emails und Settings → Billing → Subscriptions and emails; oder setzen Sie DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING ist ours, und es gibt kein SMTP_URL: Scheitert eine Verlängerung oder eine Lastschrift, so erfährt es niemand.",
    "Setzen Sie SMTP_URL und MAIL_FROM, oder überlassen Sie es mit DUNNING=stripe den E-Mails von Stripe.",
  ],
  "dunning-ours": ["DUNNING ist ours: Wessen Verlängerung oder Lastschrift scheitert, bekommt von hier einmal Post."],
  "dunning-twice": [
    "Stripes eigene E-Mails zu gescheiterten Zahlungen würden es ein zweites Mal sagen; ob sie an sind, verrät seine API nicht.",
    "Schalten Sie sie unter Settings → Billing → Subscriptions and emails ab; die Belege unter Settings → Business → Customer emails lassen Sie an.",
  ],
  "database-answers": ["PostgreSQL antwortet (in {ms} ms)."],
  "database-silent": [
    "DATABASE_URL: PostgreSQL antwortet nicht: {error}",
    "Prüfen Sie Host, Port, Benutzer, Passwort und Namen der Datenbank, und ob sie läuft.",
  ],
  "database-in-memory": [
    "DATABASE_URL hält das Hauptbuch im Arbeitsspeicher: Ein Neustart vergisst alles.",
    "Nennen Sie eine Datei oder PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL nennt {file}, und in das Verzeichnis {directory} lässt sich nicht schreiben.",
    "Legen Sie es an, und geben Sie es dem Benutzer des Endpunkts.",
  ],
  "database-not-yet": [
    "DATABASE_URL nennt {file}, und die Datei gibt es noch nicht.",
    "Sollte es eine geben, so prüfen Sie den Pfad.",
  ],
  "database-unusable": [
    "DATABASE_URL nennt {file}, und die Datei ist nicht zu brauchen: {error}",
    "Prüfen Sie, ob es die des Hauptbuchs ist und ob der Benutzer des Endpunkts sie lesen und schreiben darf.",
  ],
  "database-newer": [
    "Die Datenbank stammt von einer neueren Fassung von support-appeal ({migrations}).",
    "Bringen Sie diese hier auf den neuen Stand.",
  ],
  "database-older": [
    "Die Tabellen in {database} sind noch nicht auf dem neuen Stand ({migrations}).",
    "Sichern Sie die Daten, und starten Sie den Endpunkt neu: Das bringt sie dorthin.",
  ],
  "database-live-key-test": ["DATABASE_URL enthält echtes Geld, und STRIPE_SECRET_KEY ist ein Testschlüssel.", oneEach],
  "database-test-key-live": ["DATABASE_URL enthält Testgeld, und STRIPE_SECRET_KEY ist ein Live-Schlüssel.", oneEach],
  "database-test-money": ["{database} enthält das Hauptbuch des Testgelds, auf dem neuen Stand."],
  "database-live-money": ["{database} enthält das Hauptbuch des echten Gelds, auf dem neuen Stand."],
  "database-no-money": ["{database} enthält ein Hauptbuch noch ohne Geld, auf dem neuen Stand."],
  "disk-roomy": ["Auf der Platte von {directory} sind {mebibytes} MiB frei."],
  "disk-narrow": ["Auf der Platte von {directory} sind nur {mebibytes} MiB frei.", makeRoom],
  "disk-full": [
    "Auf der Platte von {directory} sind nur {mebibytes} MiB frei: Es lässt sich nichts mehr schreiben.",
    "Schaffen Sie sofort Platz.",
  ],
  "address-unreached": [
    "{url} ist von hier aus nicht zu erreichen: {error}",
    "Prüfen Sie den Namen (DNS), das Zertifikat, die Firewall, und ob der Proxy an HOST und PORT weitergibt.",
  ],
  "address-without-database": [
    "{url}/health antwortet 503: Der Endpunkt läuft, und seine Datenbank antwortet nicht.",
    "Sehen Sie in sein Protokoll, und was hier zur Datenbank steht.",
  ],
  "address-elsewhere": [
    "{url}/health antwortet {status}: Dort antwortet etwas anderes als der Endpunkt.",
    "Der Proxy muss alles unter dieser Adresse unverändert weitergeben.",
  ],
  "address-reached": ["{url} ist zu erreichen, und der Endpunkt dort ist gesund."],
  "address-no-widget": [
    "{url}/embed.js ist kein Skript: Auf den Seiten steht kein Aufruf.",
    "Läuft der Endpunkt aus einem Klon, so rufen Sie npm run build auf; und der Proxy muss jeden Pfad weitergeben.",
  ],
  "address-no-cors": [
    "{url}/config dürfen Ihre Seiten nicht lesen: Der Proxy entfernt die CORS-Kopfzeilen, oder der laufende Endpunkt hat ein anderes PAGE_ORIGINS.",
    "Lassen Sie die Kopfzeilen durch, und starten Sie den Endpunkt mit diesen Einstellungen neu.",
  ],
  "address-widget": ["{url}/embed.js ist das Widget, und Ihre Seiten dürfen seine Konfiguration lesen."],
  "address-no-events": [
    "{url} nimmt gerade keine Nachrichten an: {error}",
    "Sehen Sie in das Protokoll des Endpunkts.",
  ],
  "address-secret-fits": ["{url} nimmt an, was mit STRIPE_WEBHOOK_SECRET unterschrieben ist."],
  "address-secret-other": [
    "{url} lehnt ab, was mit STRIPE_WEBHOOK_SECRET unterschrieben ist, mit {status}.",
    "Starten Sie den Endpunkt mit diesen Einstellungen neu; bleibt es dabei, so verändert der Proxy die Inhalte, oder die Uhr seines Rechners geht falsch.",
  ],
};
