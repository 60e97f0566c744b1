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
  if (mail === undefined) return [ok("mail-off", {})];
  const address = smtpAddressOf(mail.server);
  const server = `${address.host}:${address.port}`;
  const found: Finding[] = [];
  try {
    const connection = await openSmtp(address, timeoutMs, timeoutMs);
    found.push(
      connection.secure || address.isLocal ? ok("mail-taken", { server }) : warning("mail-readable", { server }),
    );
    connection.quit();
  } catch (error) {
    found.push(wrong("mail-failed", { server, error: errorText(error) }));
  }
  if (endpointUrl === undefined) found.push(wrong("mail-without-address", {}));
  return found;
}
