import type { HouseWords } from "../doctor-words.ts";

const oneEach = "Dé a cada modo su propia base de datos.";

export const house: HouseWords = {
  "settings-read": ["Están todos los ajustes, y se pueden leer."],
  "setting-missing": ["Falta {setting}.", "Fíjelo en el entorno del servidor: {hint}"],
  "setting-wrong": ["Este ajuste no sirve: {problem}", "Corríjalo en el entorno del servidor."],
  "config-file-wrong": ["El archivo de configuración no sirve: {problem}", "Corrija el archivo."],
  "config-file": ["{file} es válido."],
  "config-built-in": ["No hay archivo: vale la configuración incluida, hasta que se publique otra aquí."],
  "config-published": ["No hay archivo: vale la versión {version}, publicada aquí."],
  "config-file-doubtful": ["En la configuración, {path}: {message}.", "Corrija el archivo."],
  "config-desk-doubtful": ["En la configuración, {path}: {message}.", "Corríjalo en Escribir."],
  "proxies-everybody": [
    "TRUSTED_PROXIES se fía de todos: quien prueba tarjetas escribe cada vez otra dirección y nunca topa con un límite.",
    "Nombre solo sus propios proxies, como 127.0.0.1 o 10.0.0.0/8.",
  ],
  "proxies-local": [
    "TRUSTED_PROXIES está vacío y HOST es {host}: detrás de un proxy, todos los lectores comparten un solo límite.",
    "Nombre la dirección del proxy; 127.0.0.1 si funciona en esta máquina.",
  ],
  "proxies-none": [
    "TRUSTED_PROXIES está vacío y HOST es {host}: solo es correcto si los lectores llegan a este puerto sin proxy.",
    "Nombre las direcciones de su proxy o balanceador.",
  ],
  "pages-without-https": [
    "PAGE_ORIGINS tiene páginas de esta máquina sin https, y la clave cobra dinero real.",
    "Quítelas.",
  ],
  "secrets-same": ["TOKEN_SECRET y ADMIN_TOKEN son iguales.", "Dé a cada uno su propio secreto."],
  "stand-in": [
    "STRIPE_API_BASE nombra otro servidor que el de Stripe: no se mueve dinero real.",
    "Quítelo si quiere usar Stripe mismo.",
  ],
  "mail-off": ["No hay SMTP_URL: a los lectores no se les ofrece nada que necesite correo."],
  "mail-taken": ["El servidor de correo {server} acepta nuestro correo."],
  "mail-readable": [
    "El servidor de correo {server} acepta el correo, y cualquiera puede leerlo por el camino.",
    "Active TLS allí, salvo que esté en su propia red.",
  ],
  "mail-failed": [
    "El servidor de correo {server} no se puede usar: {error}",
    "Corrija SMTP_URL (usuario y contraseña con codificación porcentual) o el servidor; hasta entonces el correo espera.",
  ],
  "mail-without-address": [
    "Falta ENDPOINT_URL: hay correo, y nada a lo que pueda enlazar.",
    "Fije la dirección por la que los lectores llegan al servidor, como https://support.times.example.",
  ],
  letter: ["La carta semanal va a {to}, los lunes a las 07:00 UTC."],
  "dunning-stripe": [
    "DUNNING es stripe: el servidor no escribe a nadie cuando falla una renovación o un adeudo. Si los correos de Stripe están activados (recibos, pagos fallidos, tarjetas que caducan), su API no lo dice.",
    "Compruebe que lo están: Settings → Business → Customer emails y Settings → Billing → Subscriptions and emails; o fije DUNNING=ours.",
  ],
  "dunning-without-mail": [
    "DUNNING es ours, y no hay SMTP_URL: no se avisa a nadie cuando falla una renovación o un adeudo.",
    "Fije SMTP_URL y MAIL_FROM, o déjelo a los correos de Stripe con DUNNING=stripe.",
  ],
  "dunning-ours": ["DUNNING es ours: a quien le falla una renovación o un adeudo se le escribe desde aquí, una vez."],
  "dunning-twice": [
    "Los correos de Stripe sobre pagos fallidos lo dirían por segunda vez; si están activados, su API no lo dice.",
    "Desactívelos en Settings → Billing → Subscriptions and emails; deje los recibos en Settings → Business → Customer emails.",
  ],
  "database-answers": ["PostgreSQL responde (en {ms} ms)."],
  "database-silent": [
    "DATABASE_URL: PostgreSQL no responde: {error}",
    "Revise el host, el puerto, el usuario, la contraseña y el nombre de la base, y que esté en marcha.",
  ],
  "database-in-memory": [
    "DATABASE_URL guarda el libro en la memoria: un reinicio lo olvida todo.",
    "Nombre un archivo, o PostgreSQL.",
  ],
  "database-no-directory": [
    "DATABASE_URL nombra {file}, y en el directorio {directory} no se puede escribir.",
    "Créelo, y déselo al usuario del servidor.",
  ],
  "database-not-yet": ["DATABASE_URL nombra {file}, que aún no existe.", "Si debería haber uno, revise la ruta."],
  "database-unusable": [
    "DATABASE_URL nombra {file}, que no se puede usar: {error}",
    "Compruebe que es el archivo del libro, y que el usuario del servidor puede leerlo y escribirlo.",
  ],
  "database-newer": [
    "La base de datos es de una versión más nueva de support-appeal ({migrations}).",
    "Actualice esta.",
  ],
  "database-older": [
    "Las tablas de {database} aún no están al día ({migrations}).",
    "Haga una copia de seguridad y reinicie el servidor: eso las pone al día.",
  ],
  "database-live-key-test": ["DATABASE_URL contiene dinero real, y STRIPE_SECRET_KEY es una clave de prueba.", oneEach],
  "database-test-key-live": ["DATABASE_URL contiene dinero de prueba, y STRIPE_SECRET_KEY es una clave real.", oneEach],
  "database-test-money": ["{database} contiene el libro del dinero de prueba, con las tablas al día."],
  "database-live-money": ["{database} contiene el libro del dinero real, con las tablas al día."],
  "database-no-money": ["{database} contiene un libro aún sin dinero, con las tablas al día."],
  "disk-roomy": ["Al disco de {directory} le quedan {mebibytes} MiB."],
  "disk-narrow": ["Al disco de {directory} solo le quedan {mebibytes} MiB.", "Haga sitio antes de que se llene."],
  "disk-full": [
    "Al disco de {directory} solo le quedan {mebibytes} MiB: ya no se puede escribir nada.",
    "Haga sitio enseguida.",
  ],
  "address-unreached": [
    "No se llega a {url} desde aquí: {error}",
    "Revise el nombre (DNS), el certificado, el cortafuegos, y que el proxy pase las peticiones a HOST y PORT.",
  ],
  "address-without-database": [
    "{url}/health responde 503: el servidor funciona, y su base de datos no responde.",
    "Vea su registro, y lo que se dice aquí de la base.",
  ],
  "address-elsewhere": [
    "{url}/health responde {status}: no es el servidor lo que responde allí.",
    "El proxy debe pasárselo todo tal cual, ruta y contenido.",
  ],
  "address-reached": ["Se llega a {url}, y el servidor está bien."],
  "address-no-widget": [
    "{url}/embed.js no es un script: las páginas no muestran ningún llamamiento.",
    "Ejecute npm run build si el servidor funciona desde un clon, y que el proxy pase todas las rutas.",
  ],
  "address-no-cors": [
    "Sus páginas no pueden leer {url}/config: el proxy quita las cabeceras CORS, o el servidor en marcha tiene otro PAGE_ORIGINS.",
    "Deje pasar las cabeceras, y reinicie el servidor con estos ajustes.",
  ],
  "address-widget": ["{url}/embed.js es el llamamiento, y sus páginas pueden leer su configuración."],
  "address-no-events": ["{url} no acepta avisos ahora: {error}", "Vea el registro del servidor."],
  "address-secret-fits": ["{url} acepta lo que va firmado con STRIPE_WEBHOOK_SECRET."],
  "address-secret-other": [
    "{url} rechaza lo que va firmado con STRIPE_WEBHOOK_SECRET: responde {status}.",
    "Reinicie el servidor con estos ajustes; si sigue igual, el proxy altera los contenidos, o el reloj de su máquina va mal.",
  ],
};
