import { html, nothing, type TemplateResult } from "lit";
import { isWebAddress } from "../../core/web-address.ts";
import type { LateContext } from "../view-context.ts";

/** Whom to write to, before giving and after; a link where it is an e-mail or a web address. */
export function contactView({ config, late }: LateContext): TemplateResult | typeof nothing {
  const { contact } = config.publication;
  if (contact === undefined) return nothing;
  const [before = "", after = ""] = late.questions.split("{contact}");
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
