import SMTPConnection from "nodemailer/lib/smtp-connection";

export interface SmtpAddress {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte on. */
  readonly isSecure: boolean;
  readonly isLocal: boolean;
  readonly login: { readonly user: string; readonly pass: string } | undefined;
}

/**
 * A line to a mail server that is ready to take mail: greeted, encrypted where the server can, logged in. A password
 * goes to another machine only where nobody can listen.
 *
 * @param timeoutMs for all of it
 * @param answerMs for the longest silence afterwards
 * @param signal calls it off before it is ready
 */
export function openSmtp(
  { host, port, isSecure, isLocal, login }: SmtpAddress,
  timeoutMs: number,
  answerMs: number,
  signal?: AbortSignal,
): Promise<SMTPConnection> {
  const connection = new SMTPConnection({
    host,
    port,
    secure: isSecure,
    requireTLS: login !== undefined && !isSecure && !isLocal,
    // On this machine there is nobody in between, and certificates are often home-made.
    tls: { rejectUnauthorized: !isLocal },
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    socketTimeout: answerMs,
    socketCloseTimeout: 1000,
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error("the mail server does not answer")), timeoutMs);
    const callOff = (): void => fail(new Error("the mailer ends"));
    signal?.addEventListener("abort", callOff);
    function settle(): void {
      clearTimeout(timer);
      signal?.removeEventListener("abort", callOff);
    }
    function fail(error: Error): void {
      settle();
      connection.close();
      reject(error);
    }
    function succeed(): void {
      settle();
      resolve(connection);
    }
    // Heard for as long as it lives: who sends a mail by it is told as well.
    connection.on("error", fail);
    connection.connect((error) => {
      if (error !== undefined) fail(error);
      else if (login === undefined) succeed();
      else connection.login(login, (refused) => (refused === null ? succeed() : fail(refused)));
    });
  });
}
