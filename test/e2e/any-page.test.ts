import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Reader } from "./support/reader.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

/** By `theme` in demo/support-appeal.json: #8c2f1b. */
const ACCENT = "rgb(140, 47, 27)";

const world = useDemo();

const paragraph = `<p>${"A long story about the harbour and those who work there. ".repeat(12)}</p>`;

/** The path decides which of the demo's campaigns it is, and so which placement. */
const placements = ["inline", "banner", "modal", "wall", "header"] as const;
type Placement = (typeof placements)[number];

interface Release {
  readonly version: string;
}

interface Page {
  readonly placement: Placement;
  readonly head?: string;
  readonly doctype?: string;
  readonly tag?: string;
  readonly policy?: string;
}

async function opens(
  reader: Reader,
  { placement, head = "", doctype = "<!doctype html>", tag, policy }: Page,
): Promise<Tab> {
  const address = `${world.demo.newspaperUrl}/articles/${placement === "inline" ? "own" : placement}-own`;
  const ours = tag ?? `<script async src="${world.demo.endpointUrl}/embed.js"></script>`;
  const body = `${doctype}<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Story</title>${head}${ours}</head><body><main><article><h1>Story</h1>${paragraph.repeat(8)}
    <p id="end">The end.</p></article></main></body></html>`;
  await reader.context.route(address, (route) =>
    route.fulfill({
      contentType: "text/html; charset=utf-8",
      headers: policy === undefined ? {} : { "content-security-policy": policy },
      body,
    }),
  );
  return await reader.opensOwnPage(body, address);
}

/** As the placement has it: until a reader can choose. */
async function reachesTheAsk(tab: Tab, placement: Placement): Promise<void> {
  await tab.hear("appeal-shown");
  if (placement === "header") await tab.page.getByRole("button", { name: /^Support The Example Times/ }).click();
  await tab.page.getByRole("radio", { name: "Monthly" }).waitFor({ state: "attached" });
}

describe("under the strictest policy that a page may have", () => {
  test.for(placements)("%s: asks, leads to paying, and violates nothing", async (placement) => {
    const reader = await world.aReader();
    await reader.context.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { violations: seen });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
        seen.push(`${violatedDirective} ${blockedURI}`),
      );
    });
    const tab = await opens(reader, {
      placement,
      tag: `<script async nonce="r4nd0m" src="${world.demo.endpointUrl}/embed.js"></script>`,
      policy: `default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'none'; connect-src ${world.demo.endpointUrl}; require-trusted-types-for 'script'; trusted-types support-appeal lit-html`,
    });
    await reachesTheAsk(tab, placement);
    // Styles are there: by adopted style sheets, which no policy forbids.
    const button = tab.page.getByRole("button", { name: "Continue" });
    expect(await button.evaluate((each) => getComputedStyle(each).backgroundColor)).toBe(ACCENT);
    await tab.page.getByRole("radio", { name: "Monthly" }).check();
    await tab.page.getByRole("button", { name: "Remind me later" }).click();
    await tab.page.getByRole("button", { name: "Back" }).click();
    const violations = await tab.page.evaluate(() => (globalThis as { violations?: string[] }).violations);
    expect(violations).toEqual([]);
    await button.click();
    await tab.checkout.arrive();
  });
});

/** Rules of other people, each of which breaks something in a widget without a shadow of its own. */
const rules: Readonly<Record<string, string>> = {
  "a reset of everything": "* { all: unset !important }",
  "no text": "* { font-size: 0 !important; color: transparent !important }",
  "a transformed body that scrolls by itself":
    "html, body { block-size: 100%; margin: 0 } body { transform: scale(1); overflow: auto; filter: blur(0) }",
  "a root font of 10 px": "html { font-size: 62.5% } body { font-size: 1.6rem }",
  "a root font of 32 px": "html { font-size: 32px }",
  "Bootstrap's reboot":
    "*, ::after, ::before { box-sizing: border-box } body { margin: 0; font: 400 1rem/1.5 sans-serif; -webkit-text-size-adjust: 100% } p { margin-top: 0; margin-bottom: 1rem } button { border-radius: 0; margin: 0; font: inherit; text-transform: none } [type=button], [type=submit] { -webkit-appearance: button } fieldset { min-width: 0; padding: 0; margin: 0; border: 0 } legend { float: left; width: 100%; padding: 0; font-size: 1.5rem } label { display: inline-block } dialog { display: block } .bar { display: none !important } .modal { display: none; position: fixed } .fade:not(.show) { opacity: 0 }",
  "Tailwind's preflight":
    "*, ::before, ::after, ::backdrop { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid } html { line-height: 1.5 } h1, h2 { font-size: inherit; font-weight: inherit } ol, ul { list-style: none } img, svg { display: block } button, input { font: inherit; color: inherit; background-color: transparent; border-radius: 0; opacity: 1 } [hidden] { display: none !important } [popover] { display: none }",
  "everything in a row":
    "main { display: flex } main > * { flex: 0 0 20% } support-appeal { float: right; width: 40px }",
  "something in front":
    "body::before { content: ''; position: fixed; z-index: 2147483647; inset: 0 0 auto; block-size: 60px; background: red; pointer-events: none }",
};

