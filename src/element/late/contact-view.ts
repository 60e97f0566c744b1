import { html, nothing, type TemplateResult } from "lit";
import { isWebAddress } from "../../core/web-address.ts";
import type { LateContext } from "../view-context.ts";

/** Whom to write to, before giving and after; a link where it is an e-mail or a web address. */
export function contactView(
  { config, late }: LateContext,
  text: string = late.questions,
): TemplateResult | typeof nothing {
  const { contact } = config.publication;
  if (contact === undefined) return nothing;
  const [before = "", after = ""] = text.split("{contact}");
  const address = isWebAddress(contact) ? contact : /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
  const named =
    address === undefined
      ? html`<bdi>${contact}</bdi>`
      : html`<a class="link" part="contact" href=${address}><bdi>${contact}</bdi></a>`;
  return html`<span>${before}${named}${after}</span>`;
}

/** What a reader may want to know before they pay. */
export function finePrintView(context: LateContext): TemplateResult {
  const { privacyPolicy } = context.config.publication;
  const link =
    privacyPolicy !== undefined && isWebAddress(privacyPolicy)
      ? html`<a class="link" part="privacy" href=${privacyPolicy}>${context.late.privacy}</a>`
      : nothing;
  return html`${link} ${contactView(context)}`;
}

/** How a recurring gift is changed or ended: beside the promise that it can be. */
export function manageView(context: LateContext): TemplateResult | typeof nothing {
  const { config, late } = context;
  const { manage } = config.publication;
  if (manage !== undefined && isWebAddress(manage))
    return html`<a class="link" part="manage" href=${manage} target="_blank" rel="noopener">${late.manage}</a>`;
  return contactView(context, late.manageByContact);
}
