import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startNewsstand } from "./page/newsstand.ts";
import { startChild, type Child } from "./servers/start-child.ts";

/** All that every part needs: the sandbox and the endpoint as they are shipped, each in its own process, and pages. */
export interface Stage {
  readonly sandboxUrl: string;
  readonly endpoint: Child;
  /** The environment that the endpoint was started with; the bare servers take what they need from it. */
  readonly settings: Readonly<
    Record<"STRIPE_WEBHOOK_SECRET" | "SITE_ID" | "STRIPE_SECRET_KEY" | "STRIPE_API_BASE" | "ADMIN_TOKEN", string>
  >;
  readonly pageOrigin: string;
  /** For databases; removed in the end. */
  readonly folder: string;
  /** Done in the end, the last one first. */
  readonly defer: (step: () => Promise<unknown>) => void;
}

export async function withStage<Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const steps: (() => Promise<unknown>)[] = [];
  const defer = (step: () => Promise<unknown>): void => void steps.push(step);
  try {
    const folder = await mkdtemp(join(tmpdir(), "support-appeal-bench-"));
    defer(() => rm(folder, { recursive: true, force: true }));
    const newsstand = await startNewsstand();
    defer(() => newsstand.close());
    const cli = new URL("../../dist/cli.js", import.meta.url);
    const sandbox = await startChild(cli, ["sandbox"], { SANDBOX_PORT: "0" });
    defer(() => sandbox.close());
    const settings = {
      STRIPE_SECRET_KEY: "sk_test_bench",
      STRIPE_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString("hex")}`,
      STRIPE_API_BASE: sandbox.url,
      DATABASE_URL: `file:${join(folder, "endpoint.db")}`,
      PAGE_ORIGINS: newsstand.url,
      SITE_ID: "support-appeal-bench",
      TOKEN_SECRET: randomBytes(32).toString("hex"),
      ADMIN_TOKEN: randomBytes(24).toString("hex"),
      CONFIG_FILE: await hastyConfig(folder),
      PORT: "0",
    };
    const endpoint = await startChild(cli, ["serve"], settings);
    defer(() => endpoint.close());
    newsstand.open(endpoint.url);
    return await work({ sandboxUrl: sandbox.url, endpoint, settings, pageOrigin: newsstand.url, folder, defer });
  } finally {
    for (const step of steps.reverse()) await step();
  }
}

/** Which the demo has none of: the tag finds its place, in the first screen. */
const placed = {
  id: "placed",
  priority: 9,
  at: { selector: "article header" },
  targeting: { paths: ["/articles/placed.html"] },
  variants: [{ id: "plain" }],
};

/** The demo's campaigns, with a modal that is due at once: what is measured is us, and not its patience. */
async function hastyConfig(folder: string): Promise<string> {
  const demo = await readFile(fileURLToPath(new URL("../../demo/support-appeal.json", import.meta.url)), "utf8");
  const config = JSON.parse(demo) as { readonly appeals: readonly object[] };
  const appeals = config.appeals.map((campaign) => ({ ...campaign, opens: undefined }));
  const file = join(folder, "support-appeal.json");
  await writeFile(file, JSON.stringify({ ...config, appeals: [...appeals, placed] }));
  return file;
}
