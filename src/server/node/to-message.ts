import { createHash } from "node:crypto";
import MailComposer from "nodemailer/lib/mail-composer";
import type { OutgoingMail } from "../mail/mail-transport.ts";
import type { MailSettings } from "../settings/endpoint-settings.ts";

export interface Message {
  readonly envelope: { readonly from: string; readonly to: string[] };
  /** As it goes over the wire: headers, plain text and HTML. */
  readonly content: Buffer;
}

export async function toMessage(
  { id, to, fromName, locale, subject, text, html, unsubscribeUrl, sentAt }: OutgoingMail,
  from: MailSettings["from"],
): Promise<Message> {
  const message = new MailComposer({
    from: { name: from.name ?? fromName ?? "", address: from.address },
    to: { name: "", address: to },
    subject,
    messageId: messageId(id, from.address),
    date: new Date(sentAt),
    text,
    html,
    headers: {
      // No machine answers it, RFC 3834.
      "Auto-Submitted": "auto-generated",
      "Content-Language": locale,
      ...(unsubscribeUrl === undefined
        ? {}
        : {
            // As they stand: an address that is encoded, or broken in two, is none.
            "List-Unsubscribe": { prepared: true, value: `<${new URL(unsubscribeUrl).href}>` },
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
          }),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  // With the domain as mail servers know it, where it is written in letters of its own.
  const { to: recipients } = message.getEnvelope();
  return { envelope: { from: from.address, to: recipients }, content: await message.build() };
}

/** The same however often it is tried; tells nothing of what the id is made of. */
function messageId(id: string, sender: string): string {
  const hash = createHash("sha256").update(id).digest("hex").slice(0, 32);
  return `<${hash}@${sender.slice(sender.lastIndexOf("@") + 1)}>`;
}