describe.for(Object.entries(rules))("amid %s", ([, css]) => {
  test.for(placements)("%s: everything is there, reached by a press, and nothing sticks out", async (placement) => {
    const reader = await world.aReader({ viewport: { width: 360, height: 740 } });
    const tab = await opens(reader, { placement, head: `<style>${css}</style>` });
    await reachesTheAsk(tab, placement);
    await tab.page.getByRole("radio", { name: "Monthly" }).check();
    await tab.page.getByRole("button", { name: "Remind me later" }).click();
    await tab.page.getByRole("button", { name: "Back" }).click();
    const button = tab.page.getByRole("button", { name: "Continue" });
    const look = await button.evaluate((each) => {
      const { fontSize, color, backgroundColor } = getComputedStyle(each);
      return { isLarge: parseFloat(fontSize) >= 16, color, backgroundColor };
    });
    expect(look).toEqual({ isLarge: true, color: "rgb(255, 255, 255)", backgroundColor: ACCENT });
    await button.scrollIntoViewIfNeeded();
    const { x, width } = (await button.boundingBox()) ?? { x: -1, width: 0 };
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    await button.click();
    await tab.checkout.arrive();
  });
});

test.for(placements)("in quirks mode %s asks as it does elsewhere", async (placement) => {
  const reader = await world.aReader();
  const tab = await opens(reader, { placement, doctype: "" });
  expect(await tab.page.evaluate(() => document.compatMode)).toBe("BackCompat");
  await reachesTheAsk(tab, placement);
  await tab.page.getByRole("radio", { name: "Monthly" }).check();
  await tab.page.getByRole("button", { name: "Continue" }).click();
  await tab.checkout.arrive();
});

describe("in a frame of another page's, with its storage blocked,", () => {
  test.for([
    ["and no way to lead anywhere", "allow-scripts"],
    ["and a way to the checkout", "allow-scripts allow-top-navigation"],
  ])("%s, nothing is asked twice and nothing fails", async ([, sandbox]) => {
    const reader = await world.aReader();
    const address = `${world.demo.newspaperUrl}/articles/framed`;
    await reader.context.route(address, (route) =>
      route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: `<!doctype html><html lang="en"><article><h1>Story</h1>${paragraph.repeat(4)}</article><script>
          for (const name of ["appeal-suppressed", "appeal-shown", "appeal-error"])
            document.addEventListener(name, ({ detail }) => parent.postMessage(detail.reason ?? name, "*"));
          </script><script async src="${world.demo.endpointUrl}/embed.js"></script></html>`,
      }),
    );
    const tab = await reader.opensOwnPage(
      `<!doctype html><html lang="en"><script>addEventListener("message", ({ data }) => (globalThis.said = data))</script>
      <iframe width="600" height="900" sandbox="${sandbox}" src="${address}"></iframe></html>`,
    );
    const said = await tab.page.waitForFunction(() => (globalThis as { said?: string }).said);
    const frame = tab.page.frameLocator("iframe");
    // Whether this reader has said later already nobody can tell, so they are not asked.
    expect(await said.jsonValue()).toBe("asked-this-visit");
    expect(await frame.getByRole("region").count()).toBe(0);
    await frame.getByRole("heading", { name: "Story" }).waitFor();
  });
});

test("a second copy of the tag, another release's among them, adds nothing", async () => {
  const reader = await world.aReader();
  const { version } = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package.json"), "utf8")) as Release;
  const tag = `<script async src="${world.demo.endpointUrl}/embed.js"></script>`;
  const other = `<script async src="${world.demo.endpointUrl}/${version}/embed.js"></script>`;
  const tab = await opens(reader, { placement: "inline", tag: tag + tag + other });
  await tab.appeal.region.waitFor();
  await tab.page.waitForTimeout(500);
  expect(await tab.page.locator("support-appeal").count()).toBe(1);
  expect(await tab.heard()).toEqual(["appeal-shown"]);
});
