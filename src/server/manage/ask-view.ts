import { contactLine, manageLink } from "../contribute/links.ts";
import { html, said } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import { hidden, paragraph, problem, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

export interface Asked {
  /** Why they are here, or what has happened. */
  readonly news?: "sent" | "stale" | "ended" | "signedOut" | undefined;
  readonly complaint?: "noAddress" | "tooMany" | undefined;
  /** As the reader has typed it. */
  readonly email?: string | undefined;
}

/** The form for an address. It says the same to everyone. */
export function askView(page: ReaderPage, { news, complaint, email = "" }: Asked = {}): PageContent {
  const { words, locale } = page.speech;
  const { title, ask, again } = words.manage;
  const wrong = complaint === undefined ? undefined : ask[complaint];
  const isSent = news === "sent";
  const body = html`${paragraph(isSent ? ask.sentHint : ask.intro)}
    <form method="post" action="manage">
      ${hidden({ do: "ask", locale })}
      <div class="field">
        <label for="email">${ask.email}</label>
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          maxlength="254"
          required
          value="${email}"
          ${wrong === undefined ? undefined : html` aria-invalid="true" aria-describedby="problem" autofocus`}
        />
        ${problem(wrong)}
      </div>
      <button type="submit" ${isSent ? html` class="quiet"` : undefined}>${ask.button}</button>
    </form>
    ${isSent ? undefined : html`<p class="small">${said(ask.whoever)}</p>`}`;
  return section(title, body, {
    news: wrong ?? (isSent ? ask.sent : news === undefined ? undefined : again[news]),
    footer: questions(page),
  });
}

/** No mail is sent here: the publisher's other ways. */
export function noMailView(page: ReaderPage): PageContent {
  const { publication } = page.config;
  const { title, ask } = page.speech.words.manage;
  const { late } = page.widget.words;
  const other = manageLink(publication, page.widget) ?? contactLine(publication, late.manageByContact);
  const body = html`${paragraph(ask.noMail)} ${other === undefined ? undefined : html`<p class="step">${other}</p>`}`;
  return section(title, body, { footer: publication.manage === undefined ? undefined : questions(page) });
}
