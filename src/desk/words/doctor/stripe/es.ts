import type { StripeWords } from "../doctor-words.ts";

const giveRight = "Dé ese permiso a la clave en el panel de Stripe, y compruebe de nuevo.";
const setUpAnew =
  "Ajústelo de nuevo en el paso 2; si lo fija el entorno, lo hace support-appeal doctor --fix --url {url}.";
const takeKeyAnew =
  "Tome la clave de nuevo en el panel de Stripe, en Developers → API keys, entera y del modo que quiere.";
const setClock = "Ajústelo por la red: timedatectl set-ntp true, o chrony.";
const reconcile = "support-appeal reconcile los recoge.";
const seeRisk =
  "La página Dinero muestra lo que está en riesgo; Stripe escribe a estos lectores si sus correos están activados.";

export const stripe: StripeWords = {
  "stripe-no-key": [
    "No se pregunta a Stripe: no hay clave con que preguntar.",
    "Corrija STRIPE_SECRET_KEY, y compruebe de nuevo.",
  ],
  "stripe-nowhere": [
    "No se pregunta a Stripe: nada dice dónde está.",
    "Corrija STRIPE_API_BASE, y compruebe de nuevo.",
  ],
  "stripe-key-expired": ["Stripe rechaza STRIPE_SECRET_KEY: la clave ha caducado.", takeKeyAnew],
  "stripe-key-unknown": ["Stripe rechaza STRIPE_SECRET_KEY: allí no se conoce la clave.", takeKeyAnew],
  "stripe-unreached": [
    "No se llega a Stripe en {server}.",
    "Compruebe que esta máquina puede abrir conexiones con api.stripe.com:443, y si status.stripe.com informa de una avería.",
  ],
  "stand-in-unreached": [
    "No se llega a Stripe en {server}.",
    "Lo nombra STRIPE_API_BASE: ponga en marcha allí el sustituto, o quite el ajuste para usar Stripe mismo.",
  ],
  "stripe-refuses": ["Stripe lo rechaza: {error}", "Corrija lo que nombra."],
  "stripe-fails": [
    "Stripe responde con un error ({error}).",
    "Inténtelo de nuevo en un minuto; si sigue igual, vea status.stripe.com.",
  ],
  "key-test": ["STRIPE_SECRET_KEY ({begins}) es una clave del modo de prueba, y Stripe la acepta."],
  "key-live": ["STRIPE_SECRET_KEY ({begins}) es una clave del modo real, y Stripe la acepta."],
  "key-lacks": [
    "A STRIPE_SECRET_KEY le falta el permiso «{right}» ({stripes}), que necesita {needed}.",
    "Edite la clave en el panel de Stripe, en Developers → API keys, y déle ese permiso.",
  ],
  "key-whole": ["La clave tiene todos los permisos necesarios."],
  "unseen-key": ["La clave no se puede comprobar: le falta {right}.", giveRight],
  "unseen-clock": ["El reloj no se puede comprobar: a la clave le falta {right}.", giveRight],
  "unseen-account": ["La cuenta no se puede comprobar: a la clave le falta {right}.", giveRight],
  "unseen-webhook": ["El webhook no se puede comprobar: a la clave le falta {right}.", giveRight],
  "unseen-deliveries": ["No se puede comprobar si llegan los avisos: a la clave le falta {right}.", giveRight],
  "unseen-portal": ["El portal de clientes no se puede comprobar: a la clave le falta {right}.", giveRight],
  "unseen-domains": [
    "Los dominios de los medios de pago no se pueden comprobar: a la clave le falta {right}.",
    giveRight,
  ],
  "unmended-webhook": ["El webhook no se puede corregir: a la clave le falta {right}.", giveRight],
  "unmended-portal": ["El portal de clientes no se puede poner en marcha: a la clave le falta {right}.", giveRight],
  "webhook-unmakeable": [
    "A la clave le falta {right}.",
    "Déle ese permiso en el panel de Stripe, o cree el webhook a mano.",
  ],
  "clock-right": ["El reloj coincide con el de Stripe, con {seconds} s de margen."],
  "clock-ahead": ["El reloj va {seconds} s adelantado; a partir de {limit} s se rechazan los avisos.", setClock],
  "clock-behind": ["El reloj va {seconds} s atrasado; a partir de {limit} s se rechazan los avisos.", setClock],
  "clock-too-far-ahead": [
    "El reloj va {seconds} s adelantado: se rechazan los avisos, aunque estén bien firmados.",
    setClock,
  ],
  "clock-too-far-behind": [
    "El reloj va {seconds} s atrasado: se rechazan los avisos, aunque estén bien firmados.",
    setClock,
  ],
  "account-unknown": [
    "Stripe aún no sabe de quién es la cuenta ({account}).",
    "Rellene lo que pide en su panel, en Settings → Business.",
  ],
  "account-closed": ["La cuenta no puede cobrar dinero ({account}).", "Vea en el panel qué pide Stripe."],
  "account-asked": ["La cuenta no puede cobrar dinero ({account}).", "Vea en el panel qué pide Stripe: {due}."],
  "account-open": ["La cuenta puede cobrar dinero: {account}."],
  "account-nameless": [
    "La cuenta no tiene nombre comercial: los lectores no ven ninguno en la página de Stripe ni en sus recibos.",
    "Déle uno en Settings → Business → Public details.",
  ],
  "webhook-none": [
    "En Stripe no hay ningún webhook que acabe en {path}: no se contará ninguna aportación.",
    "Créelo en el paso 2, con la versión {version} de la API.",
  ],
  "webhook-none-at": [
    "En Stripe no hay ningún webhook en {webhook}: no se contará ninguna aportación.",
    "Créelo en el paso 2 para {url}, con la versión {version} de la API.",
  ],
  "webhook-several": [
    "En Stripe hay {count} webhooks nuestros: {webhooks}.",
    "El que quede de una dirección anterior se puede borrar en el panel.",
  ],
  "webhook-off": ["El webhook {webhook} está desactivado.", setUpAnew],
  "webhook-deaf": ["El webhook {webhook} no escucha {events}.", setUpAnew],
  "webhook-old": [
    "El webhook {webhook} habla la versión {version} de la API, y la nuestra es {ours}: cada aviso cuesta una consulta a Stripe.",
    setUpAnew,
  ],
  "webhook-old-account": [
    "El webhook {webhook} habla la versión de la API de la cuenta, {version}, y la nuestra es {ours}: cada aviso cuesta una consulta a Stripe.",
    setUpAnew,
  ],
  "webhook-untold": [
    "El webhook {webhook} habla la versión de la API de la cuenta, que aún no se conoce; la nuestra es {ours}.",
    "Compruebe de nuevo después de la primera aportación.",
  ],
  "webhook-right": [
    "El webhook {webhook} está activado, escucha los {count} tipos de avisos y habla {version} (la nuestra es {ours}).",
  ],
  "deliveries-untold": [
    "En {days} días no ha pasado nada nuestro en Stripe: no se puede saber si llegan los avisos ni si STRIPE_WEBHOOK_SECRET es el correcto.",
    "Aporte una vez (en modo de prueba con la tarjeta 4242 4242 4242 4242), y compruebe de nuevo.",
  ],
  "deliveries-without-ledger": [
    "No se comprueba si llegan los avisos: aún no hay libro.",
    "Ponga en marcha el servidor una vez.",
  ],
  "deliveries-arrive": [
    "Los avisos llegan, y STRIPE_WEBHOOK_SECRET es el correcto: el último nuestro, del {newestAt}, está en el libro.",
  ],
  "deliveries-missing": [
    "De nuestros últimos {count} avisos faltan {missing} en el libro, el más reciente del {newestAt}.",
    reconcile,
  ],
  "deliveries-none": [
    "De nuestros últimos {count} avisos faltan {missing} en el libro, el más reciente del {newestAt}.",
    `Compruebe que STRIPE_WEBHOOK_SECRET es el secreto de firma de este webhook, o ajústelo de nuevo en el paso 2; después, ${reconcile}`,
  ],
  "renewals-none-failed": ["Ninguna renovación espera su dinero."],
  "renewals-failed": [
    "Renovaciones fallidas que esperan su dinero: {count}, {money}. Stripe lo intenta de nuevo desde el {againAt}.",
    seeRisk,
  ],
  "renewals-given-up": ["Renovaciones fallidas que esperan su dinero: {count}, {money}. Stripe ha desistido.", seeRisk],
  "portal-none": [
    "El portal de clientes de Stripe no está en marcha: los lectores no pueden cambiar ni terminar allí una aportación.",
    "Póngalo en marcha en el panel de Stripe, en Settings → Billing → Customer portal.",
  ],
  "portal-endless": [
    "En el portal de clientes de Stripe los lectores no pueden terminar una aportación; terminar debe ser tan fácil como empezar.",
    "Active las cancelaciones en Settings → Billing → Customer portal.",
  ],
  "portal-right": [
    "El portal de clientes de Stripe está en marcha, y los lectores pueden terminar allí una aportación.",
  ],
  "domains-none-needed": [
    "Dominios de los medios de pago: no hace falta ninguno, los lectores pagan en la página de Stripe.",
  ],
  "domains-without-apple-pay": [
    "Apple Pay no está activo para {hosts}; en la página de Stripe, donde se paga, sí.",
    "Solo para pagar dentro de su página: vea Settings → Payment method domains.",
  ],
  "done-webhook-made": ["Se ha creado el webhook {webhook} ({id}), con la versión {version} de la API."],
  "done-webhook-on": ["Se ha activado {webhook} ({id})."],
  "done-webhook-listens": ["{webhook} escucha ahora también {events} ({id})."],
  "done-webhook-replaced": ["El anterior ({id}) queda desactivado, no borrado: se puede activar de nuevo en el panel."],
  "done-webhook-nowhere": ["No se ha creado ningún webhook: diga en qué dirección."],
  "done-portal": [
    "El portal de clientes de Stripe está en marcha ({id}): los lectores pueden terminar una aportación, cambiar la tarjeta y ver lo que pagaron.",
  ],
};
