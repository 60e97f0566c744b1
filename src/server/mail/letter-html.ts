import { html, said, type Html } from "../pages/html.ts";
import type { Letter, LetterPart } from "./letter.ts";
import type { Imprint } from "./imprint.ts";

/**
 * One column, styled where it stands: many mail programs know no style sheet. Those that know one turn it dark by it.
 * Nothing is loaded from anywhere, so nobody learns that it was read.
 */
export function letterHtml(letter: Letter, { name, contact, privacyPolicy, orOpen }: Imprint): string {
  const { locale, dir, subject, body, footer } = letter;
  const side = dir === "rtl" ? "right" : "left";
  const small = (inner: Html, below = 10): Html =>
    html`<p class="muted" style="margin:0 0 ${below}px;font-size:14px;line-height:1.5;color:#5c574f">${inner}</p>`;
  const part = (each: LetterPart): Html =>
    typeof each === "string"
      ? html`<p style="margin:0 0 16px">${lines(each)}</p>`
      : html`<p style="margin:24px 0 12px">
            <a
              class="button"
              href="${each.url}"
              style="display:inline-block;padding:13px 24px;border-radius:6px;background:#15506f;color:#ffffff;font-weight:600;text-decoration:none"
              >${said(each.label)}</a
            >
          </p>
          ${small(html`${said(orOpen)}<br /><a class="muted" href="${each.url}" dir="ltr" style="color:#5c574f;word-break:break-all">${each.url}</a>`, 20)}`;
  const quiet = (url: string, inner: Html): Html =>
    html`<a class="muted" href="${url}" style="color:#5c574f">${inner}</a>`;
  const page = html`<!doctype html>
    <html lang="${locale}" dir="${dir}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no" />
        <title>${subject}</title>
        <style>
          :root {
            color-scheme: light dark;
            supported-color-schemes: light dark;
          }
          @media (prefers-color-scheme: dark) {
            .page {
              background: #121110 !important;
              color: #f1ede6 !important;
            }
            .sheet {
              background: #1d1c1a !important;
              color: #f1ede6 !important;
              border-color: #8fc7e8 !important;
            }
            .button {
              background: #8fc7e8 !important;
              color: #06202e !important;
            }
            .muted {
              color: #b9b2a7 !important;
            }
          }
        </style>
      </head>
      <body class="page" style="margin:0;padding:0;background:#f1ece3;color:#1d1b18">
        <table
          class="page"
          role="presentation"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="background:#f1ece3;color:#1d1b18"
        >
          <tr>
            <td align="center" style="padding:16px 12px">
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                dir="${dir}"
                style="max-width:560px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5;text-align:${side};overflow-wrap:anywhere;word-break:break-word"
              >
                ${
                  name === undefined
                    ? undefined
                    : html`<tr>
                        <td
                          style="padding:4px 4px 14px;font-family:Georgia,serif;font-size:20px;line-height:1.25;font-weight:700"
                        >
                          <bdi>${name}</bdi>
                        </td>
                      </tr>`
                }
                <tr>
                  <td
                    class="sheet"
                    style="padding:26px 24px 14px;background:#fdfaf5;border-top:4px solid #15506f;border-radius:0 0 6px 6px"
                  >
                    ${body.map(part)}
                  </td>
                </tr>
                <tr>
                  <td style="padding:18px 4px 8px">
                    ${footer.map((each) => small(typeof each === "string" ? lines(each) : quiet(each.url, said(each.label))))}
                    ${contact === undefined ? undefined : small(contact.url === undefined ? said(contact.said) : quiet(contact.url, said(contact.said)))}
                    ${privacyPolicy === undefined ? undefined : small(quiet(privacyPolicy.url, said(privacyPolicy.label)))}
                  </td>
                </tr>
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `;
  // How the source is set in is nothing to mail.
  return page.text.replaceAll(/\n\s+/g, "\n");
}

function lines(text: string): Html {
  return html`${text.split("\n").map((line, index) => (index === 0 ? said(line) : html`<br />${said(line)}`))}`;
}
