import { inTime } from "../in-time.ts";
import { errorText, type Log } from "../log.ts";
import type { MailOutcome, Metrics } from "../metrics/metrics.ts";
import { quietTimer } from "../quiet-timer.ts";
import type { SparingLog } from "../sparing-log.ts";
import type { Composers } from "./compose.ts";
import type { Letter } from "./letter.ts";
import type { HeldMail, MailStore } from "./mail-store.ts";
import type { Delivery, MailTransport } from "./mail-transport.ts";
import type { RunningMailer } from "./mailer.ts";
import type { RenderedLetter } from "./render-letter.ts";
import { MOST_TRIES, waitAfter } from "./wait-after.ts";

export interface MailerOptions {
  readonly store: MailStore;
  readonly transport: MailTransport;
  readonly composers: Composers;
  /** Kinds that strangers may ask for: of these nothing is kept for long. */
  readonly onAsking?: readonly string[];
  readonly render: (letter: Letter) => Promise<RenderedLetter>;
  readonly log: Log;
  readonly sparing: SparingLog;
  readonly metrics: Metrics;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Between two looks at what others have left, in milliseconds. */
  readonly pollMs?: number;
}

const POLL_MS = 5000;
/** Mails under way at once. */
const AT_ONCE = 4;
/** For composing, connecting and handing over, in seconds: longer than they may take together. */
const HELD_SECONDS = 180;
/** Until the mail server is tried again, in milliseconds: after the first time that it could not be used, the second… */
const PAUSES_MS = [5000, 15_000, 60_000] as const;
/** Ids are kept for so long after their mail was due, in seconds: nobody adds one again that is older. */
const KEPT_SECONDS = 400 * 86_400;
/** The same of what anybody may ask for, as often as they like, each time under an id of its own. */
const BRIEFLY_KEPT_SECONDS = 86_400;
const PURGE_MS = 86_400_000;
/** At the end, in milliseconds: for what has not been handed over, and for noting what was cut short. */
const BRIEF_MS = 1000;
const CUT_MS = 500;

/**
 * Sends what waits in the outbox. What is posted here is sent at once; what another replica has left, or what falls due
 * later, is looked for now and then.
 */
