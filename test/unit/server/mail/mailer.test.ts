import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Letter } from "../../../../src/server/mail/letter.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { ServeOptions } from "../../../../src/server/node/serve.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { startMailServer, type MailServer } from "../../../support/mail-server.ts";
import { ADMIN_TOKEN, anEndpoint, type AnEndpoint } from "../support/an-endpoint.ts";
import { asTold } from "./support/a-letter.ts";

const settled = { nextAt: undefined, oldestDueAt: undefined, handedOverUntil: undefined };

describe("the mailer of serve", () => {
  let server: MailServer;
  let store: LedgerStore;
  let endpoint: AnEndpoint | undefined;
  let movedMs: number;
  const now = (): number => Date.now() + movedMs;
  beforeEach(async () => {
    movedMs = 0;
    server = await startMailServer();
    store = await openLedgerStore("file::memory:", () => undefined);
  });
  afterEach(async () => {
    await (endpoint === undefined ? store.close() : endpoint.close());
    endpoint = undefined;
    await server.close();
  });

  async function start(options: Partial<ServeOptions> = {}, url = server.url): Promise<AnEndpoint> {
    const from = { name: "The Example Times", address: "news@times.example" };
    endpoint = await anEndpoint(
      { mail: { server: new URL(url), from } },
      { store, composers: { told: asTold }, mailPollMs: 20, now, ...options },
    );
    return endpoint;
  }
  const post = (id: string, data: Partial<Letter> = {}, dueAt = 0): Promise<boolean> =>
    store.mail.add({ id, kind: "told", person: "hash", data, dueAt: dueAt || Math.floor(now() / 1000) });
  const isDone = () => expect.poll(() => store.mail.outlook(), { timeout: 5000 }).toEqual(settled);
  const aWhile = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));

  async function counted(outcome: string): Promise<number> {
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
    const page = await (await fetch(`${endpoint?.url}/metrics`, { headers })).text();
    return Number(new RegExp(`mails_total\\{kind="told",outcome="${outcome}"\\} (\\d+)`).exec(page)?.[1] ?? 0);
  }

  it("sends what waits, once, and erases it", async () => {
    await post("m:1");
    await start();
    const mail = await server.nextMail("ada@example.test");
    expect(mail).toMatchObject({ subject: "Your link", from: "news@times.example" });
    expect(mail.links).toContain("https://support.example/manage?link=abc");
    await isDone();
    await aWhile();
    expect(server.mails).toHaveLength(1);
    expect(await counted("sent")).toBe(1);
  });

  it("sends later what falls due later, by the endpoint's clock", async () => {
    await start();
    await post("m:1", {}, Math.floor(now() / 1000) + 86_400);
    await aWhile();
    expect(server.mails).toHaveLength(0);
    movedMs = 86_400_000;
    await server.nextMail("ada@example.test");
  });

  it("drops what the reader's address is refused for, and names nobody", async () => {
    server.behave({ atRecipient: () => ({ code: 550, text: "5.1.1 <ada@example.test> ada is unknown here" }) });
    await post("m:1");
    const { lines } = await start();
    await isDone();
    expect(await counted("dropped")).toBe(1);
    expect(lines.filter((line) => line.includes("does not take a mail"))).toEqual([
      expect.stringContaining('"kind":"told","code":"550 5.1.1"'),
    ]);
    expect(lines.join("")).not.toContain("ada");
  });

  it.each([
    ["the address", { atRecipient: () => ({ code: 421, text: "4.7.0 <ada@example.test> too many to ada" }) }],
    ["the message", { atMessage: () => ({ code: 421, text: "4.7.0 <ada@example.test> too many to ada" }) }],
  ] as const)("names nobody where the server closes its door at %s", async (_what, behaviour) => {
    server.behave(behaviour);
    await post("m:1");
    const { lines } = await start();
    await expect.poll(() => counted("failed"), { timeout: 5000 }).toBe(1);
    expect(lines.join("")).not.toContain("ada");
  });

  it.each([
    ["the address", { atRecipient: () => ({ code: 450 }) }],
    ["the message", { atMessage: () => ({ code: 451 }) }],
  ] as const)("tries again later, with growing waits, where %s is refused for now", async (_what, behaviour) => {
    server.behave(behaviour);
    await post("m:1");
    await start();
    for (const waitSeconds of [60, 300, 1800]) {
      await expect
        .poll(async () => ((await store.mail.outlook()).nextAt ?? 0) - Math.floor(now() / 1000), { timeout: 5000 })
        .toBeGreaterThan(waitSeconds - 5);
      movedMs += waitSeconds * 1000;
    }
    server.behave({});
    await server.nextMail("ada@example.test");
    await isDone();
    expect(server.mails).toHaveLength(1);
    expect(await counted("failed")).toBe(3);
  });

  it("gives up after three days", async () => {
    server.behave({ atRecipient: () => ({ code: 450 }) });
    await post("m:1");
    await start();
    let at: number | undefined;
    for (let failed = 1; (await counted("dropped")) === 0; failed++) {
      await expect
        .poll(async () => (await counted("failed")) + (await counted("dropped")), { interval: 5, timeout: 5000 })
        .toBe(failed);
      ({ nextAt: at } = await store.mail.outlook());
      if (at !== undefined) movedMs = at * 1000 - Date.now();
    }
    await isDone();
    expect(movedMs / 86_400_000).toBeCloseTo(3, 0);
    expect(await counted("failed")).toBe(15);
  });

  it("gives a mail its tries also where the mail server was out for longer than they last", async () => {
    let asked = 0;
    server.behave({ atRecipient: () => (asked++ === 0 ? { code: 450 } : undefined) });
    await post("m:1", {}, Math.floor(now() / 1000) - 10 * 86_400);
    await start();
    await expect.poll(() => counted("failed"), { timeout: 5000 }).toBe(1);
    movedMs = 60_000;
    await server.nextMail("ada@example.test");
    await isDone();
  });

  it("goes on once the store is back that was out when a mail was to be handed over", async () => {
    let isOut = true;
    const fails = () => Promise.reject(new Error("the database is gone"));
    const mail = new Proxy(store.mail, {
      get(target, name) {
        if (isOut && (name === "handOver" || name === "release")) return fails;
        const value: unknown = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    await post("m:1");
    const { lines } = await start({
      store: new Proxy(store, {
        get(target, name) {
          const value: unknown = name === "mail" ? mail : Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      }),
    });
    await expect.poll(() => lines.join(""), { timeout: 5000 }).toContain("was not handed over");
    isOut = false;
    movedMs = 600_000;
    await server.nextMail("ada@example.test");
    await isDone();
    expect(server.mails).toHaveLength(1);
  });

  it("does not send again what it was not told the end of", async () => {
    let asked = 0;
    server.behave({ atMessage: () => (asked++ === 0 ? "hang-up" : undefined) });
    await post("m:1");
    const { lines } = await start();
    await isDone();
    await aWhile();
    expect(asked).toBe(1);
    expect(lines.join("")).toContain("did not answer: it counts as sent");
  });

  it("sends by another connection where the one that rested is gone", async () => {
    await start();
    await post("m:1");
    await server.nextMail("ada@example.test");
    await isDone();
    server.hangUp();
    await post("m:2");
    await server.nextMail("ada@example.test");
    await post("m:3");
    await server.nextMail("ada@example.test");
    expect(server.connections()).toBe(2);
  });

  it("waits where the server is out, says so once, and goes on when it is back", async () => {
    const { port } = new URL(server.url);
    await server.close();
    await post("m:1");
    await post("m:2", { to: "bea@example.test" });
    const { lines, url } = await start();
    await expect.poll(() => lines.join("")).toContain("SMTP_URL");
    await aWhile();
    expect((await fetch(`${url}/health`)).status).toBe(200);
    server = await startMailServer({ port: Number(port) });
    await Promise.all([server.nextMail("ada@example.test", 20_000), server.nextMail("bea@example.test", 20_000)]);
    expect(server.mails).toHaveLength(2);
    expect(lines.filter((line) => line.includes("SMTP_URL"))).toHaveLength(1);
  }, 30_000);

  it("ends in time while the server hangs, and sends after the next start", async () => {
    server.behave({ atConnect: () => "hang" });
    await post("m:1");
    const hanging = await openLedgerStore("file::memory:", () => undefined);
    const { url } = await start({ store: hanging });
    await hanging.mail.add({ id: "m:1", kind: "told", person: undefined, data: {}, dueAt: 1 });
    await expect.poll(() => server.connections()).toBe(1);
    expect((await fetch(`${url}/health`)).status).toBe(200);
    const begun = performance.now();
    await endpoint?.close();
    expect(performance.now() - begun).toBeLessThan(4000);
    endpoint = undefined;
    server.behave({});
    await start();
    await server.nextMail("ada@example.test");
  }, 30_000);

  it("lets the server answer before it ends", async () => {
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      server.behave({
        atMessage: () =>
          new Promise((done) => {
            answer = () => done(undefined);
            resolve();
          }),
      });
    });
    await post("m:1");
    const { lines } = await start();
    await asked;
    const closed = endpoint?.close();
    await aWhile();
    answer();
    await closed;
    endpoint = undefined;
    store = await openLedgerStore("file::memory:", () => undefined);
    expect(server.mails).toHaveLength(1);
    expect(lines.join("")).not.toContain("counts as sent");
  });

  it("writes at the time of sending: what fails is tried again, what is not needed is not sent", async () => {
    let tries = 0;
    await start({
      composers: {
        told: async (task) => {
          tries += 1;
          if (tries === 1) throw new Error("Stripe is out");
          return task.id === "m:2" ? undefined : await asTold(task);
        },
      },
    });
    await post("m:1");
    await expect.poll(() => counted("failed"), { timeout: 5000 }).toBe(1);
    await post("m:2", { to: "bea@example.test" });
    await expect.poll(() => counted("unneeded"), { timeout: 5000 }).toBe(1);
    movedMs = 60_000;
    await server.nextMail("ada@example.test");
    await isDone();
    expect(server.mails).toHaveLength(1);
  });
});
