import { parseArgs } from "node:util";
import { sayInEnglish } from "../core/desk/doctor/say-in-english.ts";
import { parseWebAddress } from "../core/web-address.ts";
import { runDoctor } from "../server/node/run-doctor.ts";
import { readEnvironment } from "../server/node/settings-file.ts";
import { UsageError, type Command } from "./command.ts";

export const command: Command = {
  usage: `support-appeal doctor [--url <address>] [--fix]: says in plain words what is wrong, and what to do about it

  --url   where the world reaches the endpoint, such as https://support.example.org: it is tried from here, too
  --fix   makes the webhook endpoint at --url (or at ENDPOINT_URL), or mends the one that is there: its events, its switch, its API version; and
          sets up Stripe's customer portal where there is none. Says what it does

Looks at every setting, the config, the database, the key and its rights, the clock, the account, the webhook endpoint,
whether deliveries arrive, and the portal. A line for each: ok, look (can't be seen from here), warning, wrong. Exit status
1 where something is wrong. Reads the settings of serve from the environment; without --fix nothing is changed anywhere.
`,
  async run(args) {
    const { url, fix } = readArguments(args);
    const count = { ok: 0, look: 0, warning: 0, wrong: 0 };
    await runDoctor({
      environment: await readEnvironment(process.env),
      url,
      fix,
      onDone(done) {
        const mark = done.code === "done-webhook-nowhere" ? "not done" : "done";
        process.stdout.write(`${mark.padEnd(9)}${sayInEnglish(done).said}\n`);
      },
      onSecret: (secret) => void process.stdout.write(secretLines(secret)),
      onFinding(finding) {
        count[finding.mark] += 1;
        const { said, next } = sayInEnglish(finding);
        const indented = next === undefined ? "" : `${" ".repeat(9)}→ ${next}\n`;
        process.stdout.write(`${finding.mark.padEnd(9)}${said}\n${indented}`);
      },
    });
    process.stdout.write(
      count.wrong === 0
        ? `\nNothing is wrong${count.warning === 0 ? "" : `; ${counted(count.warning, "warning")}`}.\n`
        : `\n${counted(count.wrong, "thing")} ${count.wrong === 1 ? "is" : "are"} wrong, ${counted(count.warning, "warning")}.\n`,
    );
    return count.wrong === 0 ? 0 : 1;
  },
};

/** What is to be copied stands on a line of its own. */
function secretLines(secret: string): string {
  const done = "done".padEnd(9);
  return `${done}its signing secret is shown this once; put it into the endpoint's settings and restart it:

    STRIPE_WEBHOOK_SECRET=${secret}

${done}until then Stripe keeps what the endpoint refuses, and sends it again for three days
`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}

function readArguments(args: readonly string[]): { url: string | undefined; fix: boolean } {
  const { url, fix } = parse(args);
  if (url === undefined) return { url, fix };
  const address = parseWebAddress(url);
  if (address === undefined) throw new UsageError("--url must be an https address, or http on this machine");
  return { url: address.href.replace(/\/+$/, ""), fix };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { url: { type: "string" }, fix: { type: "boolean", default: false } },
    }).values;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : "the arguments are wrong");
  }
}
