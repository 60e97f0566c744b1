import { htmlReply, type Reply } from "../reply.ts";
import { html, Html } from "./html.ts";
import { styles } from "./styles.ts";

interface PageOptions {
  title: string;
  body: Html;
  status?: number;
  /** Fits a wide screen: tables. */
  wide?: boolean;
}

/** The frame of every page, marked so that nobody takes it for Stripe's own. */
export function page({ title, body, status = 200, wide = false }: PageOptions): Reply {
  const document = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(styles)}
        </style>
      </head>
      <body>
        <p class="sandbox-mark"><strong>Stripe sandbox</strong> — no real money</p>
        <main class="${wide ? "wide" : "narrow"}">${body}</main>
      </body>
    </html>`;
  return htmlReply(document.text, status);
}

/** A page that only says something, with a way out. */
export function notice(title: string, text: string, link?: { href: string; label: string }, status = 200): Reply {
  return page({
    title,
    status,
    body: html`<section class="panel">
      <h1>${title}</h1>
      <p>${text}</p>
      ${link === undefined ? "" : html`<p><a href="${link.href}">${link.label}</a></p>`}
    </section>`,
  });
}

/** `Back to news.example`, for an address of the publisher's. */
export function wayBack(url: string | null | undefined, verb = "Back to"): { href: string; label: string } | undefined {
  if (url === null || url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return { href: url, label: `${verb} ${new URL(url).host}` };
}
