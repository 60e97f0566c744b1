import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished } from "vitest";
import { loadMessages } from "../../../../src/element/messages/load-messages.ts";
import { createLog } from "../../../../src/server/log.ts";
import { runEndpoint } from "../../../../src/server/node/run-endpoint.ts";
import type { SetupState, StepAnswer } from "../../../../src/core/desk/setup-answers.ts";
import { watchLog } from "../../../support/watch-log.ts";

export const ADMIN = "admin-token-of-ours";
export const READ = "read-token-of-ours";
export const KEY = "sk_test_abcdefghijklmnopq4242";

/** A publisher with an empty directory, who has given the endpoint a token for the desk and nothing else. */
export interface Publisher {
  readonly url: string;
  readonly directory: string;
  /** Everything that was answered and logged so far. */
  readonly heard: () => string;
  signIn(token?: string): Promise<number>;
  ask(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<Response>;
  step(name: string, body: object): Promise<StepAnswer>;
  state(): Promise<SetupState>;
  /** Resolves when it is set up and answers its readers. */
  isUp(): Promise<void>;
  settings(): Promise<string>;
  close(): Promise<void>;
}

export async function aPublisher(change: Readonly<Record<string, string>>, inDirectory?: string): Promise<Publisher> {
  const directory = inDirectory ?? (await mkdtemp(join(tmpdir(), "support-appeal-setup-")));
  const assetsDirectory = join(directory, "dist");
  await mkdir(join(assetsDirectory, "desk"), { recursive: true });
  await writeFile(join(assetsDirectory, "desk", "index.html"), "<!doctype html><title>The desk</title>");
  let heard = "";
  const log = createLog((line) => {
    watchLog(line);
    heard += line;
  });
  const environment = {
    ADMIN_TOKEN: ADMIN,
    DESK_READ_TOKEN: READ,
    DATABASE_URL: `file:${join(directory, "ledger.db")}`,
    PORT: "0",
    ...change,
  };
  const running = await runEndpoint({
    environment,
    assetsDirectory,
    log,
    loadWords: loadMessages,
    onLost: (error) => {
      heard += `lost: ${String(error)}`;
    },
  });
  let isOpen = true;
  let cookie = "";
  const publisher: Publisher = {
    url: running.url,
    directory,
    heard: () => heard,
    async signIn(token = ADMIN) {
      const response = await publisher.ask("session", { token });
      cookie = response.headers.get("set-cookie")?.split(";")[0] ?? cookie;
      return response.status;
    },
    async ask(path, body, headers = { "sec-fetch-site": "same-origin" }) {
      const response = await fetch(`${running.url}/desk/${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: { "content-type": "application/json", cookie, ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      heard += await response.clone().text();
      return response;
    },
    step: async (name, body) => (await (await publisher.ask(`setup/${name}`, body)).json()) as StepAnswer,
    state: async () => (await (await publisher.ask("setup")).json()) as SetupState,
    async isUp() {
      const until = Date.now() + 10_000;
      const status = () =>
        fetch(`${running.url}/health`).then(
          (response) => response.status,
          () => 0,
        );
      while ((await status()) !== 200) {
        if (Date.now() > until) throw new Error(`not up: ${heard}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    settings: () => readFile(join(directory, "support-appeal.env"), "utf8"),
    async close() {
      if (isOpen) await running.close();
      isOpen = false;
    },
  };
  onTestFinished(async () => {
    await publisher.close();
    await rm(directory, { recursive: true, force: true });
  });
  return publisher;
}

export async function aSignedInPublisher(change: Readonly<Record<string, string>>): Promise<Publisher> {
  const publisher = await aPublisher(change);
  expect(await publisher.signIn()).toBe(204);
  return publisher;
}

/** One who has taken the first three steps, and whose endpoint answers readers. */
export async function aSetUpPublisher(change: Readonly<Record<string, string>>): Promise<Publisher> {
  const publisher = await aSignedInPublisher(change);
  expect(await publisher.step("key", { key: KEY })).toMatchObject({ taken: true, restarts: false });
  expect(await publisher.step("webhook", { url: publisher.url })).toMatchObject({ taken: true, restarts: false });
  expect(await publisher.step("origins", { origins: "news.example" })).toMatchObject({ taken: true, restarts: true });
  await publisher.isUp();
  return publisher;
}
