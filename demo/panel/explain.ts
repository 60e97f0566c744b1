import type { Decision } from "../../src/core/campaign/judge.ts";
import type { AppealEvent } from "../../src/element/appeal-event.ts";
import type { AppealErrorCode, AppealEventName, AppealSuppressedReason } from "../../src/visit/events.ts";

/** Every "no" in plain words. A reason without words does not compile. */
const reasonsInWords: Record<AppealSuppressedReason, string> = {
  supporter: "This reader gives, so is not asked.",
  "contribution-processing": "A payment is on its way through the bank, so the reader is not asked.",
  snoozed: "The reader said “Remind me later”, and it isn’t later yet.",
  resting: "The reader said “Not this time” or “I already give”, and is left alone for a while.",
  "asked-this-visit": "This device can’t remember anything, and has asked once in this visit.",
  "placement-not-available": "This build has no such placement.",
  "memory-not-kept": "This device can’t remember a “later”, so nothing that interrupts is shown.",
  framed: "The page stands in a frame, from which Stripe’s page could not be reached.",
  "other-origin": "The endpoint takes no checkout from this page’s address: see PAGE_ORIGINS.",
  "not-started": "The campaign has not started yet.",
  ended: "The campaign is over.",
  declined: "The reader said “Not this time” to this campaign.",
  "other-audience": "The campaign is for other readers.",
  "other-page": "The campaign is for other pages.",
  "other-language": "The campaign is in another language than this page.",
  "frequency-cap": "The reader has seen this campaign often enough for now.",
  draft: "The campaign is a draft: only the preview shows it.",
  "sensitive-page": "The page is marked sensitive: nothing but a paragraph of the article may ask there.",
  "other-day": "The campaign rests on this weekday.",
  "other-hour": "The campaign rests at this time of day.",
  dismissed: "The reader closed an appeal, and is left alone for a while.",
  holdback: "This device is one of those that are never asked, for comparison.",
  "before-its-turn": "The campaign follows another one, which the reader has not seen yet, or not long enough ago.",
  "other-section": "The campaign is for other sections.",
  "other-tag": "The campaign is for pages with other tags.",
  "unknown-country": "The campaign asks for a country, and nobody can say which one this is.",
  "other-country": "The campaign is for other countries.",
  "other-device": "The campaign is for other devices.",
  "other-referrer": "The campaign is for readers who come from elsewhere.",
  "other-utm": "The campaign is for readers who followed another link.",
  "articles-read": "The campaign is for those who have read more articles, or fewer.",
  visits: "The campaign is for those who have been here more often, or less.",
  "free-articles": "The reader still has free articles.",
  "no-campaign": "No campaign is configured.",
  "config-unavailable": "The publisher’s configuration could not be loaded.",
  "no-endpoint": "The element names no endpoint, and there is no tag that does.",
  "no-script": "The script was not run by a tag of its own: as a module, say, it can’t know where its files are.",
  "no-place": "There is no article on this page, and nothing that the tag’s data-target names.",
  "several-articles": "There are several articles on this page, and none that it is about: data-target can name one.",
  "appeal-elsewhere-on-page": "Another appeal stands on this page already.",
  "checkout-unconfirmed": "The reader may have paid and the endpoint does not answer, so they are not asked.",
};

const errorsInWords: Record<AppealErrorCode, string> = {
  offline: "the endpoint does not answer",
  busy: "the endpoint asked to wait",
  refused: "the endpoint refused the request",
  "attempt-used": "the attempt stood for another choice",
  "bad-answer": "the endpoint’s answer made no sense",
  "config-unavailable": "the configuration could not be loaded",
  unexpected: "something unexpected",
};

export function explainReason(reason: AppealSuppressedReason): string {
  return reasonsInWords[reason];
}

/** What just happened, in a few words for the closed panel. */
export function headline(event: AppealEvent): string {
  if (is(event, "appeal-suppressed")) return `not shown: ${event.detail.reason}`;
  if (is(event, "appeal-error")) return `failed: ${errorsInWords[event.detail.code]}`;
  if (is(event, "appeal-contributed"))
    return event.detail.status === "paid" ? "the reader gave" : "the payment is processing";
  if (is(event, "appeal-snoozed")) return event.detail.until === null ? "not this time" : "snoozed";
  if (is(event, "appeal-choice"))
    return `chose ${event.detail.interval}, ${event.detail.amount} ${event.detail.currency}`;
  if (is(event, "appeal-contribute-request")) return "on the way to checkout";
  return event.type === "appeal-dismissed" ? "closed by the reader" : "appeal shown";
}

function is<Name extends AppealEventName>(event: Event, name: Name): event is AppealEvent<Name> {
  return event.type === name;
}

export interface Line {
  readonly campaign: string;
  readonly text: string;
}

/** Why each campaign is shown, or what speaks against it. */
export function explainDecision(decision: Decision): { readonly verdict: string; readonly campaigns: readonly Line[] } {
  const shown = decision.show ? decision.campaign.id : undefined;
  // Those of other pages would fill the panel.
  const ofThisPage = decision.refusals.filter(({ reasons }) => !reasons.includes("other-page"));
  const campaigns = ofThisPage.map(({ campaign, reasons }) => ({
    campaign,
    text:
      reasons.length > 0
        ? reasons.map(explainReason).join(" ")
        : campaign === shown
          ? "Nothing speaks against it."
          : "Nothing speaks against it, but it is not its turn.",
  }));
  const verdict = decision.show
    ? `An appeal may be shown: campaign “${decision.campaign.id}”, variant “${decision.variant.id}”.`
    : (decision.reasons.length > 0 ? decision.reasons : [decision.reason]).map(explainReason).join(" ");
  return { verdict, campaigns };
}
