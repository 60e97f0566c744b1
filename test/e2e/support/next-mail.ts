import { expect } from "vitest";
import type { MailboxMail } from "../../../demo/mailbox.ts";
import type { DemoInUse } from "./use-demo.ts";

export interface OpenedMail {
  readonly subject: string;
  /** On one line. */
  readonly text: string;
  /** The address in it that has this in it. */
  link(part: string): string;
}

/** What a reader does is followed by a mail, which is opened: the newest in the demo's one mailbox. */
export async function nextMail(world: DemoInUse, act: () => Promise<unknown>): Promise<OpenedMail> {
  const mails = (): readonly MailboxMail[] => world.demo.mailbox.mails;
  const before = mails().length;
  await act();
  await expect.poll(() => mails().length, { timeout: 15_000 }).toBeGreaterThan(before);
  const { subject = "", text = "" } = mails().at(-1) ?? {};
  return {
    subject,
    text: text.replace(/\s+/g, " "),
    link(part) {
      const found = text.match(/http:\S+/g)?.find((each) => each.includes(part));
      if (found === undefined) throw new Error(`no link with ${part} in ${text}`);
      return found;
    },
  };
}
