import { expect } from "chai";
import { readFirstWords, readLateWords, wordsAddress } from "../../../src/tag/load-words.ts";

/** What the build writes in. */
function pinWith(constants: { readonly WORDS_PINS: string; readonly WORDS_NAME: string }): void {
  Object.assign(globalThis, constants);
}

/** As scripts/build.ts has it. */
async function shortHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))).slice(0, 16);
}

const german = '{"dir":"ltr","amounts":[],"early":{"heading":"Unterstützen Sie {publication}"},"late":"x"}';

async function germanFile(words = german, list?: string): Promise<string> {
  return `[${JSON.stringify(list ?? `0000000000000000 ${await shortHash(`de${german}`)}`)},\n${words}]`;
}

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe("the words of a release", () => {
  before(async () => {
    const list = `0000000000000000 ${await shortHash(`de${german}`)}`;
    pinWith({ WORDS_PINS: `1111111111111111 ${await shortHash(list)}`, WORDS_NAME: ".0a1b2c3d.json" });
  });

  it("stand beside the gate, under the name of the release", () => {
    expect(wordsAddress("de", "https://example.org/1.0.0/embed.js").href).to.equal(
      "https://example.org/1.0.0/de.0a1b2c3d.json",
    );
    expect(wordsAddress("de", "https://example.org/embed.js", "-late").pathname).to.equal("/de-late.0a1b2c3d.json");
  });

  it("are read where they are those that were built, and say which language they are", async () => {
    const words = await readFirstWords("de", germanFile());
    expect(words.early.heading).to.equal("Unterstützen Sie {publication}");
    expect(words.locale).to.equal("de");
  });

  it("are refused where one letter was changed", async () => {
    const file = germanFile(german.replace("Unterstützen", "unterstützen"));
    expect(await failure(readFirstWords("de", file))).to.be.instanceOf(TypeError);
  });

  it("are refused under a list that is not the build's, though they are on it", async () => {
    const changed = german.replace("Unterstützen", "unterstützen");
    const file = germanFile(changed, await shortHash(`de${changed}`));
    expect(await failure(readFirstWords("de", file))).to.be.instanceOf(TypeError);
  });

  it("are refused in the place of another language", async () => {
    expect(await failure(readFirstWords("fr", germanFile()))).to.be.instanceOf(TypeError);
  });

  it("are refused where an error page came in their place", async () => {
    expect(await failure(readFirstWords("de", Promise.resolve("<h1>Bad gateway</h1>")))).to.be.instanceOf(SyntaxError);
  });

  it("that come late are pinned by those that came first", async () => {
    const late = '{"back":"Zurück"}';
    expect(await readLateWords(Promise.resolve(late), await shortHash(late))).to.deep.equal({ back: "Zurück" });
    expect(await failure(readLateWords(Promise.resolve(`${late} `), await shortHash(late)))).to.be.instanceOf(
      TypeError,
    );
  });
});
