import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { startSandbox, type Sandbox } from "../../../../src/sandbox/index.ts";
import { aSetUpPublisher, type Publisher } from "../support/a-publisher.ts";

const matching = (text: string): string => expect.stringContaining(text) as string;

describe("a look at the publisher's page", () => {
  let sandbox: Sandbox;
  beforeEach(async () => void (sandbox = await startSandbox({ port: 0, seed: 1 })));
  afterEach(() => sandbox.close());
  const setUp = () => aSetUpPublisher({ STRIPE_API_BASE: sandbox.url });

  async function aPage(html: string, type = "text/html; charset=utf-8", status = 200, location = "") {
    const server = createServer((_, response) => {
      response.writeHead(status, { "content-type": type, ...(location === "" ? {} : { location }) }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const look = async (publisher: Publisher, page: string) =>
    (await (await publisher.ask("setup/look", { page })).json()) as { outcome: string; detail?: string };

  it("finds the tag, and says where there is none, or another", async () => {
    const publisher = await setUp();
    const tagged = await aPage(`<script async src="${publisher.url}/embed.js"></script>`);
    const without = await aPage("<p>News</p>");
    const other = await aPage('<script async src="https://other.example/embed.js"></script>');
    const text = await aPage("text", "text/plain");
    const gone = await aPage("gone", "text/html", 404);
    await publisher.step("origins", { origins: [tagged, without, other, text, gone].join(" ") });
    await expect
      .poll(() =>
        publisher.state().then(
          ({ origins }) => origins.list.length,
          () => 0,
        ),
      )
      .toBe(5);
    expect(await look(publisher, tagged)).toEqual({ outcome: "found" });
    expect(await look(publisher, `${without}/politics`)).toEqual({ outcome: "none" });
    expect(await look(publisher, other)).toEqual({ outcome: "other" });
    expect(await look(publisher, text)).toMatchObject({ outcome: "not-html" });
    expect(await look(publisher, gone)).toEqual({ outcome: "unreachable", detail: "404" });
  });

  it("goes nowhere but to their own origins, and follows nothing off them", async () => {
    const publisher = await setUp();
    const inside = await aPage("<p>secret</p>");
    const away = await aPage("", "text/html", 302, `${inside}/`);
    const round = await aPage("", "text/html", 302, "/again");
    await publisher.step("origins", { origins: `${away} ${round} https://10.0.0.1 https://169.254.169.254` });
    await expect
      .poll(() =>
        publisher.state().then(
          ({ origins }) => origins.list.length,
          () => 0,
        ),
      )
      .toBe(4);
    for (const page of [inside, "https://other.example", "file:///etc/passwd", "no page", away])
      expect(await look(publisher, page), page).toEqual({ outcome: "not-yours" });
    expect(await look(publisher, round)).toEqual({ outcome: "unreachable", detail: "too many redirects" });
    for (const page of ["https://10.0.0.1/", "https://169.254.169.254/latest/meta-data"])
      expect(await look(publisher, page)).toEqual({ outcome: "unreachable", detail: matching("private network") });
  });
});
