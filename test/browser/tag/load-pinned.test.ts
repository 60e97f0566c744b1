import { expect } from "chai";
import { loadJson, loadModule, preload } from "../../../src/tag/load-pinned.ts";

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

  it("is read where its content matches: JSON", async () => {
    const text = '{"heading":"Support us"}';
    expect(await loadJson(aFile(text, "application/json"), await hashOf(text))).to.deep.equal({
      heading: "Support us",
    });
  });

  it("is not read where it does not", async () => {
    expect(
      await failure(loadJson(aFile('{"heading":"Send me money"}', "application/json"), await hashOf("{}"))),
    ).to.be.instanceOf(TypeError);
  });

  it("needs no pin where it is the publisher's own to change", async () => {
    expect(await loadJson(aFile("[1]", "application/json"))).to.deep.equal([1]);
  });

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

  it("is loaded once where it was preloaded, whatever the hash that it is read under", async () => {
    const address = `/package.json?${crypto.randomUUID()}`;
    preload(address);
    const text = await (await fetch("/package.json")).text();
    await loadJson(address, await hashOf(text));
    const loaded = performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(address));
    expect(loaded).to.have.length(1);
  });
});
