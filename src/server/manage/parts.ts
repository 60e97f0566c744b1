import { html, said, type Html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import type { ReaderPage } from "./reader-page.ts";
import { contactLine } from "../contribute/links.ts";

/** A page of one section, under its heading. What is new to the reader stands first, in its title too. */
export function section(
  heading: string,
  body: Html,
  { news, footer }: { readonly news?: string | undefined; readonly footer?: Html | undefined } = {},
): PageContent {
  return {
    title: news === undefined ? heading : `${news} – ${heading}`,
    body: html`<section aria-labelledby="heading">
        <h1 id="heading">${heading}</h1>
        ${news === undefined ? undefined : notice(news)} ${body}
      </section>
      ${footer}`,
  };
}

export function notice(text: string): Html {
  return html`<p class="notice" role="status">${said(text)}</p>`;
}

export function paragraph(text: string): Html {
  return html`<p>${said(text)}</p>`;
}

export function problem(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html`<p class="error" id="problem">${said(text)}</p>`;
}

type Fields = Readonly<Record<string, string | number | undefined>>;

/** One button that sends what it stands for; a form of its own, so that nothing else is sent along. */
export function buttonForm(label: string, fields: Fields, kind: "main" | "quiet" = "main"): Html {
  return html`<form method="post" action="manage" class="${kind === "quiet" ? "quiet" : "act"}">
    ${hidden(fields)}
    <button type="submit" class="${kind}">${label}</button>
  </form>`;
}

export function hidden(fields: Fields): readonly Html[] {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        // Some browsers put back what stood there before a reload.
        html`<input type="hidden" name="${name}" value="${value}" autocomplete="off" />`,
    );
}

/** A link that looks like the quiet buttons beside it. */
export function linkButton(label: string, query: Readonly<Record<string, string>>): Html {
  return html`<a class="button" href="${manageQuery(query)}">${label}</a>`;
}

/** An address of these pages, from one of them. */
export function manageQuery(query: Readonly<Record<string, string>>): string {
  return `manage${Object.keys(query).length === 0 ? "" : `?${new URLSearchParams(query)}`}`;
}

/** Whom to write to, small, at the end of a page. */
export function questions({ config, widget }: ReaderPage): Html | undefined {
  const line = contactLine(config.publication, widget.words.late.questions);
  return line === undefined ? undefined : html`<footer class="small"><p>${line}</p></footer>`;
}
