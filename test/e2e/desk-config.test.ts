import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findPostgres, startPostgres, type Postgres } from "../contract/support/start-postgres.ts";
import { ADesk } from "../unit/server/support/a-desk.ts";
import { ADMIN_TOKEN, anEndpoint } from "../unit/server/support/an-endpoint.ts";
import { cli, startChild, type ChildServer } from "../unit/server/support/child-server.ts";
import { DeskPage } from "./support/desk-page.ts";
import { useDemo, type DemoInUse } from "./support/use-demo.ts";

interface Live {
  readonly live: { readonly version?: number; readonly config: { readonly publication?: { readonly name?: string } } };
}

/** Long enough for a replica that looks every ten seconds. */
const HALF_A_MINUTE = { timeout: 30_000, interval: 250 };

async function nameServedBy(url: string): Promise<unknown> {
  return ((await (await fetch(`${url}/config`)).json()) as Live["live"]["config"]).publication?.name;
}

/** What its own page may ask of the desk, with the browser's cookie and headers. */
function fromPage(
  desk: DeskPage,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; said: unknown }> {
  return desk.page.evaluate(
    async ({ method: how, path: where, body: what }) => {
      const answer = await fetch(where, {
        method: how,
        headers: { "content-type": "application/json" },
        ...(what === undefined ? {} : { body: what }),
      });
      return { status: answer.status, said: answer.status === 204 ? null : ((await answer.json()) as unknown) };
    },
    { method, path, body: body === undefined ? undefined : JSON.stringify(body) },
  );
}

function configSuite(world: DemoInUse, databaseUrl: () => string): void {
  async function signsIn(name: string): Promise<DeskPage> {
    const publisher = await world.aReader();
    publisher.mayComplainOf(/status of 409/);
    const desk = await DeskPage.opens(publisher, world.demo);
    await desk.page.getByLabel("Your name (optional)").fill(name);
    await desk.signsIn(world.demo.adminToken);
    await desk.isDrawn();
    return desk;
  }
  const demoConfig = async () =>
    JSON.parse(await readFile(new URL("../../demo/support-appeal.json", import.meta.url), "utf8")) as {
      publication: object;
      appeals: { id: string; variants: object[] }[];
    };

  test("is written by two at once, neither of whom loses work, and undone by what it was before", async () => {
    const [ada, bo] = [await signsIn("Ada"), await signsIn("Bo")];
    const config = await demoConfig();
    const before = (await fromPage(ada, "GET", "config")).said as Live;
    expect(before.live).toMatchObject({ config });
    const [one, two] = [
      { ...config, publication: { name: "The Evening Times" } },
      { ...config, publication: { name: "The Morning Times" } },
    ];
    const saved = await fromPage(ada, "PUT", "config/draft", { config: one, revision: null });
    expect(saved).toMatchObject({ status: 200, said: { issues: [] } });
    const late = await fromPage(bo, "PUT", "config/draft", { config: two, revision: null });
    expect(late).toMatchObject({ status: 409, said: { code: "edited-elsewhere", draft: { by: "Ada", config: one } } });
    const { revision } = saved.said as { revision: number };
    expect(await fromPage(bo, "PUT", "config/draft", { config: two, revision })).toMatchObject({ status: 200 });
    expect(await fromPage(ada, "POST", "config/publish", { revision })).toMatchObject({ status: 409 });
    expect(
      await fromPage(ada, "POST", "config/publish", { revision: revision + 1, note: "Bo's is better." }),
    ).toMatchObject({ status: 200 });
    expect(await nameServedBy(world.demo.endpointUrl)).toBe("The Morning Times");

    const older = await fromPage(bo, "GET", `config/versions/${before.live.version}`);
    const { config: was } = older.said as { config: object };
    const again = (await fromPage(bo, "PUT", "config/draft", { config: was, revision: null })).said as {
      revision: number;
    };
    await fromPage(bo, "POST", "config/publish", { revision: again.revision });
    expect(await nameServedBy(world.demo.endpointUrl)).toBe("The Example Times");
    const { versions } = (await fromPage(ada, "GET", "config/versions")).said as { versions: object[] };
    expect(versions.slice(0, 2)).toMatchObject([
      { by: "Bo", state: "live" },
      { by: "Ada", note: "Bo's is better.", state: "past" },
    ]);
  });

  test("is served by another replica within half a minute", async () => {
    const replica = await anEndpoint({ databaseUrl: databaseUrl() });
    try {
      const desk = await ADesk.opens(world.demo.endpointUrl, world.demo.adminToken);
      await desk.publishes({ ...(await demoConfig()), publication: { name: "The Weekly Times" } });
      await expect.poll(() => nameServedBy(replica.url), HALF_A_MINUTE).toBe("The Weekly Times");
    } finally {
      await replica.close();
    }
  });

  test("is seen on the newspaper before anybody else sees it, and by everybody when its time has come", async () => {
    const ada = await signsIn("Ada");
    const config = await demoConfig();
    const [first, ...others] = config.appeals;
    const heading = "Support the December of The Example Times";
    const december = {
      ...config,
      appeals: [{ ...first, variants: [{ id: "december", heading, body: ["Written at the desk."] }] }, ...others],
    };
    const saved = await fromPage(ada, "PUT", "config/draft", { config: december, revision: null });
    expect(saved.status).toBe(200);
    const page = `${world.demo.newspaperUrl}/articles/ferry.html`;
    const wish = { campaign: first?.id, variant: "december", page };
    const link = (await fromPage(ada, "POST", "config/preview-link", wish)).said as { url: string };

    const colleague = await world.aReader();
    const tab = await colleague.opens("ferry", new URL(link.url).search);
    await tab.page.getByRole("region", { name: heading }).waitFor();
    await tab.page.getByText("Written at the desk.").waitFor();
    const reader = await world.aReader();
    const article = await reader.opens("ferry");
    await article.appeal.region.waitFor();
    expect(await article.page.getByText("Written at the desk.").count()).toBe(0);

    const now = world.demo.sandbox?.clock.nowMs() ?? 0;
    const at = new Date(now + 3_600_000).toISOString();
    const { revision } = saved.said as { revision: number };
    expect(await fromPage(ada, "POST", "config/publish", { revision, at })).toMatchObject({ status: 200 });
    await tab.page.reload();
    await tab.page.getByText("Written at the desk.").waitFor();
    const served = async () => (await (await fetch(`${world.demo.endpointUrl}/config`)).text()).includes(heading);
    expect(await served()).toBe(false);
    await world.demo.sandbox?.advance(3601);
    await expect.poll(served, HALF_A_MINUTE).toBe(true);
    const later = await (await world.aReader()).opens("ferry");
    await later.page.getByText("Written at the desk.").waitFor();
  });
}

