import { answer } from "../http/answer.ts";
import { readReturnUrl, recognisedUrl } from "../http/return-urls.ts";
import { hashLink } from "../mail/compose-link.ts";
import { tryStripe } from "../routes/stripe-failure.ts";
import type { Link } from "../store/link-store.ts";
import { askView } from "./ask-view.ts";
import { writeCookie } from "./cookie.ts";
import { readLinkData } from "./link-data.ts";
import { notRecognisedView } from "./link-views.ts";
import type { ManageOptions } from "./manage-options.ts";
import { manageQuery } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";
import { stripeFailed } from "./show-gifts.ts";
import { supportOf } from "./support-of.ts";

/** The button behind a mailed link: uses it up, and opens what it was made for, and nothing else. */
export async function openLink(
  options: ManageOptions,
  page: ReaderPage,
  text: string,
  endpoint: string,
): Promise<Response> {
  const { store, sessions, now } = options;
  const hash = hashLink(text);
  const at = Math.floor(now() / 1000);
  const found = await store.links.look(hash, at);
  if (found?.purpose === "recognise") return await recognise(options, page, found);
  const link = found === undefined ? undefined : await store.links.use(hash, at);
  if (link === undefined) return stale(page);
  const { customers, locale } = readLinkData(link.data);
  const token = await sessions.sign({ person: link.person, customers, locale });
  return answer(null, {
    status: 303,
    headers: { location: manageQuery({}), "set-cookie": writeCookie(endpoint, token) },
  });
}

/** Sends the reader back to where they came from, with the token that says that they give. It opens nothing here. */
async function recognise(
  { store, supporters, returnOrigins, signToken, log, now }: ManageOptions,
  page: ReaderPage,
  { hash, person, data }: Link,
): Promise<Response> {
  const at = Math.floor(now() / 1000);
  const { customers, returnUrl } = readLinkData(data);
  const back = returnUrl === undefined ? undefined : readReturnUrl(returnUrl, returnOrigins);
  if (back === undefined) return page.answer(notRecognisedView(page, "noPage"), { status: 409, reason: "returnUrl" });
  // Before it is used up: while Stripe can't be reached, the link stays good.
  const tried = await tryStripe(log, () => supporters.gifts(customers));
  if (tried.outcome === "failed") return stripeFailed(page, tried.failure);
  const support = supportOf(tried.answer, await store.givenBy(person, []), at);
  // By its checkout the device can ask whether a gift that goes on still does, once this token is over.
  const began = await tryStripe(log, async () =>
    support === undefined || support.interval === "once" ? undefined : supporters.checkoutOf(support.sessionId),
  );
  if (began.outcome === "failed") return stripeFailed(page, began.failure);
  if ((await store.links.use(hash, at)) === undefined) return stale(page);
  if (support === undefined) return page.answer(notRecognisedView(page, "none"));
  // The address that they come from names the link.
  const headers = {
    location: recognisedUrl(back, await signToken(support), began.answer),
    "referrer-policy": "no-referrer",
  };
  return answer(null, { status: 303, headers });
}

function stale(page: ReaderPage): Response {
  return page.answer(askView(page, { news: "stale" }), { status: 410, reason: "the link is used or over" });
}
