import { afterEach, describe, expect, it } from "vitest";
import type { TallyEntry } from "../../../src/core/tallies/tally.ts";
import { openLedgerStore } from "../../../src/server/node/open-ledger-store.ts";
import type { LedgerStore } from "../../../src/server/store/ledger-store.ts";
import { createTallyFold } from "../../../src/server/tallies/tally-fold.ts";
import { aTallyEntry } from "../../support/tallies.ts";
import { aConfig, anEndpoint, type AnEndpoint } from "./support/an-endpoint.ts";

const PAGE = "https://news.example";
const NOW = Date.parse("2026-11-30T12:00:00Z");
const appeals = [
  { id: "spring", variants: [{ id: "plain" }, { id: "warm" }] },
  { id: "draft", status: "draft" as const, variants: [{ id: "plain" }] },
];
const counting = { appeals, tallies: { sample: 0.1 } };
const always = { from: undefined, until: undefined };

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close();
});

/** An endpoint on a store that outlives it: what it has written when it stops is there to be read. */
async function started(config: object = counting): Promise<{ endpoint: AnEndpoint; store: LedgerStore }> {
  const store = await openLedgerStore("file::memory:", () => undefined);
  opened.push(store);
  const kept = new Proxy(store, {
    get(target, name) {
      if (name === "close") return () => Promise.resolve();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  const endpoint = await anEndpoint({ config: aConfig(config) }, { store: kept, now: () => NOW });
  return { endpoint, store };
}

function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/tallies`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: PAGE, ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

const batch = (...tallies: Partial<TallyEntry>[]) => ({ tallies: tallies.map(aTallyEntry), sample: 0.1 });

describe("POST /tallies", () => {
  it("adds up what pages counted, scaled up to all of them, and has it on disk when it stops", async () => {
    const { endpoint, store } = await started();
    for (let page = 0; page < 3; page++) {
      const answer = await post(endpoint.url, batch({}, { kind: "dismissal", section: "" }));
      expect([answer.status, await answer.json()]).toEqual([202, {}]);
      expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
    }
    expect(await store.tallies.read(always)).toEqual([]);
    await endpoint.close();
    const rest = { day: "2026-11-30", campaign: "spring", variant: "plain", placement: "inline" };
    expect(await store.tallies.read(always)).toEqual([
      { ...rest, kind: "dismissal", section: "", count: 30, received: 3 },
      { ...rest, kind: "impression", section: "politics", count: 30, received: 3 },
    ]);
  });

  it("keeps nothing of campaigns that there are not, or not yet", async () => {
    const { endpoint, store } = await started();
    const odd = batch({ campaign: "gone" }, { variant: "gone" }, { campaign: "draft" }, { variant: "warm" });
    expect((await post(endpoint.url, odd)).status).toBe(202);
    await endpoint.close();
    expect((await store.tallies.read(always)).map(({ campaign, variant }) => `${campaign} ${variant}`)).toEqual([
      "spring warm",
    ]);
  });

  it("takes the page's own sample, and no section where none is wanted", async () => {
    const { endpoint, store } = await started({ appeals, tallies: { sections: false } });
    expect((await post(endpoint.url, { ...batch({ count: 2 }), sample: 0.5 })).status).toBe(202);
    await endpoint.close();
    expect(await store.tallies.read(always)).toMatchObject([{ section: "", count: 4, received: 2 }]);
  });

  it.each<[string, unknown, string]>([
    ["no object", [], ""],
    ["a field that there is not", { ...batch({}), reader: "ada" }, "reader"],
    ["an id in an entry", batch({ id: 7 } as object), "tallies[0].id"],
    ["a field of the prototype", `{"sample": 1, "tallies": [{"__proto__": 1, "constructor": 2}]}`, "tallies[0].kind"],
    ["nothing", { tallies: [], sample: 1 }, "tallies"],
    ["more than fifty", batch(...Array.from({ length: 51 }, () => ({}))), "tallies"],
    ["no sample", { tallies: [aTallyEntry()] }, "sample"],
    ["nothing of nothing", { ...batch({}), sample: 0 }, "sample"],
    ["more than all", { ...batch({}), sample: 1.5 }, "sample"],
    ["a share that would stand for thousands", { ...batch({}), sample: 1e-9 }, "sample"],
    ["another kind", batch({}, { kind: "click" as "impression" }), "tallies[1].kind"],
    ["another placement", batch({ placement: "sidebar" as "inline" }), "tallies[0].placement"],
    ["a name that is none", batch({ campaign: "a b" }), "tallies[0].campaign"],
    ["too much", batch({ count: 101 }), "tallies[0].count"],
    ["too little", batch({ count: 0 }), "tallies[0].count"],
    ["half a reader", batch({ count: 1.5 }), "tallies[0].count"],
    ["a long section", batch({ section: "x".repeat(61) }), "tallies[0].section"],
    ["a section of two lines", batch({ section: "a\nb" }), "tallies[0].section"],
    ["a time", batch({ day: "2026-11-30T12:00:00Z" }), "tallies[0].day"],
    ["a day that there is not", batch({ day: "2026-11-31" }), "tallies[0].day"],
    ["a day long ago", batch({ day: "2026-11-27" }), "tallies[0].day"],
    ["a day to come", batch({ day: "2026-12-03" }), "tallies[0].day"],
  ])("refuses %s, and says where", async (_, body, path) => {
    const { endpoint, store } = await started();
    const answer = await post(endpoint.url, body);
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { path: string }[] };
    expect(errors[0]?.path).toBe(path);
    await endpoint.close();
    expect(await store.tallies.read(always)).toEqual([]);
  });

  it("takes every day that it may be for a reader", async () => {
    const { endpoint } = await started();
    for (const day of ["2026-11-28", "2026-12-02"]) expect((await post(endpoint.url, batch({ day }))).status).toBe(202);
    await endpoint.close();
  });

  it("is not there where nothing is counted, for other pages, in other forms or at any length", async () => {
    const { endpoint } = await started();
    const other = await started({ appeals });
    opened.push(endpoint, other.endpoint);
    expect((await post(other.endpoint.url, batch({}))).status).toBe(404);
    expect((await post(endpoint.url, batch({}), { origin: "https://elsewhere.example" })).status).toBe(403);
    expect((await post(endpoint.url, batch({}), { "content-type": "text/plain" })).status).toBe(415);
    expect((await post(endpoint.url, " ".repeat(16_385))).status).toBe(413);
    expect((await fetch(`${endpoint.url}/tallies`)).status).toBe(405);
  });

  it("keeps no address and logs no section, whatever happens", async () => {
    const { endpoint, store } = await started();
    const from = { "x-forwarded-for": "203.0.113.9" };
    await post(endpoint.url, batch({ section: "Secret garden" }), from);
    await post(endpoint.url, batch({ section: "Secret garden\n" }), from);
    await endpoint.close();
    expect(endpoint.lines.join("")).not.toMatch(/secret garden|203\.0\.113\.9/i);
    const [cell, ...others] = await store.tallies.read(always);
    expect(others).toEqual([]);
    expect(Object.keys(cell ?? {}).sort()).toEqual(
      ["campaign", "count", "day", "kind", "placement", "received", "section", "variant"].sort(),
    );
  });
});

describe("what is folded in memory", () => {
  const quiet = { warn: () => undefined, error: () => undefined, flush: () => undefined };

  it("is written once for many pages, and right on average where the sample does not divide", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    opened.push(store);
    let writes = 0;
    const counted = {
      ...store.tallies,
      add: (...given: Parameters<typeof store.tallies.add>) => (writes++, store.tallies.add(...given)),
    };
    let draws = 0;
    const fold = createTallyFold({ store: counted, sparing: quiet, chance: () => (draws++ % 100) / 100 });
    for (let page = 0; page < 300; page++) await fold.take([aTallyEntry()], 0.3);
    await fold.flush();
    expect(writes).toBe(1);
    const [cell] = await store.tallies.read(always);
    expect(cell?.received).toBe(300);
    expect(cell?.count).toBeGreaterThan(990);
    expect(cell?.count).toBeLessThan(1010);
  });

  it("waits for a store that is down, and is written by itself", async () => {
    const store = await openLedgerStore("file::memory:", () => undefined);
    opened.push(store);
    let isDown = true;
    const warned: object[] = [];
    const fold = createTallyFold({
      store: {
        ...store.tallies,
        add: (cells) => (isDown ? Promise.reject(new Error("down")) : store.tallies.add(cells)),
      },
      sparing: { ...quiet, warn: (_, fields) => void warned.push(fields ?? {}) },
      everyMs: 20,
    });
    await fold.take([aTallyEntry()], 1);
    await expect.poll(() => warned.length).toBeGreaterThan(1);
    expect(JSON.stringify(warned)).not.toContain("politics");
    await fold.take([aTallyEntry({ count: 4 })], 1);
    isDown = false;
    await expect.poll(() => store.tallies.read(always)).toMatchObject([{ count: 5, received: 5 }]);
  });

  it("does not grow with what senders make up", async () => {
    const places: number[] = [];
    const fold = createTallyFold({
      store: { add: async (cells) => void places.push(cells.length), read: async () => [] },
      sparing: quiet,
    });
    for (let sent = 0; sent < 20_000; sent++) await fold.take([aTallyEntry({ section: `${sent}` })], 1);
    await fold.flush();
    expect(places).toEqual([5001]);
  });
});
