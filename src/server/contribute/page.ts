import { createHash } from "node:crypto";
import type { Config } from "../../core/campaign/config.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { html, Html } from "./html.ts";
import type { Speech } from "./speech.ts";
import { styles } from "./styles.ts";

export interface PageContent {
  /** In plain text. */
  readonly title: string;
  readonly body: Html;
}

/** Nothing runs, and nothing is loaded but the publisher's logo. */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'`,
  "img-src https: data:",
  "base-uri 'none'",
  // No form-action: browsers hold the redirect to Stripe's page against it, too.
  "frame-ancestors 'none'",
].join("; ");

const styleSheet = new Html(`<style>${styles}</style>`);

/** The whole document, under the publisher's name. */
export function renderPage(
  { title, body }: PageContent,
  { name, logo }: Config["publication"],
  speech: Speech,
): string {
  const image = logo !== undefined && logo.startsWith("https:") && isWebAddress(logo) ? logo : undefined;
  const parts = name === undefined || title.includes(name) ? title : `${title} – ${name}`;
  const page = html`<!doctype html>
    <html lang="${speech.locale}" dir="${speech.words.dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts}</title>
        <link rel="icon" href="${image ?? "data:,"}" />
        ${styleSheet}
      </head>
      <body>
        ${name === undefined && image === undefined ? undefined : html`<header>${image === undefined ? undefined : html`<img src="${image}" alt="" />`} ${name === undefined ? undefined : html`<bdi translate="no">${name}</bdi>`}</header>`}
        <main>${body}</main>
      </body>
    </html> `;
  return page.text;
}
