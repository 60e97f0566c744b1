import { Readable } from "node:stream";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Delivery } from "../mail/mail-transport.ts";
import type { Message } from "./to-message.ts";

/** What nodemailer says of a failure. */
interface SmtpFailure extends Error {
  readonly code?: string | undefined;
  /** The server's, where it answered. */
  readonly responseCode?: number | undefined;
  readonly response?: string | undefined;
  readonly command?: string | undefined;
}

/**
 * Sends one message. The message is a stream that is first read from when the server has said 354: before a byte of it
 * leaves it has to be noted that it may have been sent.
 *
 * @param timeoutMs for the answers before that
 */
export function sendBySmtp(
  connection: SMTPConnection,
  { envelope, content }: Message,
  handOver: () => Promise<boolean>,
  timeoutMs: number,
): Promise<Delivery> {
  return new Promise((resolve) => {
    /** Undefined until the server waits for the message. */
    let asking: Promise<void> | undefined;
    let isSent = false;
    let isOver = false;

    async function ask(): Promise<void> {
      const isAllowed = await handOver();
      if (isOver) return;
      if (!isAllowed) {
        // A message without its end is none.
        end({ outcome: "withheld" });
        connection.close();
        return;
      }
      isSent = true;
      stream.push(content);
      stream.push(null);
    }

    const stream = new Readable({
      read() {
        if (asking !== undefined) return;
        clearTimeout(timer);
        asking = ask();
      },
    });
    // Told to the callback as well.
    stream.on("error", () => undefined);

    /** Waits for what is being noted: who hears of the end has to know how it stands. */
    function end(delivery: Delivery): void {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      stream.destroy();
      void Promise.resolve(isSent ? undefined : asking).then(() => resolve(delivery));
    }

    const timer = setTimeout(() => {
      end({ outcome: "out", error: new Error("the mail server stopped answering") });
      connection.close();
    }, timeoutMs);
    connection.send(envelope, stream, (failure) => {
      end(failure === null ? { outcome: "taken" } : isSent ? afterMessage(failure) : beforeMessage(failure));
    });
  });
}

/** Of the recipient, not of the sender: one that is refused is refused for every mail, and is the operator's to mend. */
function beforeMessage(failure: SmtpFailure): Delivery {
  const { code, responseCode, command } = failure;
  const isOfThisMail = code === "EMESSAGE" || (code === "EENVELOPE" && command !== "MAIL FROM");
  if (!isOfThisMail || responseCode === 421) return { outcome: "out", error: withoutName(failure) };
  return refused(failure);
}

/** The server's own words may name the reader, as soon as it has heard of them; of the sender they say what to mend. */
function withoutName(failure: SmtpFailure): Error {
  if (failure.command === "MAIL FROM") return failure;
  const [said = ""] = /^.*?\b[245]\d\d\b/s.exec(failure.message) ?? [failure.message];
  return Object.assign(new Error(said), { code: failure.code });
}

/** Where it has not answered, nobody knows what it did. */
function afterMessage(failure: SmtpFailure): Delivery {
  return failure.responseCode === undefined ? { outcome: "unknown", error: failure } : refused(failure);
}

/** Without an answer it was nodemailer that can make no command of the address. */
function refused({ responseCode = 550, response = "", code = "" }: SmtpFailure): Delivery {
  const [said] = /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response) ?? [];
  return { outcome: "refused", isForGood: responseCode >= 500, code: said ?? code };
}
