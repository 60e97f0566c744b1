import type { Explanation } from "../../core/campaign/explain.ts";
import type { WholePage } from "../../core/campaign/page.ts";

/** `?appeal-debug`: for the publisher's own eyes, in plain text, and in the console as a table. */
export function debugPanel({ decision, reader, campaigns }: Explanation, page: WholePage): void {
  const blocking = (verdicts: Explanation["reader"]) =>
    verdicts.filter(({ blocks }) => blocks).map(({ reason }) => reason);
  const lines = [
    decision.show
      ? `shown: ${decision.campaign.id}, variant ${decision.variant.id}`
      : `nothing is shown: ${decision.reason}`,
    `page: ${aboutPage(page)}`,
    `reader: ${blocking(reader).join(", ") || "nothing speaks against asking"}`,
    ...campaigns.map(
      ({ campaign, placement, isShown, verdicts }) =>
        `${isShown ? "→ " : ""}${campaign} (${placement}): ${blocking(verdicts).join(", ") || "nothing speaks against it"}`,
    ),
  ];
  console.table(
    campaigns.map(({ campaign, verdicts }) => ({
      campaign,
      ...Object.fromEntries(verdicts.map(({ reason, blocks }) => [reason, blocks ? "no" : ""])),
    })),
  );
  const host = document.createElement("aside");
  host.id = "support-appeal-debug";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; z-index: 2147483001; inset-block-start: 0; inset-inline-end: 0; max-inline-size: min(100%, 40em) }
    pre { margin: 0; padding: 0.8em 1em; background: #111; color: #fff; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap }
    @media print { :host { display: none } }
  `);
  root.adoptedStyleSheets = [sheet];
  root.append(Object.assign(document.createElement("pre"), { textContent: lines.join("\n") }));
  document.querySelector("#support-appeal-debug")?.remove();
  document.body.append(host);
}

/** What targeting goes by, where it does not stand in the address: so that a publisher sees what their template says. */
function aboutPage({ section, tags, country, isSensitive, isArticle, articlesRead, language }: WholePage): string {
  return [
    section === undefined ? "no section" : `section "${section}"`,
    tags.length === 0 ? "no tags" : `tags ${tags.map((tag) => `"${tag}"`).join(", ")}`,
    ...(country === undefined ? [] : [`country ${country}`]),
    ...(isSensitive ? ["sensitive"] : []),
    ...(isArticle ? ["an article"] : []),
    ...(articlesRead === undefined ? [] : [`articles read: ${articlesRead}`]),
    `language ${language}`,
  ].join("; ");
}
