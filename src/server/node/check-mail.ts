import { ok, warning, wrong, type Finding } from "../doctor/finding.ts";
import { errorText } from "../log.ts";
import type { MailSettings } from "../settings/endpoint-settings.ts";
import { openSmtp } from "./open-smtp.ts";
import { smtpAddressOf } from "./smtp-transport.ts";

const TIMEOUT_MS = 10_000;

/** Whether mail can be handed over, as `serve` would: greeted, encrypted, logged in. Nothing is sent. */
export async function checkMail(
  mail: MailSettings | undefined,
  endpointUrl: string | undefined,
  timeoutMs: number = TIMEOUT_MS,
): Promise<Finding[]> {
  if (mail === undefined) return [ok("no SMTP_URL: readers are offered nothing that needs mail")];
  const address = smtpAddressOf(mail.server);
  const where = `${address.host}:${address.port}`;
  const found: Finding[] = [];
  try {
    const connection = await openSmtp(address, timeoutMs, timeoutMs);
    found.push(
      connection.secure || address.isLocal
        ? ok(`the mail server at ${where} takes mail from us`)
        : warning(
            `the mail server at ${where} takes mail, and anyone in between can read it`,
            "turn TLS on there, unless it is in a network of your own",
          ),
    );
    connection.quit();
  } catch (error) {
    found.push(
      wrong(
        `the mail server at ${where} can't be used: ${errorText(error)}`,
        "mend SMTP_URL (user and password percent-encoded), or the server; mail waits until then",
      ),
    );
  }
  if (endpointUrl === undefined)
    found.push(
      wrong(
        "ENDPOINT_URL is missing: there is mail, and nothing to link to in it",
        "set it to the address that readers reach the endpoint under, such as https://support.times.example",
      ),
    );
  return found;
}
