import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();
const cli = resolve(import.meta.dirname, "../../dist/cli.js");

/** The tag that `support-appeal tag` prints for the demo's endpoint, in place of the demo's own. */
const printed: readonly (readonly [name: string, options: readonly string[]])[] = [
  ["the plain tag", []],
  ["the pinned tag", ["--pinned"]],
  ["the fast tag", ["--fast"]],
  ["the pinned tag that preloads", ["--pinned", "--fast"]],
];

test("a page that comes to speak another language takes its appeal along", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.region.waitFor();
  const element = tab.page.locator("support-appeal");
  await element.evaluate((each) => each.setAttribute("locale", "de"));
  await tab.page.getByRole("region", { name: "Unterstützen Sie The Example Times" }).waitFor();
  await tab.page.getByRole("button", { name: "Später erinnern" }).click();
  await tab.page.getByRole("button", { name: "Morgen" }).click();
  await tab.page.getByRole("region", { name: /Wir fragen Sie erst wieder ab/ }).waitFor();
});

test.for(printed)("%s, pasted as printed, shows the appeal and leads to paying", async ([, options]) => {
  const tag = execFileSync(process.execPath, [cli, "tag", "--endpoint", world.demo.endpointUrl, ...options], {
    encoding: "utf8",
  });
  const reader = await world.aReader();
  const heard: string[] = [];
  reader.context.on("request", (request) => heard.push(new URL(request.url()).pathname));
  await reader.context.route("**/articles/ferry*", async (route) => {
    const page = await route.fetch();
    const text = (await page.text())
      .replace(/<script\s+async\s+src="[^"]*embed\.js"[^>]*><\/script>/, "")
      .replace(/(<article[\s\S]*?<\/header>)/, "$1<support-appeal></support-appeal>");
    await route.fulfill({ response: page, body: text.replace("</head>", `${tag}</head>`) });
  });
  const tab = await reader.opens("ferry");
  await tab.appeal.region.waitFor();
  await tab.appeal.choose("Once", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  // Whatever was preloaded and not taken, the browser would have complained of.
  if (options.includes("--pinned"))
    expect(
      heard.filter((path) => /embed|script|\/en/.test(path)).every((path) => /^\/\d+\.\d+\.\d+\//.test(path)),
    ).toBe(true);
});

test("a page with an element of that id, and with members on Object.prototype, is served as any other", async () => {
  const reader = await world.aReader({
    without: () => {
      const shared: object = Object.getPrototypeOf({});
      for (const [name, value] of [
        ["extend", () => undefined],
        ["endpoint", "https://evil.example"],
        ["config", "https://evil.example/config"],
        ["target", "body"],
        ["publication", "Somebody Else"],
        ["manage", "https://evil.example"],
      ] as const)
        Reflect.defineProperty(shared, name, { value, enumerable: true, configurable: true, writable: true });
    },
  });
  await reader.context.route("**/articles/ferry*", async (route) => {
    const page = await route.fetch();
    const text = (await page.text()).replace("<body>", '<body><div id="support-appeal"></div>');
    await route.fulfill({ response: page, body: text });
  });
  const tab = await reader.opens("ferry");
  await tab.appeal.region.waitFor();
  expect(await tab.page.getByText("Somebody Else").count()).toBe(0);
  await tab.appeal.choose("Monthly", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
  const other = await reader.opens("clock");
  await other.appeal.putOff("In a week");
});

test("an appeal that is put on the page later takes what the tag said", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.region.waitFor();
  await tab.page.evaluate(() => {
    for (const appeal of document.querySelectorAll("support-appeal")) appeal.remove();
    document.querySelector("article p")?.after(document.createElement("support-appeal"));
  });
  await tab.appeal.region.waitFor();
  await tab.appeal.choose("Once", "$5");
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
});
