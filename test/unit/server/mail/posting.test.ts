import { expect, it } from "vitest";
import { createLog } from "../../../../src/server/log.ts";
import { createMailer } from "../../../../src/server/mail/create-mailer.ts";
import { renderLetter } from "../../../../src/server/mail/render-letter.ts";
import { noMetrics } from "../../../../src/server/metrics/metrics.ts";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import { createSmtpTransport } from "../../../../src/server/node/smtp-transport.ts";
import { createSparingLog } from "../../../../src/server/sparing-log.ts";
import { words } from "../../../../src/server/words/en.ts";
import { startMailServer } from "../../../support/mail-server.ts";
import { watchLog } from "../../../support/watch-log.ts";
import { asTold } from "./support/a-letter.ts";

it("what is posted in this process is sent at once, and once, however seldom the outbox is looked at", async () => {
  const server = await startMailServer();
  const store = await openLedgerStore("file::memory:", () => undefined);
  const log = createLog(watchLog);
  const mailer = createMailer({
    store: store.mail,
    transport: createSmtpTransport({
      server: new URL(server.url),
      from: { name: undefined, address: "news@times.example" },
    }),
    composers: { told: asTold },
    render: async (letter) => renderLetter(letter, {}, words.mail),
    log,
    sparing: createSparingLog(log),
    metrics: noMetrics,
    now: Date.now,
    pollMs: 3_600_000,
  });
  mailer.start();
  const readers = Array.from({ length: 12 }, (_, index) => `reader-${index}@example.test`);
  const dueAt = Math.floor(Date.now() / 1000);
  const post = (to: string) => mailer.post({ id: to, kind: "told", person: undefined, data: { to }, dueAt });
  await post("first@example.test");
  await server.nextMail("first@example.test");
  await Promise.all([...readers, ...readers].map(post));
  for (const reader of readers) await server.nextMail(reader);
  await mailer.close(5000);
  expect(server.mails).toHaveLength(13);
  await store.close();
  await server.close();
});
