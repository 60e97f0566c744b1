import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLedgerStore } from "../../src/server/node/open-ledger-store.ts";
import { ADesk } from "../unit/server/support/a-desk.ts";
import { ADMIN_TOKEN } from "../unit/server/support/an-endpoint.ts";
import { environmentFor, type StartEndpoint } from "./support/start-endpoint.ts";

/** A replica looks every ten seconds. */
const HALF_A_MINUTE = { timeout: 30_000, interval: 500 };

const named = (name: string) => ({ publication: { name } });

/** What is published at the desk is served, whatever the endpoint runs on. */
export function describeEndpointConfig(start: StartEndpoint, { hasDesk = true } = {}): void {
  describe("a config that no file says", () => {
    let directory: string;
    beforeAll(async () => {
      directory = await mkdtemp(join(tmpdir(), "support-appeal-endpoint-config-"));
      await mkdir(join(directory, "desk"));
      await writeFile(join(directory, "desk/index.html"), "<!doctype html><title>The desk</title>");
    });
    afterAll(() => rm(directory, { recursive: true, force: true }));

    it("is what was published, at the start and within half a minute", { timeout: 60_000 }, async () => {
      const file = `file:${join(directory, "ledger.db")}`;
      const environment = { ...environmentFor("http://127.0.0.1:9"), DATABASE_URL: file };
      const endpoint = await start(environment, { config: null, assets: directory });
      const nameServed = async (): Promise<unknown> =>
        ((await (await fetch(`${endpoint.url}/config`)).json()) as ReturnType<typeof named>).publication.name;
      expect(await nameServed()).toBeUndefined();
      const store = await openLedgerStore(endpoint.databaseUrl ?? file, () => undefined);
      try {
        const now = Math.floor(Date.now() / 1000);
        const config = named("The Times");
        const revision = (await store.configs.saveDraft({ config, revision: null, by: undefined, now })) ?? 0;
        await store.configs.publish({ revision, at: now, now, by: undefined, note: undefined });
        await expect.poll(nameServed, HALF_A_MINUTE).toBe("The Times");
        if (hasDesk) {
          const ada = await ADesk.opens(endpoint.url, ADMIN_TOKEN, "Ada");
          await ada.publishes(named("The Desk Times"));
          expect(await nameServed()).toBe("The Desk Times");
          expect((await store.configs.version(2))?.by).toBe("Ada");
        }
      } finally {
        await store.close();
        await endpoint.close();
      }
    });
  });
}
