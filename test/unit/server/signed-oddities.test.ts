import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anEndpoint, readLedger, WEBHOOK_SECRET, type AnEndpoint } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";
import { sign, SITE_ID } from "./support/webhook-sequences.ts";

/** A gift of 5 dollars, with something else in it: in the event, and in its session. */
function aGift(object: object = {}, event: object = {}): object {
  return {
    id: "evt_odd",
    object: "event",
    api_version: "2026-10-28.endive",
    created: 1_790_000_000,
    livemode: false,
    type: "checkout.session.completed",
    ...event,
    data: {
      object: {
        id: "cs_odd",
        object: "checkout.session",
        mode: "payment",
        payment_status: "paid",
        amount_total: 500,
        currency: "usd",
        payment_intent: "pi_odd",
        customer_details: { email: "odd@reader.example" },
        metadata: { app: SITE_ID },
        ...object,
      },
    },
  };
}

const thin = (type: string): object => ({
  id: "evt_test_65",
  object: "v2.core.event",
  type,
  livemode: false,
  created: "2026-11-30T12:00:00.000Z",
  related_object: { id: "in_1", type: "invoice", url: "/v1/invoices/in_1" },
});

const text = (value: object): string => JSON.stringify(value);
const gift = text(aGift());

/** Signed as by Stripe, and none may change the ledger. */
const bodies: readonly (readonly [what: string, body: string | Buffer, status: number])[] = [
  ["nothing", "", 400],
  ["null", "null", 400],
  ["a list", "[]", 400],
  ["a list of events", `[${gift}]`, 400],
  ["a number", "1", 400],
  ["a word", '"event"', 400],
  ["an empty object", "{}", 400],
  ["half an event", gift.slice(0, -20), 400],
  ["an event and more", `${gift}x`, 400],
  ["two events", `${gift}\n${gift}`, 400],
  ["a byte order mark", `\uFEFF${gift}`, 400],
  ["no UTF-8", Buffer.concat([Buffer.from(gift.slice(0, -1)), Buffer.from([0xff, 0x7d])]), 400],
  ["UTF-16", Buffer.from(gift, "utf16le"), 400],
  ["an event of no kind", text({ ...aGift(), object: "list" }), 400],
  ["no data", text({ ...aGift(), data: undefined }), 400],
  ["data that is null", text({ ...aGift(), data: { object: null } }), 400],
  ["data that is a text", text({ ...aGift(), data: { object: "cs_odd" } }), 400],
  ["an id of nothing", text(aGift({}, { id: "" })), 400],
  ["an id of 256 characters", text(aGift({}, { id: `evt_${"x".repeat(252)}` })), 400],
  ["a time before 1970", text(aGift({}, { created: -1 })), 400],
  ["half a second", text(aGift({}, { created: 1.5 })), 400],
  ["a time in milliseconds", text(aGift({}, { created: 1_790_000_000_000 })), 400],
  ["a time as a text", text(aGift({}, { created: "2026-11-30T12:00:00Z" })), 400],
  ["a mode as a text", text(aGift({}, { livemode: "false" })), 400],
  ["an account that is none", text(aGift({}, { account: 7 })), 400],
  ["less than nothing given", text(aGift({ amount_total: -500 })), 400],
  ["half a cent given", text(aGift({ amount_total: 500.5 })), 400],
  ["an amount as a text", text(aGift({ amount_total: "500" })), 400],
  ["no amount", text(aGift({ amount_total: null })), 400],
  ["more than there is", gift.replace('"amount_total":500', '"amount_total":1e400'), 400],
  ["more than Stripe takes", text(aGift({ amount_total: 1_000_000_000_000 })), 400],
  ["more than a number holds", gift.replace('"amount_total":500', '"amount_total":9007199254740993'), 400],
  ["a currency in capitals", text(aGift({ currency: "USD" })), 400],
  ["a currency of two letters", text(aGift({ currency: "us" })), 400],
  ["no currency", text(aGift({ currency: null })), 400],
  ["an intent that is a number", text(aGift({ payment_intent: 7 })), 400],
  ["an intent without an id", text(aGift({ payment_intent: { object: "payment_intent" } })), 400],
  ["metadata that is a text", text(aGift({ metadata: "app" })), 400],
  ["no mark", text(aGift({ metadata: {} })), 200],
  ["no metadata", text(aGift({ metadata: null })), 200],
  ["a mark in other letters", text(aGift({ metadata: { app: SITE_ID.toUpperCase() } })), 200],
  ["a mark in a list", text(aGift({ metadata: { app: [SITE_ID] } })), 200],
  ["a mark under another's name", text(aGift({ metadata: { " app": SITE_ID, App: SITE_ID } })), 200],
  ["a mark that it inherits", gift.replace(`"app":"${SITE_ID}"`, `"__proto__":{"app":"${SITE_ID}"}`), 200],
  ["two marks, the last somebody else's", gift.replace('"app":', `"app":"${SITE_ID}","app":"shop","x":`), 200],
  ["the other mode", text(aGift({}, { livemode: true })), 200],
  ["a connected account", text(aGift({}, { account: "acct_1Other" })), 200],
  ["a type that nobody knows", text(aGift({}, { type: "checkout.session.celebrated" })), 200],
  ["a type that every object has", text(aGift({}, { type: "constructor" })), 200],
  ["a thin event of another kind", text(thin("v2.core.event_destination.ping")), 400],
  ["a thin event that tells of a meter", text(thin("v1.billing.meter.error_report_triggered")), 400],
  ["a thin event that would tell of a gift", text(thin("v1.invoice.paid")), 400],
  ["a thin event of no type", text({ ...thin(""), type: 7 }), 400],
  [
    "a tower of lists",
    text(aGift({}, { type: "tower" })).replace('"data":{', `"data":{"x":${"[".repeat(200_000)}${"]".repeat(200_000)},`),
    200,
  ],
  ["a hundred thousand keys", text(aGift({}, { type: "keys", ...aThousand(20_000) })), 200],
];

