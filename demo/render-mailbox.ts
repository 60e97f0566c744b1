import type { MailboxMail } from "./mailbox.ts";
import { renderPage } from "./render-page.ts";

export interface MailboxPage {
  readonly type: string;
  readonly body: string;
  /** Of its own, in place of the newspaper's. */
  readonly policy: string;
}

/** All that is under `/mailbox/`: the list, how many there are, and each mail's own HTML in a frame that can do nothing. */
export function renderMailbox(path: string, mails: readonly MailboxMail[]): MailboxPage | undefined {
  if (path === "/mailbox/") return { type: "text/html; charset=utf-8", body: renderList(mails), policy: listPolicy };
  if (path === "/mailbox/count")
    return { type: "text/plain", body: String(mails.length), policy: "default-src 'none'" };
  const [, number] = /^\/mailbox\/(\d{1,6})\.html$/.exec(path) ?? [];
  const mail = number === undefined ? undefined : mails[Number(number) - 1];
  return mail === undefined
    ? undefined
    : { type: "text/html; charset=utf-8", body: inNewTabs(mail.html), policy: mailPolicy };
}

const listPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
/** As a mail program shows it: nothing runs, and nothing is fetched. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

function renderList(mails: readonly MailboxMail[]): string {
  const all = mails.map((mail, index) => renderMail(mail, index + 1)).toReversed();
  return renderPage({
    title: "Mailbox",
    heading: "The mailbox",
    standfirst: "What readers of the demo would find in their mail. Nothing leaves this machine.",
    story: all.join("\n") || "<p>No mail yet. It appears here as it is sent.</p>",
    head: `<script type="module" src="/mailbox.js"></script>`,
    attributes: ` data-mails="${mails.length}"`,
  });
}

function renderMail({ to, subject, date, text }: MailboxMail, number: number): string {
  const when =
    date === undefined
      ? ""
      : `${new Intl.DateTimeFormat("en", { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(date)} UTC`;
  return `<article class="mail" aria-labelledby="mail-${number}">
          <h2 id="mail-${number}" dir="auto">${escaped(subject)}</h2>
          <p class="credit">To ${escaped(to)}, ${escaped(when)}</p>
          <iframe src="/mailbox/${number}.html" title="${escaped(subject)}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy"></iframe>
          <details><summary>Plain text</summary><pre dir="auto">${escaped(text)}</pre></details>
        </article>`;
}

/** The frame is no place to pay in. */
function inNewTabs(html: string): string {
  return html.replace(/<head>/i, '<head><base target="_blank">');
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
