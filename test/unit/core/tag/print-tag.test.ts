import { describe, expect, it } from "vitest";
import { printTag, type TagOptions } from "../../../../src/core/tag/print-tag.ts";
import { loadMessages } from "../../../../src/element/messages/load-messages.ts";

const { early: words } = await loadMessages("en");
const print = (options: Partial<TagOptions>): string =>
  printTag({ endpoint, publication: undefined, words, ...options });
const endpoint = "https://support.times.example";
const release = {
  version: "1.2.3",
  gate: { file: "embed.js", integrity: "sha256-ghi=" },
  element: { file: "element-script.1a2b3c4d.js", integrity: "sha256-abc=" },
  messages: { en: { file: "en.5e6f7a8b.json", integrity: "sha256-def=" } },
};

describe("the tag to paste", () => {
  it("names the endpoint and the publication", () => {
    expect(print({ publication: "The Example Times" })).toBe(
      '<script async src="https://support.times.example/embed.js" data-publication="The Example Times"></script>\n' +
        '<noscript><a href="https://support.times.example/contribute">Support The Example Times</a></noscript>\n',
    );
  });

  it("cannot be broken out of by a name", () => {
    const tag = print({ publication: '"><script>alert(1)</script></noscript>$&' });
    expect(tag.match(/<script/g)).toHaveLength(1);
    expect(tag.match(/<.noscript/g)).toHaveLength(1);
    expect(tag).toContain("&#34;&#62;&#60;script&#62;");
    expect(tag).toContain("Support &#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;&#60;/noscript&#62;$&#38;<");
  });

  it("leaves the name out where the config has none", () => {
    expect(print({})).not.toContain("data-");
    expect(print({})).toContain(">Support this publication</a></noscript>");
  });

  it("leads readers without JavaScript to the page in the language that it is for", async () => {
    const { early } = await loadMessages("de");
    expect(print({ publication: "The Example Times", words: early, locale: "de-AT" })).toContain(
      '<a href="https://support.times.example/contribute?locale=de-AT">Unterstützen Sie The Example Times</a>',
    );
  });

  it("preloads what an appeal in the first screen waits for, the element under its hash", () => {
    const lines = print({ fast: release }).split("\n");
    expect(lines).toContain(
      '<link rel="modulepreload" href="https://support.times.example/element-script.1a2b3c4d.js" integrity="sha256-abc=" crossorigin>',
    );
    expect(lines).toContain('<link rel="preload" as="fetch" href="https://support.times.example/config" crossorigin>');
    expect(lines.at(-3)).toBe('<script async src="https://support.times.example/embed.js"></script>');
  });

  it("pins one release under its hash, which a browser checks only of what it may read", () => {
    const [comment, script] = print({ pinned: release }).split("\n");
    expect(comment).toContain("anew after an upgrade");
    expect(script).toBe(
      '<script async src="https://support.times.example/1.2.3/embed.js" integrity="sha256-ghi=" crossorigin="anonymous"></script>',
    );
  });

  it("preloads the pinned release's own files", () => {
    const tag = print({ pinned: release, fast: release });
    expect(tag).toContain('href="https://support.times.example/1.2.3/element-script.1a2b3c4d.js"');
    expect(tag).toContain('href="https://support.times.example/1.2.3/en.5e6f7a8b.json"');
    expect(tag).toContain('href="https://support.times.example/config"');
  });
});
