import { describe, expect, it } from "vitest";
import { createLineWriter, type LineStream } from "../../../src/server/node/line-writer.ts";
import { createLog } from "../../../src/server/log.ts";

interface AStream extends LineStream {
  /** What was written, one entry a write. */
  readonly written: string[];
  /** Fails every write from now on, or leaves it waiting for ever; undefined lets them through. */
  state: "full" | "stuck" | undefined;
}

function aStream(): AStream {
  const written: string[] = [];
  let waiting = 0;
  return {
    written,
    state: undefined,
    get writableLength() {
      return waiting;
    },
    write(text, done) {
      if (this.state === undefined) written.push(text);
      if (this.state === "stuck") waiting += text.length;
      else queueMicrotask(() => done(this.state === "full" ? new Error("no space left") : null));
    },
    on: () => undefined,
  };
}

const messagesOf = (text = ""): string[] =>
  text
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { message: string }).message);

describe("the log", () => {
  it("is written a moment later, what came up together in one go", async () => {
    const stream = aStream();
    const { written } = stream;
    const write = createLineWriter(stream);
    write("one\n");
    write("two\n");
    expect(written).toEqual([]);
    await expect.poll(() => written).toEqual(["one\ntwo\n"]);
    write("three\n");
    await expect.poll(() => written).toEqual(["one\ntwo\n", "three\n"]);
  });

  it("writes an error at once, after all that came before it", () => {
    const stream = aStream();
    const { written } = stream;
    const log = createLog(createLineWriter(stream));
    log.warn("first");
    expect(written).toEqual([]);
    log.error("second");
    expect(written).toHaveLength(1);
    expect(messagesOf(written[0])).toEqual(["first", "second"]);
  });

  it("drops what can't be written, and says how much once it can", async () => {
    const stream = aStream();
    const { written } = stream;
    const log = createLog(createLineWriter(stream));
    stream.state = "full";
    log.info("lost");
    log.error("lost, too");
    await new Promise(setImmediate);
    log.error("and this");
    await new Promise(setImmediate);
    stream.state = undefined;
    log.error("kept");
    expect(messagesOf(written[0])).toEqual(["the log could not be written for a while", "kept"]);
    expect(written[0]).toContain('"lost":3');
    await new Promise(setImmediate);
    log.error("all is well");
    expect(messagesOf(written[1])).toEqual(["all is well"]);
  });

  it("piles up no more than a reader who is stuck may leave", async () => {
    const stream = aStream();
    const write = createLineWriter(stream);
    stream.state = "stuck";
    for (let line = 0; line < 1000; line++) write(`${"x".repeat(999)}\n`, true);
    expect(stream.writableLength).toBeLessThan(300_000);
  });
});
