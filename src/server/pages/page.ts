import type { Config } from "../../core/campaign/config.ts";
import { isWebAddress } from "../../core/web-address.ts";
import { html, type Html } from "./html.ts";
import { stylesPath } from "./styles-path.ts";

export interface PageContent {
  /** In plain text. */
  readonly title: string;
  readonly body: Html;
}

/** In what language a page is written. */
export interface PageLanguage {
  /** BCP 47. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
}

/** Nothing runs, and nothing is loaded but our own styles and the publisher's logo. */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src https: data:",
  "base-uri 'none'",
  // No form-action: browsers hold the redirect to Stripe's page against it, too.
  "frame-ancestors 'none'",
].join("; ");

/** The whole document, under the publisher's name. */
export function renderPage(
  { title, body }: PageContent,
  { name, logo }: Config["publication"],
  { locale, dir }: PageLanguage,
): string {
  const image = logo !== undefined && logo.startsWith("https:") && isWebAddress(logo) ? logo : undefined;
  const parts = name === undefined || title.includes(name) ? title : `${title} – ${name}`;
  const page = html`<!doctype html>
    <html lang="${locale}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${parts}</title>
        <link rel="icon" href="${image ?? "data:,"}" />
        <link rel="stylesheet" href="${stylesPath}" />
      </head>
      <body>
        ${name === undefined && image === undefined ? undefined : html`<header>${image === undefined ? undefined : html`<img src="${image}" alt="" />`} ${name === undefined ? undefined : html`<bdi translate="no">${name}</bdi>`}</header>`}
        <main>${body}</main>
      </body>
    </html> `;
  return page.text;
}
