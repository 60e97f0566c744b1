import { describe, expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const article = (): string =>
  `<article><h1>Story</h1><p>Text.</p></article><script async src="${world.demo.endpointUrl}/embed.js"></script>`;

describe("where an ask can't lead to paying", () => {
  test("a page whose origin the endpoint does not know is asked nothing, and told why", async () => {
    const reader = await world.aReader();
    const tab = await reader.opensOwnPage(article(), "http://127.0.0.1:9/articles/elsewhere");
    expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "other-origin" });
    expect(await tab.appeal.region.count()).toBe(0);
  });

  test.for([
    ["a sandbox", "allow-scripts"],
    ["a sandbox that is one with the page, and may not leave it", "allow-scripts allow-same-origin"],
  ])("a page in the frame of %s is asked nothing", async ([, sandbox]) => {
    const reader = await world.aReader();
    // Such a frame has an origin of its own, or none that the endpoint would answer.
    reader.mayComplainOf(/sandbox|CORS|blocked|null/i);
    const tab = await reader.opensOwnPage(
      `<iframe title="Frame" sandbox="${sandbox}" srcdoc="${article().replaceAll('"', "&quot;")}" width="600" height="900"></iframe>`,
    );
    const frame = tab.page.frameLocator("iframe");
    await frame.getByRole("heading", { name: "Story" }).waitFor();
    await tab.page.waitForTimeout(1500);
    expect(await frame.getByRole("region").count()).toBe(0);
  });

  test("a page in a frame of its own site pays in the whole window", async () => {
    const reader = await world.aReader();
    const { newspaperUrl } = world.demo;
    await reader.context.route(`${newspaperUrl}/articles/framed`, (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: article() }),
    );
    const tab = await reader.opensOwnPage(
      `<iframe title="Frame" src="${newspaperUrl}/articles/framed" width="900" height="1200"></iframe>`,
    );
    const frame = tab.page.frameLocator("iframe");
    await frame.getByRole("radio", { name: "Monthly" }).check();
    await frame.getByRole("button", { name: "Continue" }).click();
    await tab.checkout.arrive();
  });
});

describe("a start that ends in nothing says so once", () => {
  test.for([
    ["a module", (address: string) => `<script type="module" src="${address}"></script>`],
    [
      "evaluated text",
      (address: string) => `<script>fetch("${address}").then((text) => text.text()).then(globalThis.eval);</script>`,
    ],
  ] as const)("%s", async ([, tag]) => {
    const reader = await world.aReader();
    const tab = await reader.opensOwnPage(`<article></article>${tag(`${world.demo.endpointUrl}/embed.js`)}`);
    expect(await tab.hear("appeal-suppressed")).toEqual({ reason: "no-script" });
    expect(await tab.heard()).toEqual(["appeal-suppressed"]);
  });
});
