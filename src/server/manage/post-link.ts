import * as v from "valibot";
import type { Mailer } from "../mail/mailer.ts";
import type { MailTask } from "../mail/mail-store.ts";
import { linkPurposes } from "../store/link-store.ts";

export const LINK_MAIL = "link";

const taskShape = v.object({
  email: v.string(),
  purpose: v.picklist(linkPurposes),
  returnUrl: v.exactOptional(v.string()),
  locale: v.exactOptional(v.string()),
  /** Where the endpoint is, without a slash at the end. */
  endpoint: v.string(),
});

/** What was asked for. */
export type LinkTask = v.InferOutput<typeof taskShape>;

export function readLinkTask({ data }: Pick<MailTask, "data">): LinkTask {
  return v.parse(taskShape, data);
}

export interface PostLinkOptions {
  readonly mailer: Mailer;
  readonly hashAddress: (address: string) => string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/**
 * Puts the mail into the outbox and looks nothing up, so that neither the answer nor its time tells whether an address
 * gave. The work begins with the next second: nor does it stand in the way of what the same sender asks next.
 */
export type PostLink = (task: LinkTask) => Promise<void>;

export function createPostLink({ mailer, hashAddress, now }: PostLinkOptions): PostLink {
  return async (task) => {
    await mailer.post({
      id: `${LINK_MAIL}:${crypto.randomUUID()}`,
      kind: LINK_MAIL,
      person: hashAddress(task.email),
      data: task,
      dueAt: Math.floor(now() / 1000) + 1,
    });
  };
}
