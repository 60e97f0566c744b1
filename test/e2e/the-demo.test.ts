import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();
const start = fileURLToPath(new URL("../../demo/start.ts", import.meta.url));

function runDemo(environment: Record<string, string>) {
  const { STRIPE_SECRET_KEY: _, DATABASE_URL: __, ...rest } = process.env;
  const child = spawn(process.execPath, [start], {
    env: { ...rest, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const complaints: string[] = [];
  createInterface(child.stderr).on("line", (line) => complaints.push(line));
  return { child, complaints, ended: once(child, "exit") };
}

test("npm run demo says where everything is, and ends cleanly", async () => {
  const { child, complaints, ended } = runDemo({ DEMO_PORT: "0", PORT: "0", SANDBOX_PORT: "0" });
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.startsWith("Ctrl-C")) child.kill("SIGTERM");
  }
  expect(await ended).toEqual([0, null]);
  expect(said.slice(0, 5)).toEqual([
    expect.stringMatching(/^Newspaper +http:/),
    expect.stringMatching(/^Endpoint +http:/),
    expect.stringMatching(/^Payments +http:/),
    expect.stringMatching(/^Mailbox +http:.*\/mailbox\//),
    expect.stringMatching(/^Desk +http:.*\/desk\/ {2}\(token: [0-9a-f]+\)/),
  ]);
  expect(complaints).toEqual([]);
});

test.for(["DEMO_PORT", "PORT", "SANDBOX_PORT"])(
  "a busy port is one line that names %s, and nothing is left running",
  async (variable) => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as AddressInfo;
    const { complaints, ended } = runDemo({ DEMO_PORT: "0", PORT: "0", SANDBOX_PORT: "0", [variable]: String(port) });
    expect(await ended).toEqual([1, null]);
    expect(complaints).toEqual([`port ${port} is busy: set ${variable} to another one`]);
    other.close();
  },
);

test("Stripe's live keys are refused, and a missing webhook secret is explained", async () => {
  const live = runDemo({ STRIPE_SECRET_KEY: "sk_live_x" });
  expect(await live.ended).toEqual([1, null]);
  expect(live.complaints).toEqual([expect.stringContaining("must be a test key")]);
  const half = runDemo({ STRIPE_SECRET_KEY: "sk_test_x", STRIPE_WEBHOOK_SECRET: "" });
  expect(await half.ended).toEqual([1, null]);
  expect(half.complaints).toEqual([expect.stringContaining("stripe listen --forward-to")]);
});

test("every link of the newspaper leads somewhere", async () => {
  const reader = await world.aReader();
  const page = await reader.context.newPage();
  const { newspaperUrl } = world.demo;
  await page.goto(newspaperUrl);
  const found = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const addresses = new Set(
    found.filter((address) => address.startsWith(newspaperUrl)).map((address) => address.split("#")[0] ?? address),
  );
  expect(addresses.size).toBeGreaterThan(6);
  for (const address of addresses) expect((await fetch(address)).status, address).toBe(200);
  for (const path of ["/../package.json", "/articles/..%2fstart.ts", "/start.ts", "/articles/"]) {
    expect((await fetch(newspaperUrl + path)).status, path).toBe(404);
  }
});

test("the panel says why nothing is asked, moves the device's clock and forgets", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("ferry");
  await tab.appeal.region.waitFor();
  await tab.openDemoPanel();
  await tab.demoPanel.getByText("An appeal may be shown: campaign “autumn”").waitFor();
  await tab.demoPanel.getByText("herbst: The campaign is in another language than this page.").waitFor();

  await tab.appeal.putOff("In a week");
  await tab.demoPanel.getByText("The reader said “Remind me later”, and it isn’t later yet.").waitFor();
  await tab.movesItsClock("+1 week");
  await tab.openDemoPanel();
  await tab.appeal.region.waitFor();
  await tab.demoPanel.getByRole("button", { name: "Forget everything" }).click();
  await tab.demoPanel.getByRole("heading", { name: "Move this device’s clock", exact: true }).waitFor();

  await tab.page.keyboard.press("Escape");
  await tab.demoPanel.getByRole("link", { name: "Ledger" }).click();
  await tab.page.getByRole("heading", { name: "The ledger" }).waitFor();
});

test("the page that means no good to a widget is asked, and leads to paying", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("hostile");
  await tab.appeal.region.waitFor();
  expect(await tab.appeal.continueButton.evaluate((button) => getComputedStyle(button).color)).toBe(
    "rgb(252, 251, 248)",
  );
  await tab.appeal.howOften("Monthly").check();
  await tab.appeal.continueButton.click();
  await tab.checkout.arrive();
});

test("the page that navigates without reloading asks below each story, and not on the front page", async () => {
  const reader = await world.aReader();
  const tab = await reader.opens("single-page");
  await tab.appeal.region.waitFor();
  await tab.page.getByRole("link", { name: "the town clock" }).click();
  await tab.page.getByRole("heading", { name: /The town clock/ }).waitFor();
  await tab.page.locator("article.story ~ support-appeal").waitFor();
  await tab.appeal.region.waitFor();
  await tab.page.goBack();
  await tab.page.getByRole("heading", { name: "Three stories without turning a page" }).waitFor();
  await tab.page.getByRole("link", { name: "the front page" }).click();
  await expect.poll(() => tab.page.locator("support-appeal").count(), { timeout: 5000 }).toBe(0);
});

test("the panel puts a shipped theme on the newspaper, and takes it off", async () => {
  const reader = await world.aReader({ colorScheme: "light" });
  const tab = await reader.opens("clock");
  const ground = () => tab.appeal.region.evaluate((region) => getComputedStyle(region).backgroundColor);
  const own = await ground();
  await tab.openDemoPanel();
  await tab.demoPanel.getByRole("button", { name: "bold" }).click();
  await expect.poll(ground).toBe("rgb(255, 225, 77)");
  await tab.page.reload();
  await expect.poll(ground).toBe("rgb(255, 225, 77)");
  await tab.openDemoPanel();
  await tab.demoPanel.getByRole("button", { name: "The paper’s own" }).click();
  await expect.poll(ground).toBe(own);
});
