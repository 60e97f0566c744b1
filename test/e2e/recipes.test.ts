import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { RECIPE_ENDPOINT, recipesFolder, renderedRecipes, type RecipePage } from "../support/recipes.ts";
import { useDemo } from "./support/use-demo.ts";
import type { Tab } from "./support/tab.ts";

const world = useDemo();

/** With this demo's endpoint in the place of the publisher's. */
const ours = (text: string) => text.replaceAll(RECIPE_ENDPOINT, world.demo.endpointUrl);

/** What publishers are told to add to their policy, Trusted Types and all. */
const readme = readFileSync(`${recipesFolder}README.md`, "utf8");
const policy = /```\n(script-src .*)\n```/.exec(readme)?.[1] ?? "'none'";
const trusted = /`(trusted-types [^`]*)`/.exec(readme)?.[1] ?? "'none'";

const text = "A long story about the harbour and those who work there. ".repeat(60);
const story = `<article class="node--view-mode-full"><h1>The ferry</h1><div class="entry-content gh-content node__content"><p>${text}</p></div></article>`;
const teaser = (title: string) => `<article><h2>${title}</h2><p>A teaser.</p></article>`;

async function opens(page: RecipePage, tag: string, { head = "", nonce = "" } = {}): Promise<Tab> {
  const reader = await world.aReader();
  // Tag Manager itself knows nothing of Trusted Types; it goes by the page's nonce.
  const rules =
    nonce === ""
      ? `${ours(policy)}; require-trusted-types-for 'script'; ${trusted}`
      : ours(policy).replace("script-src", `script-src 'nonce-${nonce}'`);
  return await reader.opensOwnPage(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${rules}">
    ${head}</head><body class="single"><main>${page === "front" ? teaser("One") + teaser("Two") : story}</main>${ours(tag)}</body></html>`,
    `${world.demo.newspaperUrl}/articles/own/${page}?appeal-debug`,
  );
}

// That the policy refuses nothing is held after each test: the browser would have complained.
test.for(Object.entries(renderedRecipes))(
  "what %s makes of its recipe asks below the article, in its column, and knows what it is about",
  async ([, { article }]) => {
    const tab = await opens("article", article);
    await tab.appeal.region.waitFor();
    const target = /data-target="([^"]*)"/.exec(article)?.[1];
    const place = target === undefined ? "article + support-appeal" : `${target} > p + support-appeal`;
    expect(await tab.page.locator(place).count()).toBe(1);
    const panel = tab.page.locator("#support-appeal-debug");
    await panel
      .getByText(/section "News"; tags ("News", )?"ferry", "harbour & sea"(, "say "hi"")?; an article/)
      .waitFor();
    await tab.appeal.choose("Monthly", "$10");
    await tab.appeal.continueButton.click();
    await tab.checkout.arrive();
  },
);

test.for(Object.entries(renderedRecipes))(
  "what %s makes of a sensitive page and of a list says so",
  async ([, { sensitive, front }]) => {
    const obituary = await opens("sensitive", sensitive);
    await obituary.page
      .locator("#support-appeal-debug")
      .getByText(/section "Obituaries".*; sensitive/)
      .waitFor();
    const list = await opens("front", front);
    await list.hear("appeal-suppressed");
    expect(await list.appeal.region.count()).toBe(0);
  },
);

/**
 * As Tag Manager's containers put a Custom HTML tag on the page: each script is made anew, with its text, its address
 * and the page's nonce, and none of its other attributes.
 */
const tagManager = `
  const host = document.createElement("template");
  host.innerHTML = TAG;
  for (const pasted of host.content.querySelectorAll("script")) {
    const made = document.createElement("script");
    made.async = false;
    made.type = "text/javascript";
    made.text = pasted.textContent;
    made.nonce = document.querySelector("[nonce]").nonce;
    const src = pasted.getAttribute("src");
    if (src) made.src = src;
    document.body.insertBefore(made, null);
  }`;

const customHtml = readFileSync(`${recipesFolder}gtm/custom-html.html`, "utf8");
const injected: readonly (readonly [what: string, tag: string, publication: string | null])[] = [
  ["the recipe's Custom HTML tag", customHtml, "The Example Times"],
  ["the plain tag, whose attributes are lost,", renderedRecipes["hugo"]?.front ?? "", null],
];

test.for(injected)("%s works where Tag Manager puts it on the page", async ([, tag, publication]) => {
  const code = JSON.stringify(ours(tag)).replaceAll("</", "<\\/");
  const tab = await opens("article", `<script nonce="once">${tagManager.replace("TAG", () => code)}</script>`, {
    head: `<meta property="article:section" content="News"><meta property="article:tag" content="ferry">`,
    nonce: "once",
  });
  await tab.appeal.region.waitFor();
  await tab.page.locator("#support-appeal-debug").getByText('section "News"; tags "ferry"; an article').waitFor();
  const script = tab.page.locator("script[src$='/embed.js']");
  expect(await script.getAttribute("data-publication")).toBe(publication);
  await tab.appeal.putOff("In a week");
});
