import { PortBusyError, startDemo, type DemoOptions } from "./start-demo.ts";

/** `npm run demo`: everything at once, until Ctrl-C. */
async function main(): Promise<void> {
  const given = process.env;
  const stripe = readStripe(given);
  const databaseUrl = given["DATABASE_URL"] || undefined;
  const options: DemoOptions = {
    newspaperPort: port("DEMO_PORT", 8080),
    endpointPort: port("PORT", 8787),
    sandboxPort: port("SANDBOX_PORT", 12111),
    databaseUrl,
    // A publisher's own database, and Stripe itself, are told nothing that has not happened.
    history: stripe === undefined && databaseUrl === undefined,
    ...(stripe === undefined ? {} : { stripe }),
  };
  const demo = await startDemo(options);
  const { newspaperUrl, endpointUrl, sandboxUrl, adminToken } = demo;
  let closing = false;
  const end = () => {
    if (closing) return;
    closing = true;
    demo.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.on("SIGINT", end);
  process.on("SIGTERM", end);
  console.log(`Newspaper  ${newspaperUrl}/`);
  console.log(`Endpoint   ${endpointUrl}/`);
  console.log(
    sandboxUrl === undefined
      ? "Payments   Stripe itself, with your test key"
      : `Payments   ${sandboxUrl}/_sandbox/  (a stand-in for Stripe: no real money)`,
  );
  console.log(`Mailbox    ${newspaperUrl}/mailbox/  (what readers get by mail)`);
  console.log(`Desk       ${endpointUrl}/desk/  (token: ${adminToken})`);
  console.log("Ctrl-C ends it.");
}

function readStripe(given: NodeJS.ProcessEnv): DemoOptions["stripe"] {
  const secretKey = given["STRIPE_SECRET_KEY"];
  if (secretKey === undefined || secretKey === "") return undefined;
  if (!/^[rs]k_test_/.test(secretKey))
    throw new DemoError("STRIPE_SECRET_KEY must be a test key (sk_test_…): the demo takes no real money");
  const webhookSecret = given["STRIPE_WEBHOOK_SECRET"];
  if (webhookSecret === undefined || webhookSecret === "") {
    const address = `http://127.0.0.1:${port("PORT", 8787)}/webhooks/stripe`;
    throw new DemoError(
      `STRIPE_WEBHOOK_SECRET is missing: run "stripe listen --forward-to ${address}" and set it to the whsec_… that this prints`,
    );
  }
  return { secretKey, webhookSecret };
}

function port(variable: string, fallback: number): number {
  const text = process.env[variable];
  if (text === undefined || text === "") return fallback;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > 65535) throw new DemoError(`${variable} must be a port number`);
  return number;
}

class DemoError extends Error {}

/** What the one who starts it can mend is one line; anything else comes with its stack. */
function fail(error: unknown): never {
  const plain =
    error instanceof DemoError ||
    error instanceof PortBusyError ||
    (error instanceof Error && error.name === "SettingsError");
  console.error(plain ? error.message : error);
  process.exit(1);
}

main().catch(fail);
