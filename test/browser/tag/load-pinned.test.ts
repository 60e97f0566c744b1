import { expect } from "chai";
import { load, loadModule } from "../../../src/tag/load-pinned.ts";

const addresses: string[] = [];
function aFile(text: string, type: string): string {
  const address = URL.createObjectURL(new Blob([text], { type }));
  addresses.push(address);
  return address;
}

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error ?? "it failed",
  );

describe("a file that the build has pinned", () => {
  afterEach(() => {
    for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  });
  const script = Object.assign(document.createElement("script"), { src: `${location.origin}/embed.js`, nonce: "n1" });

  it("runs where its content matches: a module, with the tag's nonce", async () => {
    const text = 'document.documentElement.dataset["ran"] = "pinned";';
    const file = aFile(text, "text/javascript");
    await loadModule([file, await hashOf(text)], script);
    expect(document.documentElement.dataset["ran"]).to.equal("pinned");
    expect(document.querySelector<HTMLScriptElement>(`script[src="${file}"]`)?.nonce).to.equal("n1");
  });

  it("does not run where it does not", async () => {
    const text = 'document.documentElement.dataset["ran"] = "changed";';
    expect(await failure(loadModule([aFile(text, "text/javascript"), await hashOf("other")], script))).not.to.equal(
      undefined,
    );
    expect(document.documentElement.dataset["ran"]).not.to.equal("changed");
  });
});

describe("a file that carries its own pin, or is the publisher's to change", () => {
  it("is read as what it is", async () => {
    expect(await load(aFile('["Support us"]', "application/json"), "json")).to.deep.equal(["Support us"]);
    expect(await load(aFile('["Support us"]', "application/json"), "text")).to.equal('["Support us"]');
  });

  it("may be awaited late, and fails then", async () => {
    const nothing = load("/nowhere.json", "json");
    await new Promise((later) => setTimeout(later, 50));
    // In WebKit not a `SyntaxError`, but of that name.
    expect(await failure(nothing)).to.have.property("name", "SyntaxError");
  });

  // Of the page's own origin WebKit loads it twice, whatever either asks with.
  it("is loaded once where the page has preloaded it from an endpoint's origin", async () => {
    const href = `http://127.0.0.1:${location.port}/package.json?${crypto.randomUUID()}`;
    document.head.append(
      Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "", href }),
    );
    await load(href, "text");
    const loaded = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(href));
    expect(loaded).to.have.length(1);
  });
});
