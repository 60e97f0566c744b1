import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadMessages } from "../../../src/element/messages/load-messages.ts";
import { createLog } from "../../../src/server/log.ts";
import { serve } from "../../../src/server/node/serve.ts";
import { readSettings } from "../../../src/server/node/settings.ts";
import type { StartEndpoint } from "./start-endpoint.ts";

/** As `support-appeal serve` does, in this process. */
export const startOnNode: StartEndpoint = async (environment, { config = {}, assets = "" } = {}) => {
  const directory = await mkdtemp(join(tmpdir(), "support-appeal-node-"));
  const configFile = join(directory, "support-appeal.json");
  if (config !== null) await writeFile(configFile, JSON.stringify(config));
  const lines: string[] = [];
  const settings = await readSettings({
    PORT: "0",
    ...environment,
    ...(config === null ? {} : { CONFIG_FILE: configFile }),
  });
  const log = createLog((line) => void lines.push(line));
  const running = await serve(settings, { loadWords: loadMessages, log, assetsDirectory: assets });
  return {
    url: running.url,
    lines,
    async close() {
      await running.close();
      await rm(directory, { recursive: true });
    },
  };
};
