import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Compose } from "../../../../src/server/mail/compose.ts";
import type { Letter } from "../../../../src/server/mail/letter.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { ServeOptions } from "../../../../src/server/node/serve.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { startMailServer, type MailServer } from "../../../support/mail-server.ts";
import { anEndpoint, type AnEndpoint } from "../support/an-endpoint.ts";

const aLetter = (change: Partial<Letter> = {}): Letter => ({
  to: "ada@example.test",
  locale: "en",
  dir: "ltr",
  subject: "Your link",
  body: ["Hello.", { label: "Open", url: "https://support.example/manage?link=abc" }],
  footer: ["You asked for it."],
  ...change,
});

/** Says what the task's own data says. */
const asTold: Compose = async ({ data }) => aLetter(data as Partial<Letter>);

describe("the mailer of serve", () => {
  let server: MailServer;
  let store: LedgerStore;
  let endpoint: AnEndpoint | undefined;
  beforeEach(async () => {
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
      { store, composers: { told: asTold }, mailPollMs: 20, ...options },
    );
    return endpoint;
  }
  const post = (id: string, data: Partial<Letter> = {}, kind = "told"): Promise<boolean> =>
    store.mail.add({ id, kind, person: undefined, data, dueAt: 0 });

  it("sends what waits, once", async () => {
    await post("m:1");
    await start();
    const mail = await server.nextMail("ada@example.test");
    expect(mail.subject).toBe("Your link");
    expect(mail.from).toBe("news@times.example");
    expect(mail.links).toContain("https://support.example/manage?link=abc");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(server.mails).toHaveLength(1);
    expect(await store.mail.outlook()).toEqual({});
  });
});
