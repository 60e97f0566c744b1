import type { HouseFindings } from "./house-findings.ts";

/** As the command line says it. */
export const houseInEnglish: Readonly<Record<keyof HouseFindings, readonly [said: string, next?: string]>> = {
  "settings-read": ["every setting is there, and can be read"],
  "setting-missing": ["{setting} is missing", "set it where the endpoint's environment is: {hint}"],
  "setting-wrong": ["{problem}", "mend it where the endpoint's environment is set"],
  "config-file-wrong": ["{problem}", "mend it in the file; support-appeal check-config says whether it is right"],
  "config-file": ["{file} is valid"],
  "config-built-in": ["no config file: the built-in config serves, until one is published at the desk"],
  "config-published": ["no config file: version {version} serves, which was published at the desk"],
  "config-file-doubtful": ["{line}", "mend it in the file; check-config says the same"],
  "config-desk-doubtful": ["{line}", "mend it at the desk"],
  "proxies-everybody": [
    "TRUSTED_PROXIES trusts everybody: whoever tries cards writes another address each time, and is never limited",
    "name your own proxies alone, such as 127.0.0.1 or 10.0.0.0/8",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES is empty and HOST is {host}: behind a proxy all readers share one limit",
    "name the proxy's address; 127.0.0.1 where it runs on this machine",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES is empty and HOST is {host}: right only where readers reach this port without a proxy",
    "name the addresses of your proxy or balancer",
  ],
  "pages-without-https": [
    "PAGE_ORIGINS has pages without https, of this machine, and the key takes real money",
    "take them out",
  ],
  "secrets-same": ["TOKEN_SECRET and ADMIN_TOKEN are the same", "give each a secret of its own"],
  "stand-in": [
    "STRIPE_API_BASE names another server than Stripe's: no real money moves",
    "leave it out when you mean Stripe itself",
  ],
  "mail-off": ["no SMTP_URL: readers are offered nothing that needs mail"],
  "mail-taken": ["the mail server at {server} takes mail from us"],
  "mail-readable": [
    "the mail server at {server} takes mail, and anyone in between can read it",
    "turn TLS on there, unless it is in a network of your own",
  ],
  "mail-failed": [
    "the mail server at {server} can't be used: {error}",
    "mend SMTP_URL (user and password percent-encoded), or the server; mail waits until then",
  ],
  "mail-without-address": [
    "ENDPOINT_URL is missing: there is mail, and nothing to link to in it",
    "set it to the address that readers reach the endpoint under, such as https://support.times.example",
  ],
  letter: ["the desk's weekly letter goes to {to}, on Mondays at 07:00 UTC"],
  "dunning-stripe": [
    "DUNNING is stripe: the endpoint writes to nobody when a renewal or a debit fails. Whether Stripe's own e-mails are on (receipts, failed payments, expiring cards) can't be read through its API",
    "see that they are on: Settings → Business → Customer emails, and Settings → Billing → Subscriptions and emails; or set DUNNING=ours",
  ],
  "dunning-without-mail": [
    "DUNNING is ours, and there is no SMTP_URL: nobody is told when a renewal or a debit fails",
    "set SMTP_URL and MAIL_FROM, or leave it to Stripe's own e-mails with DUNNING=stripe",
  ],
  "dunning-ours": ["DUNNING is ours: givers whose renewal or debit fails are written to from here, once"],
  "dunning-twice": [
    "Stripe's own e-mails about failed payments would say it a second time, and can't be read through its API",
    "switch these off under Settings → Billing → Subscriptions and emails; leave its receipts on under Settings → Business → Customer emails",
  ],
  "database-answers": ["PostgreSQL answers (in {ms} ms)"],
  "database-silent": [
    "DATABASE_URL: PostgreSQL does not answer: {error}",
    "see its host, port, user, password and database name, and that it runs",
  ],
  "database-in-memory": [
    "DATABASE_URL keeps the ledger in memory: a restart forgets all",
    "name a file, or PostgreSQL",
  ],
  "database-no-directory": [
    "DATABASE_URL names {file}, and there is no writable directory {directory}",
    "make it, and give it to the endpoint's user",
  ],
  "database-not-yet": [
    "DATABASE_URL names {file}, which is not there yet",
    "serve makes it; if there should be one, see the path",
  ],
  "database-unusable": [
    "DATABASE_URL names {file}, which can't be used: {error}",
    "see that it is the ledger's file, and that the endpoint's user may read and write it",
  ],
  "database-newer": ["the database is of a newer release of support-appeal ({migrations})", "upgrade this one"],
  "database-older": [
    "the tables in {database} are not up to date yet ({migrations})",
    "the next start of serve brings them there; back up first",
  ],
  "database-live-key-test": [
    "DATABASE_URL holds live money, and STRIPE_SECRET_KEY is a test key",
    "give each mode a database of its own",
  ],
  "database-test-key-live": [
    "DATABASE_URL holds test money, and STRIPE_SECRET_KEY is a live key",
    "give each mode a database of its own",
  ],
  "database-test-money": ["{database} holds the ledger of test money, its tables up to date"],
  "database-live-money": ["{database} holds the ledger of live money, its tables up to date"],
  "database-no-money": ["{database} holds the ledger of no money yet, its tables up to date"],
  "disk-roomy": ["the disk of {directory} has {mebibytes} MiB left"],
  "disk-narrow": ["the disk of {directory} has {mebibytes} MiB left", "make room before it is full"],
  "disk-full": ["the disk of {directory} has {mebibytes} MiB left", "make room: nothing can be written"],
  "address-unreached": [
    "{url} can't be reached from here: {error}",
    "see its name (DNS), its certificate, the firewall, and that the proxy hands requests on to HOST and PORT",
  ],
  "address-without-database": [
    "{url}/health answers 503: the endpoint runs, and its database does not answer",
    "see its log, and the database's findings here",
  ],
  "address-elsewhere": [
    "{url}/health answers {status}: it is not the endpoint that answers there",
    "let the proxy hand the whole host on to it, with path and body as they come",
  ],
  "address-reached": ["{url} is reached, and the endpoint there is healthy"],
  "address-no-widget": [
    "{url}/embed.js is no script: pages show no appeal",
    "run npm run build where the endpoint runs from a clone, and let the proxy hand every path on",
  ],
  "address-no-cors": [
    "{url}/config may not be read by your pages: the proxy takes the CORS headers away, or the running endpoint has other PAGE_ORIGINS",
    "hand headers on as they come, and restart the endpoint with these settings",
  ],
  "address-widget": ["{url}/embed.js is the widget, and your pages may read its config"],
  "address-no-events": ["{url} takes no events now: {error}", "see the endpoint's log"],
  "address-secret-fits": ["{url} takes what is signed with STRIPE_WEBHOOK_SECRET"],
  "address-secret-other": [
    "{url} refuses what is signed with STRIPE_WEBHOOK_SECRET: it answers {status}",
    "restart the endpoint with these settings; if it stays, the proxy changes bodies, or its machine's clock is off",
  ],
};