describe("a config at the desk, on SQLite", () => {
  let directory: string;
  beforeAll(async () => void (directory = await mkdtemp(join(tmpdir(), "support-appeal-configs-"))));
  afterAll(() => rm(directory, { recursive: true, force: true }));
  const url = () => `file:${join(directory, "demo.db")}`;
  configSuite(
    useDemo({}, async () => ({ databaseUrl: url() })),
    url,
  );

  test("lasts where the endpoint is killed (-9) between one step and the next", async () => {
    const environment = { DATABASE_URL: `file:${join(directory, "killed.db")}` };
    let child: ChildServer | undefined;
    const restart = async (): Promise<ADesk> => {
      child?.signal("SIGKILL");
      await child?.ended;
      child = await startChild(cli, ["serve"], environment);
      return await ADesk.opens(child.url, ADMIN_TOKEN, "Ada");
    };
    try {
      const config = { publication: { name: "The Times" } };
      await (await restart()).put("config/draft", { config, revision: null });
      await (await restart()).post("config/publish", { revision: 1 });
      const desk = await restart();
      expect(await desk.get("config")).toMatchObject({ live: { version: 1, config } });
      expect(await desk.get("config")).not.toHaveProperty("draft");
      expect(await nameServedBy(child?.url ?? "")).toBe("The Times");
    } finally {
      child?.signal("SIGKILL");
      await child?.ended;
    }
  });
});

const found = findPostgres();
if ("missing" in found) {
  console.warn(found.missing);
  describe.skip("a config at the desk, on PostgreSQL", () => test(found.missing, () => undefined));
} else
  describe("a config at the desk, on PostgreSQL", () => {
    let postgres: Postgres | undefined;
    let url = "";
    beforeAll(async () => {
      postgres = await startPostgres(found.bin);
      url = await postgres.createDatabase();
    });
    afterAll(() => postgres?.close());
    configSuite(
      useDemo({}, async () => ({ databaseUrl: url })),
      () => url,
    );
  });
