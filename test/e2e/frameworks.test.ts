import { expect, test } from "vitest";
import { bundleApp, frameworkNames, typeComplaints, type FrameworkName } from "./support/framework-apps.ts";
import type { Tab } from "./support/tab.ts";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

async function opens(name: FrameworkName, attributes: Readonly<Record<string, string>> = {}): Promise<Tab> {
  const reader = await world.aReader();
  const query = new URLSearchParams({ endpoint: world.demo.endpointUrl, ...attributes });
  const script = (await bundleApp(name)).replaceAll("</script", "<\\/script");
  return await reader.opensOwnPage(
    `<!doctype html><html lang="en"><title>${name}</title><body><p id="heard"></p><div id="app"></div>
    <script type="module">${script}</script></body></html>`,
    `${world.demo.newspaperUrl}/articles/own?${query}`,
  );
}

/** Whatever an appeal may have changed on a page, beside its own place. */
const traces = () => ({
  appeals: document.querySelectorAll("support-appeal").length,
  sheets: document.adoptedStyleSheets.length,
  onPage: [document.documentElement, document.body].map((each) => each.getAttributeNames().join()),
  inHead: document.head.children.length,
  inBody: [...document.body.children].map(({ localName }) => localName),
  scrolls: getComputedStyle(document.documentElement).overflow,
});

test.for(frameworkNames)("%s: the app's types are right, and the mistakes in them are found", async (name) => {
  expect(await typeComplaints(name)).toBe("");
});

test.for(frameworkNames)("%s: shows the appeal, tells it what has changed, and hears it", async (name) => {
  const tab = await opens(name);
  const { page, appeal } = tab;
  await page.getByRole("region", { name: "Support our ferry" }).waitFor();
  await page.getByText("shown inline").waitFor();
  await appeal.choose("Monthly", "$10");
  await page.getByText("choice month 1000 usd").waitFor();
  await page.getByRole("button", { name: "Change" }).click();
  await page.getByRole("region", { name: "Support our van" }).waitFor();
  expect(await appeal.howOften("Monthly").isChecked()).toBe(true);
});

test.for(frameworkNames)("%s: has a banner in Portuguese, which leaves nothing behind", async (name) => {
  const { page } = await opens(name, { placement: "banner", locale: "pt" });
  await page.getByText("shown banner").waitFor();
  await page.getByRole("radio", { name: "Mensal" }).check();
  await page.getByRole("button", { name: "Continuar" }).waitFor();
  expect(await page.evaluate(traces)).toMatchObject({ appeals: 1, sheets: 1 });
  await page.getByRole("button", { name: "Take away" }).click();
  await expect
    .poll(() => page.evaluate(traces))
    .toEqual({
      appeals: 0,
      sheets: 0,
      onPage: ["lang", ""],
      inHead: 1,
      inBody: ["p", "div", "script"],
      scrolls: "visible",
    });
});
