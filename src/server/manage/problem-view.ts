import { html } from "../pages/html.ts";
import type { PageContent } from "../pages/page.ts";
import { paragraph, questions, section } from "./parts.ts";
import type { ReaderPage } from "./reader-page.ts";

/** What could not be done, whether anything was changed by it, and what to do next. */
export function problemView(page: ReaderPage, text: string): PageContent {
  const { title, back } = page.speech.words.manage;
  const body = html`${paragraph(text)}
    <p class="step"><a href="manage">${back}</a></p>`;
  const content = section(title, body, { footer: questions(page) });
  return { ...content, title: `${text} – ${title}` };
}
