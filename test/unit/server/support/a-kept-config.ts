import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { openLedgerStore } from "../../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../../src/server/store/ledger-store.ts";
import { ADesk } from "./a-desk.ts";
import { ADMIN_TOKEN, anEndpoint, type AnEndpoint } from "./an-endpoint.ts";

export const READ_TOKEN = "test-desk-read-token";
export const NOW = Date.parse("2026-11-30T12:00:00Z");
export const HOUR_MS = 3_600_000;

/** An endpoint whose config is kept at the desk, and Ada, who sits there. */
export class KeptConfig {
  /** What time it is, in milliseconds since 1970. */
  at = NOW;
  declare directory: string;
  declare store: LedgerStore;
  declare endpoint: AnEndpoint;
  declare ada: ADesk;

  openStore(): Promise<LedgerStore> {
    return openLedgerStore(`file:${join(this.directory, "ledger.db")}`, () => undefined);
  }

  /** Another endpoint of the same paper. */
  opens(
    more: Parameters<typeof anEndpoint>[1] = {},
    change: Parameters<typeof anEndpoint>[0] = {},
  ): Promise<AnEndpoint> {
    return anEndpoint(
      { deskReadToken: READ_TOKEN, ...change },
      { store: this.store, assetsDirectory: this.directory, now: () => this.at, configPollMs: 20, ...more },
    );
  }
}

/** A new one for each of the tests around it. */
export function aKeptConfig(): KeptConfig {
  const world = new KeptConfig();
  beforeEach(async () => {
    world.at = NOW;
    world.directory = await mkdtemp(join(tmpdir(), "support-appeal-desk-config-"));
    await mkdir(join(world.directory, "desk"));
    await writeFile(join(world.directory, "desk/index.html"), "<!doctype html><title>The desk</title>");
    world.store = await world.openStore();
    world.endpoint = await world.opens();
    world.ada = await ADesk.opens(world.endpoint.url, ADMIN_TOKEN, "Ada");
  });
  afterEach(async () => {
    await world.endpoint.close();
    await rm(world.directory, { recursive: true, force: true });
  });
  return world;
}

/** A config that says what the paper is called. */
export const named = (name: string) => ({ publication: { name } });

/** What readers are told that it is called. */
export async function nameAt({ url }: AnEndpoint): Promise<unknown> {
  return ((await (await fetch(`${url}/config`)).json()) as { publication: { name?: string } }).publication.name;
}
