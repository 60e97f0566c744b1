import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";
import { rawRequest } from "./support/raw-request.ts";

interface Sent {
  readonly answer: string;
  /** How much the endpoint let us send. */
  readonly bytes: number;
}

/** Sends a body in chunks for as long as it is taken, and gives back all that is answered. */
function send(url: string, megabytes: number, path: string, headers: readonly string[]): Promise<Sent> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    let bytes = 0;
    socket.setEncoding("utf8").on("data", (text: string) => (answer += text));
    // Being cut off while still sending is what is meant to happen.
    socket.on("error", () => undefined).on("close", () => resolve({ answer, bytes }));
    socket.write(
      [`POST ${path} HTTP/1.1`, "host: endpoint.test", "transfer-encoding: chunked", ...headers, "", ""].join("\r\n"),
    );
    const chunk = `10000\r\n${" ".repeat(0x10000)}\r\n`;
    let left = megabytes * 16;
    const pump = (): void => {
      while (left-- > 0) {
        const isTaken = socket.write(chunk);
        if (!isTaken) return void socket.once("drain", () => ((bytes += chunk.length), pump()));
        bytes += chunk.length;
      }
      socket.write("0\r\n\r\n");
    };
    pump();
  });
}

describe("a body that is refused", () => {
  let endpoint: AnEndpoint;
  beforeAll(async () => {
    endpoint = await anEndpoint();
  });
  afterAll(() => endpoint.close());

  const ours = ["origin: https://news.example", "content-type: application/json"];

  it.each<[string, readonly string[]]>([
    ["that keeps the connection", []],
    ["that asks to close it", ["connection: close"]],
  ])("is answered to a sender %s", async (_, headers) => {
    const { answer } = await send(endpoint.url, 10, "/checkout", [...ours, ...headers]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain("too large");
  });

  it.each<[string, string, readonly string[], number]>([
    ["too large", "/checkout", ours, 413],
    ["from elsewhere", "/checkout", ["origin: https://evil.example"], 403],
    ["of another type", "/checkout", ["origin: https://news.example"], 415],
    ["compressed", "/webhooks/stripe", ["content-encoding: gzip"], 415],
    ["to nowhere", "/nowhere", [], 404],
    ["to a path that takes none", "/config", [], 405],
  ])("is not read on, and the connection ends: %s", async (_, path, headers, status) => {
    const { answer, bytes } = await send(endpoint.url, 200, path, headers);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.toLowerCase()).toContain("connection: close");
    // What the kernels on both ends hold, and no more.
    expect(bytes).toBeLessThan(40_000_000);
  });

  it.each(["gzip", "br", "identity, gzip", "aws-chunked"])("is one that says it is encoded: %s", async (coding) => {
    const headers = { "content-type": "application/json", origin: "https://news.example", "content-encoding": coding };
    const answer = await rawRequest(`${endpoint.url}/checkout`, { method: "POST", headers, body: "{}" });
    expect([answer.status, answer.headers["accept-encoding"]]).toEqual([415, "identity"]);
  });

  it("is one that is encoded on the way, of which Node would undo the chunks alone", async () => {
    const headers = { "content-type": "application/json", origin: "https://news.example" };
    const coded = { ...headers, "transfer-encoding": "gzip, chunked" };
    const answer = await rawRequest(`${endpoint.url}/checkout`, { method: "POST", headers: coded, body: "{}" });
    expect(answer.status).toBe(415);
    const chunked = { ...headers, "transfer-encoding": "chunked" };
    const other = await rawRequest(`${endpoint.url}/checkout`, { method: "POST", headers: chunked, body: "{}" });
    expect(other.status).toBe(400);
  });

  it("leaves no trace of a failure in the log when its sender leaves in the middle", async () => {
    endpoint.lines.length = 0;
    const socket = connect(Number(new URL(endpoint.url).port), "127.0.0.1");
    const head = ["POST /checkout HTTP/1.1", "host: endpoint.test", ...ours, "content-length: 100", "", "{"];
    await new Promise<void>((resolve) => void socket.write(head.join("\r\n"), () => resolve()));
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => endpoint.lines.join("")).toContain("the sender left in the middle of the body");
    expect(endpoint.lines).toHaveLength(1);
    expect(endpoint.lines[0]).toContain('"level":"info"');
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
    [
      "a database in no folder",
      { databaseUrl: "file:/nowhere/at/all.db" },
      "DATABASE_URL can't be opened (/nowhere/at/all.db): Error: unable to open database file",
    ],
  ])("is named: %s", async (_, change, said) => {
    await expect(anEndpoint(change)).rejects.toThrow(said);
  });
});
