import { html, nothing, type TemplateResult } from "lit";
import { contactAddress } from "../../core/contact-address.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { isSettled, type Asking } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/** Whom to write to, before giving and after; a link where it is an e-mail or a web address. */
export function contactView(
  { config, late }: LateContext,
  text: string = late.questions,
): TemplateResult | typeof nothing {
  const { contact } = config.publication;
  if (contact === undefined) return nothing;
  const [before = "", after = ""] = text.split("{contact}");
  const address = contactAddress(contact);
  const named =
    address === undefined
      ? html`<bdi>${contact}</bdi>`
      : html`<a class="link" part="contact" href=${address}><bdi>${contact}</bdi></a>`;
  return html`<span>${before}${named}${after}</span>`;
}

/** What a reader may want to know before they pay, and why they are asked at all. */
export function finePrintView(asking: Asking, context: LateContext): TemplateResult {
  const { late, act } = context;
  const { privacyPolicy } = context.config.publication;
  const link =
    privacyPolicy !== undefined && isWebAddress(privacyPolicy)
      ? html`<a class="link" part="privacy" href=${privacyPolicy}>${late.privacy}</a>`
      : nothing;
  const why = html`
    <button id="why" class="link aside" part="why" type="button" @click=${() => act({ type: "open-why" })}>
      ${late.why}
    </button>
  `;
  return html`${currencyView(asking, context)} ${link} ${contactView(context)} ${why}`;
}

/** The reader's own choice, where there is one. */
function currencyView(asking: Asking, { config, late, act }: LateContext): unknown {
  const currencies = Object.keys(config.amounts);
  if (currencies.length < 2) return nothing;
  return html`
    <label class="currency" part="currency"
      >${late.currency}
      <select
        id="currency"
        ?disabled=${isSettled(asking)}
        @change=${(event: Event & { currentTarget: HTMLSelectElement }) =>
          act({ type: "choose-currency", currency: event.currentTarget.value })}
      >
        ${currencies.map(
          (each) =>
            html`<option value=${each} .selected=${each === asking.choice.currency}>${each.toUpperCase()}</option>`,
        )}
      </select></label
    >
  `;
}

/** How a recurring gift is changed, mended or ended: beside the promise that it can be. */
export function manageView(
  context: LateContext,
  { text = context.late.manage, look = "link" }: { readonly text?: string; readonly look?: "link" | "plain" } = {},
): TemplateResult | typeof nothing {
  const { config, late } = context;
  const { manage } = config.publication;
  if (manage !== undefined && isWebAddress(manage))
    return html`<a class=${look} part="manage" href=${manage} target="_blank" rel="noopener">${text}</a>`;
  return contactView(context, late.manageByContact);
}
