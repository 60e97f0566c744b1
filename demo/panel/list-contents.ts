import { loadConfig } from "../../src/client/load-config.ts";
import type { Config } from "../../src/core/campaign/config.ts";
import { decide } from "../../src/core/campaign/decide.ts";
import { placements } from "../../src/core/campaign/placement.ts";
import type { ReaderStore } from "../../src/storage/reader-store.ts";
import { objectsHere } from "../../src/visit/late/objects-here.ts";
import { wholePage } from "../../src/visit/late/whole-page.ts";
import { describeReader } from "./describe-reader.ts";
import { button, el, link } from "./dom.ts";
import { explainDecision } from "./explain.ts";
import { shiftTimes } from "./shift-times.ts";
import { themeSwitch } from "./themes.ts";

const DAY_MS = 86_400_000;
const MOVED_KEY = "demo-days-moved";

export interface PanelAddresses {
  readonly endpoint: string;
  /** Absent where the demo talks to Stripe itself. */
  readonly sandbox: string | undefined;
}

let config: Promise<Config> | undefined;

/** All that stands in the open panel, as of now. */
export async function listContents(
  store: ReaderStore,
  { endpoint, sandbox }: PanelAddresses,
): Promise<readonly Node[]> {
  config ??= loadConfig(`${endpoint}/config`);
  const loaded = await config.catch(() => undefined);
  if (loaded === undefined) config = undefined;
  return [
    ...(await explain(store, loaded)),
    ...(await remembered(store)),
    ...clock(store),
    ...themeSwitch(),
    el("h2", { text: "This page" }),
    el("p", { text: `Widget: ${document.body.dataset["demo"] ?? "none"}` }),
    el("div", { className: "buttons" }, [
      ...(sandbox === undefined ? [] : [link("Payments sandbox", `${sandbox}/_sandbox/`)]),
      link("Ledger", "/ledger"),
      link("Mailbox", "/mailbox/"),
      link("Desk", `${endpoint}/desk/`),
    ]),
  ];
}

async function explain(store: ReaderStore, loaded: Config | undefined): Promise<readonly Node[]> {
  const heading = el("h2", { text: "Is an appeal due?" });
  if (loaded === undefined) return [heading, el("p", { text: "The endpoint gave no configuration." })];
  const memory = await store.read();
  const tag = document.querySelector<HTMLScriptElement>("script[src$='/embed.js']") ?? undefined;
  const { verdict, campaigns } = explainDecision(
    decide({
      config: loaded,
      memory,
      now: Date.now(),
      page: wholePage(document.documentElement.lang, tag),
      retention: store.retention,
      askedThisVisit: false,
      objects: objectsHere(memory),
      always: document.querySelector("support-appeal[always]") !== null,
      available: placements,
      seed: memory.seed ?? 0,
    }),
  );
  return [
    heading,
    el("p", { text: verdict }),
    el("h2", { text: "Campaign by campaign" }),
    el(
      "ul",
      {},
      campaigns.map(({ campaign, text }) => el("li", { text: `${campaign}: ${text}` })),
    ),
  ];
}

async function remembered(store: ReaderStore): Promise<readonly Node[]> {
  const rows = describeReader(await store.read(), Date.now());
  return [
    el("h2", {
      text: store.retention === "kept" ? "What this device remembers" : "What this visit remembers (the device can’t)",
    }),
    el(
      "dl",
      {},
      rows.flatMap(([label, text]) => [el("dt", { text: label }), el("dd", { text })]),
    ),
  ];
}

function clock(store: ReaderStore): readonly Node[] {
  const moved = Number(localStorage.getItem(MOVED_KEY) ?? 0);
  const move = (days: number) => async () => {
    await store.update((reader) => shiftTimes(reader, days * DAY_MS));
    localStorage.setItem(MOVED_KEY, String(moved + days));
    location.reload();
  };
  const forget = async () => {
    await store.forget();
    localStorage.removeItem(MOVED_KEY);
    location.reload();
  };
  return [
    el("h2", { text: moved === 0 ? "Move this device’s clock" : `Move this device’s clock (${moved} days ahead)` }),
    el("div", { className: "buttons" }, [
      button("+1 day", move(1)),
      button("+1 week", move(7)),
      button("+1 month", move(30)),
    ]),
    el("div", { className: "buttons" }, [button("Forget everything", forget)]),
  ];
}
