import type { MailTask } from "./mail-store.ts";

/** Takes mail that is to be sent. */
export interface Mailer {
  /** On disk when this resolves; sent as soon as it is due. */
  post(task: MailTask): Promise<void>;
}

/** One that also sends what it takes, and what others have left. */
export interface RunningMailer extends Mailer {
  start(): void;
  /** Lets what is under way finish, for so long at most; what was not handed over by then is sent after the next start. */
  close(graceMs: number): Promise<void>;
}
