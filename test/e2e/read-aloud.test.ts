import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { useDemo } from "./support/use-demo.ts";

const world = useDemo();

const paragraphs = ["ראשונה", "שנייה", "שלישית", "רביעית", "חמישית"].map((each) => `פסקה ${each}.`);
const page = `<!doctype html>
  <html lang="he" dir="rtl" style="font-size: 200%">
    <meta name="viewport" content="width=device-width">
    <title>חול שנעלם</title>
    <main><article><h1>חול שנעלם</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}</article></main>
    <script async src="ENDPOINT/embed.js" data-publication="The Example Times"></script>
  </html>`;

/** Roles and names in the order in which they are read, without the marks that steer the direction. */
async function read(of: Page): Promise<string> {
  const snapshot = await of.locator("body").ariaSnapshot();
  return snapshot.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\u00a0/g, " ");
}

/** That these are read, one after the other. */
function expectInOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  expect(parts.filter((_, index) => places[index] === -1)).toEqual([]);
  expect(places).toEqual([...places].sort((one, other) => one - other));
}

test("a wall in Hebrew, on a phone with letters twice as large, is read in its order and opens for reading on", async () => {
  const reader = await world.aReader({ viewport: { width: 360, height: 740 }, locale: "he-IL" });
  // The wall in the words that come with the widget.
  await reader.context.route("**/config", async (route) => {
    const response = await route.fetch();
    const config = (await response.json()) as { appeals: { id: string; variants: unknown }[] };
    const appeals = config.appeals
      .filter(({ id }) => id === "sand")
      .map((each) => ({ ...each, variants: [{ id: "plain" }] }));
    await route.fulfill({ response, json: { ...config, appeals } });
  });
  const html = page.replace("ENDPOINT", world.demo.endpointUrl);
  const tab = await reader.opensOwnPage(html, `${world.demo.newspaperUrl}/articles/wall.html`);
  await tab.hear("appeal-shown");

  const walled = await read(tab.page);
  expectInOrder(walled, [
    'heading "חול שנעלם" [level=1]',
    ...paragraphs.slice(0, 3),
    "כדי להמשיך לקרוא, בחרו כאן למטה",
    'region "תמכו בעבודה של The Example Times"',
    'heading "תמכו בעבודה של The Example Times" [level=2]',
    'radiogroup "באיזו תדירות"',
    'radio "פעם אחת" [checked]',
    'radiogroup "באיזה סכום"',
    "היום, פעם אחת. לא יהיה חיוב נוסף.",
    'button "המשך"',
    'button "הזכירו לי מאוחר יותר"',
    'button "למה אני רואה את זה?"',
  ]);
  expect(walled).not.toContain(paragraphs[3]);
  expect(await tab.layoutShift()).toBe(0);
  expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await tab.page.getByRole("button", { name: "הזכירו לי מאוחר יותר" }).click();
  await tab.page.getByRole("button", { name: "בעוד שבוע" }).click();
  await tab.page.getByRole("button", { name: "ביטול הבחירה" }).waitFor();
  // The answer stands where the article was cut, and the article goes on after it.
  expectInOrder(await read(tab.page), [
    paragraphs[2] ?? "",
    "status: הבנו",
    'region "הבנו',
    'button "ביטול הבחירה"',
    paragraphs[3] ?? "",
    paragraphs[4] ?? "",
  ]);
  const focused = await tab.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent);
  expect(focused).toContain("הבנו");
});
