import * as v from "valibot";
import type { Mailer } from "../mail/mailer.ts";
import type { Taken } from "../stripe/take-event.ts";
import { debitFailedMail, failedMail } from "./notice-mails.ts";

export interface TellFailuresOptions {
  /** Where there is none, and where Stripe writes to givers itself, nothing is told. */
  readonly mailer: Mailer | undefined;
  readonly dunning: "stripe" | "ours";
  readonly siteId: string;
  readonly livemode: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Told of each event once it is on disk. A rejection means: send it again. */
export type TellFailures = (taken: Taken) => Promise<void>;

/** Of no gift: what was never paid was never given. */
export const DEBIT_FAILED = "checkout.session.async_payment_failed";

const sessionShape = v.object({
  id: v.string(),
  metadata: v.object({ app: v.string() }),
  /** Both of a gift that goes on. */
  subscription: v.nullish(v.string(), null),
  invoice: v.nullish(v.string(), null),
});

/** Writes to givers whose money fails, once for each charge, however often Stripe tells of it. */
export function createTellFailures({ mailer, dunning, siteId, livemode, now }: TellFailuresOptions): TellFailures {
  if (mailer === undefined || dunning === "stripe") return () => Promise.resolve();
  return async (taken) => {
    const at = Math.floor(now() / 1000);
    if (taken.outcome === "stored" && taken.fact.entity === "failed-renewal") {
      const { invoice, subscription } = taken.fact;
      if (subscription !== null) await mailer.post(failedMail(invoice, subscription, at));
    }
    if (taken.outcome !== "malformed" && taken.event.type === DEBIT_FAILED && taken.event.livemode === livemode) {
      const session = v.safeParse(sessionShape, taken.event.data.object);
      if (!session.success || session.output.metadata.app !== siteId) return;
      const { id, invoice, subscription } = session.output;
      // The first charge of a gift that goes on fails as any other of it: it is tried again, or can be mended.
      const mail =
        invoice === null || subscription === null ? debitFailedMail(id, at) : failedMail(invoice, subscription, at);
      await mailer.post(mail);
    }
  };
}