export function createMailer(options: MailerOptions): RunningMailer {
  const { store, transport, composers, render, log, sparing, metrics, now, onAsking = [], pollMs = POLL_MS } = options;
  const closing = new AbortController();
  let isPosted = false;
  /** Rounds in a row in which the mail server could not be used. */
  let outages = 0;
  let purgedAt = -Infinity;
  /** Mails that the server may have, and has not answered. */
  let handedOver = 0;
  /** Not sent, and perhaps noted as handed over: the store went away in between, and may still be out. */
  const unsure = new Set<HeldMail>();
  let wake: () => void = () => undefined;

  const seconds = (): number => Math.floor(now() / 1000);

  async function run(): Promise<void> {
    while (!closing.signal.aborted) {
      isPosted = false;
      let pauseMs: number;
      try {
        pauseMs = await round();
      } catch (error) {
        sparing.error("the outbox can't be read", { error: errorText(error) });
        pauseMs = pollMs;
      }
      if (!closing.signal.aborted && (outages > 0 || !isPosted)) await sleep(pauseMs);
    }
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = quietTimer(resolve, ms);
      wake = () => {
        timer.stop();
        resolve();
      };
    });
  }

  /** Sends a few; answers how long there is nothing to do, in milliseconds. */
  async function round(): Promise<number> {
    if (performance.now() - purgedAt > PURGE_MS) {
      await store.purge(seconds() - KEPT_SECONDS);
      if (onAsking.length > 0) await store.purge(seconds() - BRIEFLY_KEPT_SECONDS, onAsking);
      purgedAt = performance.now();
    }
    for (const mail of unsure) {
      await store.release(mail, mail.dueAt, mail.tries);
      unsure.delete(mail);
    }
    const { nextAt, oldestDueAt, handedOverUntil } = await store.outlook();
    metrics.outbox(oldestDueAt);
    const at = seconds();
    if (handedOverUntil !== undefined && handedOverUntil <= at) {
      const mails = await store.settle(at);
      if (mails > 0) log.warn("mails that were being handed over when a process ended count as sent", { mails });
    }
    if (nextAt === undefined) return pollMs;
    if (nextAt > at) return Math.min(pollMs, nextAt * 1000 - now());
    const held = await store.claim(at, at + HELD_SECONDS, outages > 0 ? 1 : AT_ONCE);
    if (held.length === 0) return pollMs;
    const areUsable = await Promise.all(held.map(sendOrSay));
    if (areUsable.includes(false)) return PAUSES_MS[Math.min(outages++, PAUSES_MS.length - 1)] ?? pollMs;
    outages = 0;
    return 0;
  }

  /** Whether the mail server could be used. What fails here is the store, and the mail is taken up again later. */
  async function sendOrSay(mail: HeldMail): Promise<boolean> {
    try {
      return await send(mail);
    } catch (error) {
      sparing.error("what became of a mail could not be noted", { kind: mail.kind, error: errorText(error) });
      return true;
    }
  }

  async function send(mail: HeldMail): Promise<boolean> {
    const compose = composers[mail.kind];
    if (compose === undefined) {
      sparing.error("there is a mail of a kind that this release does not know: upgrade all replicas", {
        kind: mail.kind,
      });
      await again(mail);
      return true;
    }
    const connection = await transport.connect().catch(isOut);
    if (connection === undefined) {
      await stay(mail);
      return false;
    }
    let letter: Letter | undefined;
    let rendered: RenderedLetter | undefined;
    try {
      letter = await compose(mail);
      rendered = letter === undefined ? undefined : await render(letter);
    } catch (error) {
      connection.end();
      sparing.error("a mail could not be written; it is tried again", { kind: mail.kind, error: errorText(error) });
      await again(mail);
      return true;
    }
    if (letter === undefined || rendered === undefined) {
      connection.end();
      await store.finish(mail.id, "dropped");
      count(mail, "unneeded");
      return true;
    }
    const { to, locale, unsubscribeUrl } = letter;
    const outgoing = { id: mail.id, to, locale, unsubscribeUrl, ...rendered, sentAt: now() };
    let held = mail;
    const delivery = await connection.send(outgoing, async () => {
      const heldUntil = seconds() + HELD_SECONDS;
      try {
        const noted = await store.handOver(mail, heldUntil);
        held = noted ?? mail;
        if (noted !== undefined) handedOver += 1;
        return noted !== undefined;
      } catch (error) {
        sparing.error("a mail was not handed over, as that could not be noted", { error: errorText(error) });
        unsure.add({ ...mail, heldUntil });
        return false;
      }
    });
    if (held !== mail) handedOver -= 1;
    return await note(held, delivery);
  }

  async function note(mail: HeldMail, delivery: Delivery): Promise<boolean> {
    const { kind } = mail;
    switch (delivery.outcome) {
      case "taken":
        await sent(mail);
        break;
      case "unknown":
        log.warn("the mail server was given a mail and did not answer: it counts as sent", {
          kind,
          error: errorText(delivery.error),
        });
        await sent(mail);
        break;
      case "refused":
        log.warn(`the mail server does not take a mail${delivery.isForGood ? "" : " now"}`, {
          kind,
          code: delivery.code,
        });
        await (delivery.isForGood ? drop(mail) : again(mail));
        break;
      case "out":
        isOut(delivery.error);
        await stay(mail);
        break;
      case "withheld":
        // Somebody else has it by now; or the store is out, and the mail is taken up when our hold on it has run out.
        break;
    }
    return delivery.outcome !== "out";
  }

  function isOut(error: unknown): undefined {
    if (!closing.signal.aborted)
      sparing.error("mail is not sent: the mail server (SMTP_URL) can't be used", { error: errorText(error) });
    return undefined;
  }

  /** It was the reader's mail server, or what the mail says, that stood in its way: it waits longer each time. */
  async function again(mail: HeldMail): Promise<void> {
    const tries = mail.tries + 1;
    if (tries >= MOST_TRIES) return await drop(mail);
    await store.release(mail, seconds() + waitAfter(mail.tries), tries);
    count(mail, "failed");
  }

  /** It was not its own fault: it is the next to go. */
  async function stay(mail: HeldMail): Promise<void> {
    await store.release(mail, mail.dueAt, mail.tries);
    count(mail, "failed");
  }

  async function sent(mail: HeldMail): Promise<void> {
    await store.finish(mail.id, "sent");
    count(mail, "sent");
  }

  async function drop(mail: HeldMail): Promise<void> {
    await store.finish(mail.id, "dropped");
    count(mail, "dropped");
  }

  function count({ kind }: HeldMail, outcome: MailOutcome): void {
    metrics.mail(Object.hasOwn(composers, kind) ? kind : "other", outcome);
  }

  let running = Promise.resolve();
  return {
    start: () => void (running = run()),
    async post(task) {
      await store.add(task);
      isPosted = true;
      if (outages === 0) wake();
    },
    async close(graceMs) {
      closing.abort();
      wake();
      const wait = (ms: number): Promise<void> =>
        inTime(
          ms,
          () => running,
          () => undefined,
        );
      await wait(BRIEF_MS);
      if (handedOver > 0) await wait(graceMs - BRIEF_MS);
      transport.close();
      await wait(CUT_MS);
    },
  };
}
