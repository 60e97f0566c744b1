import type { MailTask } from "./mail-store.ts";

/** Takes mail that is to be sent. */
export interface Mailer {
  /** On disk when this resolves; sent as soon as it is due. */
  post(task: MailTask): Promise<void>;
}
