import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";

/** Sends 10 MiB in chunks, however little of it is read, and gives back all that is answered. */
function send10MiB(url: string, headers: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
    // Being cut off while still sending is what is meant to happen.
    socket.on("error", () => undefined).on("close", () => resolve(answer));
    socket.write(
      ["POST /checkout HTTP/1.1", "host: endpoint.test", "transfer-encoding: chunked", ...headers, "", ""].join("\r\n"),
    );
    const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
    let left = 160;
    const pump = (): void => {
      while (left-- > 0) if (!socket.write(chunk)) return void socket.once("drain", pump);
      socket.write("0\r\n\r\n");
    };
    pump();
  });
}

describe("the answer to a body that is too large", () => {
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    endpoint = await anEndpoint();
  });
  afterAll(() => endpoint.close());

  it.each([
    ["that keeps the connection", []],
    ["that asks to close it", ["connection: close"]],
  ])("reaches a sender %s", async (_, headers) => {
    const answer = await send10MiB(endpoint.url, [
      "origin: https://news.example",
      "content-type: application/json",
      ...headers,
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("too large");
  });
});

describe("a setting that only fails when it is used", () => {
  it("is named: a busy port", async () => {
    const first = await anEndpoint();
    const port = Number(new URL(first.url).port);
    await expect(anEndpoint({ port })).rejects.toThrow(`PORT ${port} is busy`);
    await first.close();
  });

  it.each([
    ["an address that is not this machine's", { host: "192.0.2.1" }, "HOST 192.0.2.1 is no address of this machine"],
    ["a database in no folder", { databaseUrl: "file:/nowhere/at/all.db" }, "DATABASE_URL can't be opened"],
  ])("is named: %s", async (_, change, said) => {
    await expect(anEndpoint(change)).rejects.toThrow(said);
  });
});
