import type { AddressInfo, Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer } from "smtp-server";

/** One that the server has taken. */
export interface ReceivedMail {
  /** As the envelope has it. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** All addresses that the HTML leads to, each once, in their order. */
  readonly links: readonly string[];
  /** By their name in lower case, decoded, each as it stands on the wire but for folds. */
  readonly headers: ReadonlyMap<string, string>;
  readonly raw: string;
  readonly parsed: ParsedMail;
}

/** What the server says in place of "yes": a reply of SMTP; silence; or the end of the connection. */
export type Refusal = { readonly code: number; readonly text?: string } | "hang" | "hang-up";

export interface MailBehaviour {
  readonly atConnect?: () => Refusal | undefined;
  readonly atRecipient?: (address: string) => Refusal | undefined | Promise<Refusal | undefined>;
  /** Asked when it has the whole message; one that is refused is not among the mails. */
  readonly atMessage?: (mail: ReceivedMail) => Refusal | undefined | Promise<Refusal | undefined>;
}

export interface MailServer {
  /** For SMTP_URL. */
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  /** How often somebody connected. */
  readonly connections: () => number;
  /** The first to that address that was not given out yet; waits for it. */
  nextMail(to: string, timeoutMs?: number): Promise<ReceivedMail>;
  /** Ends every connection, as a server that starts anew does. */
  hangUp(): void;
  /** From now on; what is not said goes well. */
  behave(behaviour: MailBehaviour): void;
  close(): Promise<void>;
}

export interface MailServerOptions {
  readonly port?: number;
  /** Without it nobody has to say who they are. */
  readonly login?: { readonly user: string; readonly pass: string };
}

/** A real mail server in the process of the test. */
export async function startMailServer({ port = 0, login }: MailServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const unread: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let behaviour: MailBehaviour = {};
  let connections = 0;

  const server = new SMTPServer({
    authOptional: login === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    hideSTARTTLS: true,
    closeTimeout: 100,
    logger: false,
    onAuth({ username, password }, _session, done) {
      if (username === login?.user && password === login?.pass) done(null, { user: username });
      else done(Object.assign(new Error("no such user"), { responseCode: 535 }));
    },
    onConnect(session, done) {
      connections += 1;
      refuse(behaviour.atConnect?.(), session.remotePort, done);
    },
    async onRcptTo({ address }, session, done) {
      refuse(await behaviour.atRecipient?.(address), session.remotePort, done);
    },
    async onData(stream, { remotePort, envelope }, done) {
      const raw = await buffer(stream).catch(() => undefined);
      // Whoever sent it was killed in the middle: there is no message, and nobody to tell.
      if (raw === undefined) return;
      const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      const mail = await toMail(raw, from, envelope.rcptTo[0]?.address ?? "");
      const refusal = await behaviour.atMessage?.(mail);
      if (refusal === undefined) {
        mails.push(mail);
        unread.push(mail);
        for (const look of waiting) look();
      }
      refuse(refusal, remotePort, done);
    },
  });
  const sockets = new Map<number, Socket>();
  server.server.on("connection", (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once("close", () => sockets.delete(remotePort));
  });
  // What happens to a connection that a test breaks is no news.
  server.on("error", () => undefined);

  function refuse(refusal: Refusal | undefined, remotePort: number, done: (error?: Error | null) => void): void {
    if (refusal === undefined) return done();
    if (refusal === "hang") return;
    if (refusal === "hang-up") {
      sockets.get(remotePort)?.destroy();
      return;
    }
    done(Object.assign(new Error(refusal.text ?? "refused by the test"), { responseCode: refusal.code }));
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const user = login === undefined ? "" : `${encodeURIComponent(login.user)}:${encodeURIComponent(login.pass)}@`;
  return {
    url: `smtp://${user}127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    connections: () => connections,
    async nextMail(to, timeoutMs = 5000) {
      const deadlineAt = performance.now() + timeoutMs;
      for (;;) {
        const at = unread.findIndex((mail) => mail.to.toLowerCase() === to.toLowerCase());
        const [mail] = at === -1 ? [] : unread.splice(at, 1);
        if (mail !== undefined) return mail;
        if (performance.now() > deadlineAt)
          throw new Error(`no mail to ${to} came, but ${mails.map((each) => each.to).join(", ") || "none"}`);
        await new Promise<void>((resolve) => {
          const look = (): void => {
            clearTimeout(timer);
            waiting.delete(look);
            resolve();
          };
          const timer = setTimeout(look, Math.max(0, deadlineAt - performance.now()) + 1);
          waiting.add(look);
        });
      }
    },
    hangUp() {
      for (const socket of sockets.values()) socket.destroy();
    },
    behave: (next) => void (behaviour = next),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** Parses what came over the wire. */
async function toMail(raw: Buffer, from: string, to: string): Promise<ReceivedMail> {
  const parsed = await simpleParser(raw, { skipTextToHtml: true, skipHtmlToText: true });
  const html = parsed.html === false ? "" : (parsed.html ?? "");
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));
  const headers = new Map(
    parsed.headerLines.map(({ key, line }) => [
      key,
      line
        .slice(line.indexOf(":") + 1)
        .replace(/\r?\n\s*/g, " ")
        .trim(),
    ]),
  );
  return {
    to,
    from,
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html,
    links: [...new Set(links)],
    headers,
    raw: raw.toString("latin1"),
    parsed,
  };
}
