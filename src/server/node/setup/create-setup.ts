import type { DoctorArea } from "../run-doctor.ts";
import { runDoctor } from "../run-doctor.ts";
import { readSettingsFile, settingsFileOf, writeSettingsFile } from "../settings-file.ts";
import { errorText, type Log } from "../../log.ts";
import type { Finding } from "../../doctor/finding.ts";
import { needsSetup } from "../../settings/needs-setup.ts";
import { withKeptSettings, type KeptSettings } from "../../settings/kept-settings.ts";
import { givenIn, type Environment } from "../../settings/read-all.ts";
import { readOrigins } from "../../setup/read-origins.ts";
import type { SetupStep, StepAnswer, Verified } from "../../../core/desk/setup-answers.ts";
import type { Setup } from "../../setup/setup.ts";
import { lookAtPage } from "./look-at-page.ts";
import { refused, setBy, type SetupContext } from "./setup-context.ts";
import { takeKey } from "./take-key.ts";
import { takeWebhook } from "./take-webhook.ts";
import { tellState } from "./tell-state.ts";

export interface CreateSetupOptions {
  /** The operator's own, without what was made at the desk. */
  readonly environment: Environment;
  readonly phase: "setting-up" | "running";
  /** Why what was set was not taken up. */
  readonly failure: () => string | undefined;
  readonly instance?: string | undefined;
  /** Kept with the first step where neither the environment nor the file has one. */
  readonly tokenSecret?: string | undefined;
  /** Starts the endpoint, or starts it again, once this answer is on its way. */
  readonly restart: (before: KeptSettings) => void;
  readonly log: Log;
}

/** Which step each of the doctor's findings is told under. */
const stepOf: Readonly<Record<DoctorArea, SetupStep | "rest">> = {
  key: "key",
  account: "key",
  webhook: "webhook",
  deliveries: "webhook",
  address: "webhook",
  pages: "origins",
  settings: "rest",
  database: "rest",
  mail: "rest",
  portal: "rest",
  dunning: "rest",
};

/** The settings as the desk makes them, kept in a file beside the database. */
export function createSetup(options: CreateSetupOptions): Setup {
  const { environment, phase, failure, instance, tokenSecret, restart, log } = options;
  const path = settingsFileOf(environment);
  const kept = (): Promise<KeptSettings> => readSettingsFile(path);

  const context: SetupContext = {
    phase,
    environment,
    kept,
    instance,
    async keep(change, answer = {}) {
      const before = await kept();
      const needsSecret = before.TOKEN_SECRET === undefined && givenIn(environment, "TOKEN_SECRET") === undefined;
      const made = needsSecret && tokenSecret !== undefined ? { TOKEN_SECRET: tokenSecret } : {};
      const after = { ...before, ...made, ...change };
      try {
        await writeSettingsFile(path, after);
      } catch (error) {
        log.error("settings not written", { file: path, error: errorText(error) });
        return refused("not-written", { about: path });
      }
      log.info("settings made at the desk", { settings: Object.keys(change).join(", "), file: path });
      const restarts = phase === "running" || !needsSetup(environment, after);
      if (restarts) restart(before);
      return { taken: true, findings: [], done: [], ...answer, restarts };
    },
  };

  /** One after the other: each begins with what the one before has kept. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<StepAnswer>): Promise<StepAnswer> => {
    const result = last.then(work, work);
    last = result;
    return result;
  };

  return {
    state: () => tellState(context, path, failure()),
    takeKey: (key) => inTurn(() => takeKey(context, key)),
    takeWebhook: (wish) => inTurn(() => takeWebhook(context, wish)),
    takeOrigins: (text) =>
      inTurn(async () => {
        if (setBy(environment, {}, "PAGE_ORIGINS") === "environment") return refused("environment");
        const read = readOrigins(text);
        if (!read.ok) return refused(read.problem, read.about === undefined ? {} : { about: read.about });
        return await context.keep({ PAGE_ORIGINS: read.origins.join(",") });
      }),
    async verify() {
      const all = withKeptSettings(environment, await kept());
      const found: Record<keyof Verified, Finding[]> = { key: [], webhook: [], origins: [], rest: [] };
      await runDoctor({
        environment: all,
        // Until it is set up it answers nobody, and the doctor would say so of each.
        url: phase === "running" ? givenIn(all, "ENDPOINT_URL") : undefined,
        fix: false,
        onDone: () => undefined,
        onSecret: () => undefined,
        onFinding: (finding, area) => found[stepOf[area]].push(finding),
      });
      return found;
    },
    async lookAt(page) {
      return await lookAtPage(page, withKeptSettings(environment, await kept()));
    },
  };
}
