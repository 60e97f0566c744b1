import { describe, expect, it } from "vitest";
import { createLineWriter } from "../../../src/server/node/line-writer.ts";
import { createLog } from "../../../src/server/log.ts";

describe("the log", () => {
  it("is written a moment later, what came up together in one go", async () => {
    const written: string[] = [];
    const write = createLineWriter({ write: (text) => written.push(text) });
    write("one\n");
    write("two\n");
    expect(written).toEqual([]);
    await expect.poll(() => written).toEqual(["one\ntwo\n"]);
    write("three\n");
    await expect.poll(() => written).toEqual(["one\ntwo\n", "three\n"]);
  });

  it("writes an error at once, after all that came before it", () => {
    const written: string[] = [];
    const log = createLog(createLineWriter({ write: (text) => written.push(text) }));
    log.warn("first");
    expect(written).toEqual([]);
    log.error("second");
    expect(written).toHaveLength(1);
    expect(
      written[0]
        ?.trimEnd()
        .split("\n")
        .map((line) => (JSON.parse(line) as { message: string }).message),
    ).toEqual(["first", "second"]);
  });
});
