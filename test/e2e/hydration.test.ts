import { build } from "esbuild";
import { createElement as h } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

/** The same on the server and in the browser: a layout with the story in it, and what stands beside it. */
const source = `
  import { createElement as h, useState } from "react";
  export function Page() {
    const [count, setCount] = useState(0);
    return h("div", { className: "layout" },
      h("article", { id: "story" }, h("h1", null, "Story"), h("p", null, "A long story. ".repeat(40))),
      h("aside", null, h("button", { onClick: () => setCount(count + 1) }, "Pressed ", count)));
  }
`;

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env.NODE_ENV": '"development"' },
  });
  // To stand in a page.
  return (outputFiles[0]?.text ?? "").replaceAll("</script", "<\\/script");
}

/** Every complaint of React about what it finds in its own place is written to `window.complaints`. */
const hydrating = `
  ${source}
  import { hydrateRoot } from "react-dom/client";
  window.complaints = [];
  const hydrate = () => hydrateRoot(document.querySelector("#root"), h(Page), {
    onRecoverableError: (error) => window.complaints.push(String(error)),
  });
  HYDRATE
`;

declare global {
  var complaints: string[] | undefined;
}

function served(): string {
  const layout = h(
    "div",
    { className: "layout" },
    h("article", { id: "story" }, h("h1", null, "Story"), h("p", null, "A long story. ".repeat(40))),
    h("aside", null, h("button", null, "Pressed ", 0)),
  );
  return renderToString(layout);
}

test.for([
  ["at once", "hydrate();"],
  ["when the page has loaded", "addEventListener('load', hydrate);"],
  ["a second after its load", "addEventListener('load', () => setTimeout(hydrate, 1000));"],
] as const)(
  "a page that React takes over %s finds nothing of ours in its place, and has the appeal",
  async ([, when]) => {
    const script = await bundle(hydrating.replace("HYDRATE", () => when));
    const reader = await world.aReader();
    const tab = await reader.opensOwnPage(`<!doctype html><html lang="en"><title>React</title>
    <script async src="${world.demo.endpointUrl}/embed.js"></script>
    <body><div id="root">${served()}</div><script>${script}</script></body></html>`);
    await tab.appeal.region.waitFor();
    expect(await tab.page.evaluate(() => globalThis.complaints)).toEqual([]);
    await tab.page.getByRole("button", { name: "Pressed 0" }).click();
    await tab.page.getByRole("button", { name: "Pressed 1" }).waitFor();
    expect(await tab.appeal.region.isVisible()).toBe(true);
  },
);
