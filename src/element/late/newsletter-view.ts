import { html, nothing } from "lit";
import type { NewsletterState } from "../../visit/state.ts";
import type { LateContext } from "../view-context.ts";

/** A second way to stay in touch, where the publisher has one. */
export function newsletterView(
  state: NewsletterState | undefined,
  { config, late, act }: LateContext,
  heading: string = late.newsletter,
): unknown {
  const { newsletter } = config;
  if (newsletter === undefined) return nothing;
  if (state === "done")
    return html`<p class="notice" id="subscribed" part="newsletter" tabindex="-1">${late.newsletterDone}</p>`;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).elements.namedItem("email");
    if (!(field instanceof HTMLInputElement)) return;
    if (field.validity.valid) act({ type: "subscribe", email: field.value.trim() });
    // What is wrong is said in the browser's own words, at the field.
    else field.reportValidity();
  };
  return html`
    <form class="newsletter" part="newsletter" novalidate @submit=${onSubmit}>
      <p class="title">${heading}</p>
      <label class="field"
        >${late.newsletterEmail}
        <input type="email" id="email" name="email" required maxlength="254" autocomplete="email" />
      </label>
      <p class="small">${newsletter.consent}</p>
      <button class="plain" part="subscribe" type="submit" aria-disabled=${state === "sending" ? "true" : "false"}>
        ${late.newsletterSend}
      </button>
      ${state === "refused" ? html`<p class="error" part="error">${late.newsletterRefused}</p>` : nothing}
    </form>
  `;
}
