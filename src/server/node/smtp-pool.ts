import type SMTPConnection from "nodemailer/lib/smtp-connection";
import { quietTimer, type QuietTimer } from "../quiet-timer.ts";

export interface TakenConnection {
  readonly connection: SMTPConnection;
  /** It was opened for another mail, and may have been closed by the server since. */
  readonly isUsed: boolean;
}

export interface SmtpPool {
  take(): Promise<TakenConnection>;
  takeNew(): Promise<TakenConnection>;
  giveBack(connection: SMTPConnection): void;
  drop(connection: SMTPConnection): void;
  close(): void;
}

/** A connection rests for so long, in milliseconds: for what is sent in one go. */
const REST_MS = 3000;

/** Keeps connections for the next mail, for a moment. */
export function createSmtpPool(open: () => Promise<SMTPConnection>): SmtpPool {
  const resting = new Map<SMTPConnection, QuietTimer>();
  const all = new Set<SMTPConnection>();
  let isClosed = false;

  async function takeNew(): Promise<TakenConnection> {
    const connection = await open();
    if (isClosed) {
      connection.close();
      throw new Error("the mailer ends");
    }
    all.add(connection);
    connection.once("end", () => forget(connection));
    return { connection, isUsed: false };
  }

  function forget(connection: SMTPConnection): void {
    resting.get(connection)?.stop();
    resting.delete(connection);
    all.delete(connection);
  }

  return {
    async take() {
      const connection = [...resting.keys()].at(-1);
      if (connection === undefined) return await takeNew();
      resting.get(connection)?.stop();
      resting.delete(connection);
      return { connection, isUsed: true };
    },
    takeNew,
    giveBack(connection) {
      if (!all.has(connection)) return;
      const goodbye = (): void => {
        forget(connection);
        connection.quit();
      };
      resting.set(connection, quietTimer(goodbye, REST_MS));
    },
    drop(connection) {
      forget(connection);
      connection.close();
    },
    close() {
      isClosed = true;
      for (const connection of all) {
        forget(connection);
        connection.close();
      }
    },
  };
}
