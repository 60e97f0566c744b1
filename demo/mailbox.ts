import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export interface MailboxMail {
  readonly to: string;
  readonly subject: string;
  readonly date: Date | undefined;
  readonly html: string;
  readonly text: string;
}

/** What the demo's readers would find in their mail, whoever they say they are. */
export interface Mailbox {
  /** For SMTP_URL. */
  readonly smtpUrl: string;
  /** The newest last. */
  readonly mails: readonly MailboxMail[];
  close(): Promise<void>;
}

/** A mail server that takes everything and passes nothing on. */
export async function startMailbox(): Promise<Mailbox> {
  const mails: MailboxMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    closeTimeout: 100,
    logger: false,
    async onData(stream, { envelope }, done) {
      const message = await buffer(stream).catch(() => undefined);
      // Whoever sent it went away in the middle.
      if (message === undefined) return;
      const { subject = "", date, html, text = "" } = await simpleParser(message, { skipTextToHtml: true });
      const to = envelope.rcptTo.map(({ address }) => address).join(", ");
      mails.push({ to, subject, date, html: html || "", text });
      done();
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
  // A connection that breaks is nothing to end the demo for.
  server.on("error", () => undefined);
  const { port } = server.server.address() as AddressInfo;
  return {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
