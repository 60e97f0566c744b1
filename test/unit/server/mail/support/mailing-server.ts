import { loadMessages } from "../../../../../src/element/messages/load-messages.ts";
import { openLedgerStore } from "../../../../../src/server/node/open-ledger-store.ts";
import { serve } from "../../../../../src/server/node/serve.ts";
import { readSettings } from "../../../../../src/server/node/settings.ts";
import { asTold } from "./a-letter.ts";

/** Run as a process of its own: the endpoint, with as many mails to send as it is told, each to an address of its own. */
const settings = await readSettings(process.env);
const store = await openLedgerStore(settings.databaseUrl, () => undefined);
const dueAt = Math.floor(Date.now() / 1000);
for (let mail = 1; mail <= Number(process.env["MAILS"]); mail++)
  await store.mail.add({
    id: `told:${mail}`,
    kind: "told",
    person: undefined,
    data: { to: `reader-${mail}@example.test` },
    dueAt,
  });
await serve(settings, { loadWords: loadMessages, store, composers: { told: asTold }, mailPollMs: 50 });
