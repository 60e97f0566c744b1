import { expect } from "chai";
import type { Placement } from "../../../src/core/campaign/placement.ts";
import { aCampaign, aConfig, type CampaignInput } from "../../support/builders.ts";
import { anAppeal, type AppealOptions } from "./an-appeal.ts";
import type { AppealOnPage } from "./appeal-on-page.ts";

/** An appeal that stands there. */
export const standing = (placement: Placement, change: Partial<CampaignInput> = {}, options: AppealOptions = {}) =>
  anAppeal({ config: aConfig({ appeals: [aCampaign({ placement, ...change })] }), ...options });

export const article = document.createElement("article");
/** Of the page, after everything. */
export const outside = Object.assign(document.createElement("button"), { type: "button", textContent: "Elsewhere" });
/** An article for each test of this file, with nothing of ours left around it afterwards. */
export function aPlacedStory(): void {
  beforeEach(() => {
    article.innerHTML =
      "<h1>Story</h1><p>One</p><p>Two</p><p>Three</p><figure>A picture</figure><p>Four</p><p>Five</p>";
    document.body.prepend(article);
    document.body.append(outside);
  });
  afterEach(() => {
    article.remove();
    outside.remove();
    expect(document.adoptedStyleSheets).to.deep.equal([]);
  });
}

/** What of the article a reader can see. */
export const readable = () =>
  [...article.querySelectorAll("p")].filter((each) => each.checkVisibility()).map((p) => p.textContent);

export async function gone({ page }: AppealOnPage): Promise<void> {
  page.remove();
  await new Promise((next) => setTimeout(next));
}
