import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import { printTag, type Release } from "../../../src/core/tag/print-tag.ts";
import { messages } from "../../../src/element/messages/en.ts";
import { bundleBareLit } from "./bundle-bare-lit.ts";
import { readNewspaperCss } from "../../../demo/read-newspaper-css.ts";

/** Serves the demo's longest-read article as a publisher's server would, with the tag and without. */
export interface Newsstand {
  readonly url: string;
  /** Pages are served from then on: one of them carries the endpoint's address. */
  open(endpointUrl: string): void;
  close(): Promise<void>;
}

interface Served {
  readonly body: Buffer;
  readonly type: string;
  readonly caching: string;
}

const demo = new URL("../../../demo/", import.meta.url);

export async function startNewsstand(): Promise<Newsstand> {
  const text = (name: string): Promise<string> => readFile(fileURLToPath(new URL(name, demo)), "utf8");
  const [article, css, icon] = await Promise.all([text("articles/ferry.html"), readNewspaperCss(), text("icon.svg")]);
  // The demo's own panel is no part of what a publisher pastes.
  const withTag = remove(article, /<script type="module" src="\/panel\.js"><\/script>/);
  const linked = remove(withTag, /<script\s+async\s+src="%ENDPOINT%\/embed\.js"[^>]*><\/script>/);
  const bare = remove(linked, /<noscript>.*<\/noscript>/);
  // In the first screen, with its room kept, as README.md tells publishers to.
  const high = withTag
    .replace(
      "</head>",
      "<style>support-appeal:not([suppressed]) { display: block; min-block-size: 48rem }</style></head>",
    )
    .replace(/(<article[\s\S]*?<\/header>)/, "$1<support-appeal></support-appeal>");
  // The same place, for an element of the same look that is nothing but Lit.
  const lit = high
    .replace(
      /<script\s+async\s+src="%ENDPOINT%\/embed\.js"[^>]*><\/script>/,
      '<script type="module" async src="/bare-lit-gate.js"></script>',
    )
    .replace("<support-appeal></support-appeal>", "<bare-lit></bare-lit>")
    .replace("support-appeal:not([suppressed])", "bare-lit");
  const scripts = await bundleBareLit();
  const release = JSON.parse(
    await readFile(fileURLToPath(new URL("../../../dist/release.json", import.meta.url)), "utf8"),
  ) as Release;
  const html = (body: string): Served => ({
    body: brotliCompressSync(body),
    type: "text/html; charset=utf-8",
    caching: "no-cache",
  });
  const fixed = (body: string, type: string): Served => ({
    body: brotliCompressSync(body),
    type,
    caching: "public, max-age=86400",
  });
  const served = new Map<string, Served>();

  const server = createServer((request, response) => {
    const found = served.get((request.url ?? "/").split("?")[0] ?? "/");
    if (found === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, {
          "content-type": found.type,
          "content-length": found.body.length,
          "content-encoding": "br",
          "cache-control": found.caching,
        })
        .end(found.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open(endpointUrl) {
      served.set("/articles/bare.html", html(bare));
      served.set("/articles/ferry.html", html(withTag.replaceAll("%ENDPOINT%", endpointUrl)));
      served.set("/articles/high.html", html(high.replaceAll("%ENDPOINT%", endpointUrl)));
      served.set("/articles/lit.html", html(remove(lit, /<noscript>.*<\/noscript>/)));
      for (const [path, code] of scripts) served.set(path, fixed(code, "text/javascript; charset=utf-8"));
      const words = messages.early;
      const tag = printTag({ endpoint: endpointUrl, publication: undefined, words, fast: release }).split("\n");
      const preloads = tag.filter((line) => line.startsWith("<link"));
      const fast = high.replace("<meta charset", `${preloads.join("\n")}<meta charset`);
      served.set("/articles/fast.html", html(fast.replaceAll("%ENDPOINT%", endpointUrl)));
      // The same article: the endpoint's config has another placement for each of these paths.
      for (const placement of ["placed", "banner", "header", "modal", "wall"])
        served.set(`/articles/${placement}.html`, html(withTag.replaceAll("%ENDPOINT%", endpointUrl)));
      served.set("/blank.html", html("<!doctype html><title>Nothing</title>"));
      served.set("/newspaper.css", fixed(css, "text/css; charset=utf-8"));
      served.set("/icon.svg", fixed(icon, "image/svg+xml"));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function remove(html: string, what: RegExp): string {
  const without = html.replace(what, "");
  if (without === html) throw new Error(`the article has no ${what.source}`);
  return without;
}
