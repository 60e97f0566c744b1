import type { Config } from "../../core/campaign/config.ts";
import { contactAddress } from "../../core/contact-address.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { html, type Html } from "../pages/html.ts";
import type { Speech } from "./speech.ts";

type Publication = Config["publication"];

/** A link to an address that a publisher has written; nothing where there is none that is safe to follow. */
export function linkTo(address: string | undefined, text: Html): Html | undefined {
  return address !== undefined && isWebAddress(address) ? html`<a href="${address}">${text}</a>` : undefined;
}

/** Whom to write to; a link where it is an e-mail or a web address. */
export function contactLine({ contact }: Publication, text: string): Html | undefined {
  if (contact === undefined) return undefined;
  const [before = "", after = ""] = text.split("{contact}");
  const address = contactAddress(contact);
  const named = html`<bdi>${contact}</bdi>`;
  return html`<span>${before}${address === undefined ? named : html`<a href="${address}">${named}</a>`}${after}</span>`;
}

/** Where a recurring gift is changed or ended. */
export function manageLink({ manage }: Publication, { words }: Speech): Html | undefined {
  return linkTo(manage, html`${words.late.manage}`);
}
