import { expect, test, vi } from "vitest";
import { createNoteHeard } from "../../../../src/server/stripe/note-heard.ts";
import { HEARD } from "../../../../src/server/store/sql-health-figures.ts";
import { createSparingLog } from "../../../../src/server/sparing-log.ts";
import { createLog } from "../../../../src/server/log.ts";

function aNotebook(writeNote: (name: string, value: string | undefined) => Promise<void>) {
  return { readNote: () => Promise.resolve(undefined), writeNote };
}

test("that Stripe was heard of is written down once a minute, and costs no webhook anything", async () => {
  const written: unknown[] = [];
  const lines: string[] = [];
  const sparing = createSparingLog(createLog((line) => lines.push(line)));
  let now = 1_000_000_000;
  const notebook = aNotebook((...given) => {
    written.push(given);
    return written.length === 2 ? Promise.reject(new Error("the database is away")) : Promise.resolve();
  });
  const heard = createNoteHeard({ notebook, sparing, now: () => now });
  for (const afterMs of [0, 59_999, 1, 30_000, 30_000]) {
    now += afterMs;
    heard();
  }
  expect(written).toEqual([
    [HEARD, "1000000"],
    [HEARD, "1000060"],
    [HEARD, "1000120"],
  ]);
  await vi.waitFor(() => expect(lines.join("")).toContain("the database is away"));
  sparing.flush();
});
