import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { findPostgres, startPostgres, type Postgres } from "../../../contract/support/start-postgres.ts";
import { startMailServer, type MailServer } from "../../../support/mail-server.ts";
import { startChild, type ChildServer } from "../support/child-server.ts";

const mailingServer = fileURLToPath(new URL("support/mailing-server.ts", import.meta.url));
const found = findPostgres();

describe.skipIf("missing" in found)("two replicas on PostgreSQL that send a hundred mails", () => {
  let postgres: Postgres;
  let server: MailServer;
  let store: LedgerStore;
  let replicas: readonly ChildServer[];
  beforeAll(async () => {
    if (!("missing" in found)) postgres = await startPostgres(found.bin);
  }, 60_000);
  afterAll(() => postgres.close());
  beforeEach(async () => {
    server = await startMailServer();
    const url = await postgres.createDatabase();
    const environment = { DATABASE_URL: url, SMTP_URL: server.url, MAIL_FROM: "news@times.example", MAILS: "100" };
    store = await openLedgerStore(url, () => undefined);
    replicas = await Promise.all([1, 2].map(() => startChild(mailingServer, [], environment)));
  }, 30_000);
  afterEach(async () => {
    for (const replica of replicas) replica.signal("SIGKILL");
    await Promise.all(replicas.map(({ ended }) => ended));
    await store.close();
    await server.close();
  });

  const sent = (): number => server.mails.length;
  const readers = (): number => new Set(server.mails.map(({ to }) => to)).size;

  it("send each of them once", async () => {
    await expect.poll(sent, { timeout: 30_000 }).toBeGreaterThanOrEqual(100);
    await expect.poll(() => store.mail.outlook(), { timeout: 5000 }).toEqual({});
    expect([sent(), readers()]).toEqual([100, 100]);
  }, 40_000);

  it("send none twice, and lose none that was not handed over, though one is killed (-9) in the middle", async () => {
    await expect.poll(sent, { timeout: 20_000, interval: 5 }).toBeGreaterThan(30);
    const [first] = replicas;
    first?.signal("SIGKILL");
    await first?.ended;
    // All but the few that it held, which the other takes when the hold has run out, in minutes.
    await expect.poll(sent, { timeout: 20_000 }).toBeGreaterThanOrEqual(92);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const later = Math.floor(Date.now() / 1000) + 3600;
    const left = (await store.mail.claim(later, later + 60, 100)).length;
    const perhaps = await store.mail.settle(later);
    expect(readers()).toBe(sent());
    expect(sent() + left).toBeLessThanOrEqual(100);
    expect(sent() + left + perhaps).toBeGreaterThanOrEqual(100);
  }, 60_000);
});
