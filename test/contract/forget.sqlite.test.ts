import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createHashAddress } from "../../src/server/hash-address.ts";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { scrubFile } from "../../src/server/node/scrub-file.ts";
import { aContribution, anEvent, aSubscription } from "./support/facts.ts";
import { forgetContract } from "./forget.ts";

let directory: string;
let databases = 0;
beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-forget-"))));
afterAll(() => rm(directory, { recursive: true, force: true }));

forgetContract("SQLite", {
  create: async () => `file:${join(directory, `${++databases}.db`)}`,
  open: (url) => openLedgerStore(url, () => undefined),
});

it("SQLite: nothing of a forgotten person is left in the file's bytes, nor in its log's, while serve has it open", async () => {
  const path = join(directory, "bytes.db");
  const [serving, forgetting] = [
    await openLedgerStore(`file:${path}`, () => undefined),
    await openLedgerStore(`file:${path}`, () => undefined),
  ];
  const supporter = createHashAddress(serving.addressKey)("ada@example.test");
  for (let each = 0; each < 300; each++) {
    const isHers = each % 3 === 0;
    await serving.record(
      anEvent(),
      aContribution({
        key: `pi_${each}`,
        supporter: isHers ? supporter : `hash-${each}`,
        note: isHers ? "her line" : "",
      }),
    );
  }
  await serving.record(anEvent(), aSubscription({ customer: "cus_ada" }));
  await serving.subscribe({ email: "ada@example.test", newsletter: "a", consent: "Yes.", locale: "en", at: 1 });
  const bytes = async (): Promise<string> => {
    const files = [path, `${path}-wal`].map((file) => readFile(file, "latin1").catch(() => ""));
    return (await Promise.all(files)).join("\n");
  };
  const traces = ["ada@example.test", supporter, "cus_ada", "her line"];
  const found = async (): Promise<readonly string[]> => {
    const all = await bytes();
    return traces.filter((trace) => all.includes(trace));
  };
  expect(await found()).toEqual(traces);
  await forgetting.forgetting.forget({ address: "ada@example.test", customers: ["cus_ada"], sessions: [] }, false);
  await forgetting.close();
  expect(await scrubFile(path)).toBe(true);
  expect(await found()).toEqual([]);
  expect((await serving.totals()).contributions).toBe(300);
  expect(await serving.record(anEvent(), aContribution({ key: "pi_new" }))).toEqual({ outcome: "applied" });
  await serving.close();
});
