import { isLoopbackHost } from "../../core/web-address.ts";
import type { MailConnection, MailTransport } from "../mail/mail-transport.ts";
import type { MailSettings } from "../settings/endpoint-settings.ts";
import { openSmtp, type SmtpAddress } from "./open-smtp.ts";
import { createSmtpPool } from "./smtp-pool.ts";
import { sendBySmtp } from "./send-by-smtp.ts";
import { toMessage } from "./to-message.ts";

export interface SmtpTransportOptions {
  /** For connecting, and for every answer before the message, in milliseconds. */
  readonly timeoutMs?: number;
  /** For the answer to the message: servers look at it before they take it. */
  readonly answerMs?: number;
}

const TIMEOUT_MS = 10_000;
const ANSWER_MS = 60_000;

/** Hands mail to the server of `SMTP_URL`. */
export function createSmtpTransport(
  { server, from }: MailSettings,
  { timeoutMs = TIMEOUT_MS, answerMs = ANSWER_MS }: SmtpTransportOptions = {},
): MailTransport {
  const address = smtpAddressOf(server);
  const closing = new AbortController();
  const pool = createSmtpPool(() => openSmtp(address, timeoutMs, answerMs, closing.signal));
  return {
    async connect(): Promise<MailConnection> {
      const taken = await pool.take();
      return {
        async send(mail, handOver) {
          const message = await toMessage(mail, from);
          let { connection } = taken;
          let delivery = await sendBySmtp(connection, message, handOver, timeoutMs);
          // One that has rested may be gone without a word.
          if (delivery.outcome === "out" && taken.isUsed) {
            pool.drop(connection);
            try {
              ({ connection } = await pool.takeNew());
            } catch (error) {
              return { outcome: "out", error };
            }
            delivery = await sendBySmtp(connection, message, handOver, timeoutMs);
          }
          if (delivery.outcome === "taken") pool.giveBack(connection);
          else pool.drop(connection);
          return delivery;
        },
        end: () => pool.giveBack(taken.connection),
      };
    },
    close() {
      closing.abort();
      pool.close();
    },
  };
}

/** Name and password stand percent-encoded in an address. */
export function smtpAddressOf(server: URL): SmtpAddress {
  const { protocol, hostname, port, username, password } = server;
  const isSecure = protocol === "smtps:";
  return {
    host: hostname.replace(/^\[(.*)\]$/, "$1"),
    port: port === "" ? (isSecure ? 465 : 587) : Number(port),
    isSecure,
    isLocal: isLoopbackHost(hostname),
    login: username === "" ? undefined : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}