function aThousand(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, index]));
}

const seconds = Math.floor(Date.now() / 1000);
const right = sign(gift, seconds);
const hex = right.slice(right.indexOf("v1=") + 3);
const digest = (payload: string, secret = WEBHOOK_SECRET): string =>
  createHmac("sha256", secret).update(payload).digest("hex");

/** For the gift as it stands. */
const headers: readonly (readonly [what: string, header: string | string[]])[] = [
  ["none of it", ""],
  ["a time alone", `t=${seconds}`],
  ["a signature alone", `v1=${hex}`],
  ["the signature first", `v1=${hex},t=${seconds}`],
  ["capitals", `t=${seconds},v1=${hex.toUpperCase()}`],
  ["capital names", `T=${seconds},V1=${hex}`],
  ["spaces behind the comma", `t=${seconds}, v1=${hex}`],
  ["a semicolon", `t=${seconds};v1=${hex}`],
  ["a comma at the end", `t=${seconds},v1=${hex},`],
  ["a signature cut short", `t=${seconds},v1=${hex.slice(0, 62)}`],
  ["a signature too long", `t=${seconds},v1=${hex}00`],
  ["base64", `t=${seconds},v1=${Buffer.from(hex, "hex").toString("base64")}`],
  ["a time with a sign", `t=+${seconds},v1=${hex}`],
  ["a time with a zero before it", `t=0${seconds},v1=${hex}`],
  ["a time in milliseconds", `t=${seconds}000,v1=${digest(`${seconds}000.${gift}`)}`],
  ["a time in other digits", `t=${seconds.toString(16)},v1=${digest(`${seconds.toString(16)}.${gift}`)}`],
  ["two times", `t=${seconds},t=${seconds},v1=${hex}`],
  ["two headers", [`t=${seconds}`, `v1=${hex}`]],
  ["the right one under v0", `t=${seconds},v0=${hex}`],
  ["the right one under v2", `t=${seconds},v2=${hex}`],
  ["the right one under v10", `t=${seconds},v10=${hex}`],
  ["over the body alone", `t=${seconds},v1=${digest(gift)}`],
  ["over another time", `t=${seconds},v1=${digest(`${seconds - 1}.${gift}`)}`],
  ["with an empty secret", `t=${seconds},v1=${digest(`${seconds}.${gift}`, "")}`],
  ["with the secret's name", `t=${seconds},v1=${digest(`${seconds}.${gift}`, "whsec_")}`],
  ["a hundred signatures, the last one right", `t=${seconds},${`v1=${"0".repeat(64)},`.repeat(99)}v1=${hex}`],
  ["of ten minutes ago", sign(gift, seconds - 600)],
  ["of in ten minutes", sign(gift, seconds + 600)],
];

describe("what is signed as by Stripe, and no event of ours", () => {
  let endpoint: AnEndpoint;
  beforeAll(async () => void (endpoint = await anEndpoint({ siteId: SITE_ID })));
  afterAll(() => endpoint.close());

  async function send(body: string | Buffer, header: string | string[]): Promise<number> {
    const sent = { method: "POST", headers: { "stripe-signature": header }, body };
    return (await rawRequest(`${endpoint.url}/webhooks/stripe`, sent)).status;
  }
  const signedBytes = (body: string | Buffer): string => {
    const at = Math.floor(Date.now() / 1000);
    return `t=${at},v1=${createHmac("sha256", WEBHOOK_SECRET).update(`${at}.`).update(body).digest("hex")}`;
  };

  it.each(bodies)("%s is answered as it deserves", async (_what, body, status) => {
    expect(await send(body, signedBytes(body))).toBe(status);
  });

  it.each(headers)("signed with %s it is not taken", async (_what, header) => {
    expect(await send(gift, header)).toBe(400);
  });

  it("has changed nothing, says so in the log where money may be missed, and takes the gift itself", async () => {
    expect(await readLedger(endpoint.url)).toMatchObject({ money: {}, contributions: 0 });
    expect(endpoint.lines.filter((line) => line.includes("make the webhook send snapshots"))).toHaveLength(1);
    expect(await send(gift, signedBytes(gift))).toBe(200);
    expect(await readLedger(endpoint.url)).toMatchObject({ contributions: 1 });
  });
});
