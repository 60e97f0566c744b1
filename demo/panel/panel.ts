import { loadConfig } from "../../src/client/load-config.ts";
import type { Config } from "../../src/core/config.ts";
import { decide } from "../../src/core/decide.ts";
import { emptyReader, isSnoozed, isSupporter } from "../../src/core/reader.ts";
import { AppealEvent } from "../../src/element/events.ts";
import { openReaderStore } from "../../src/storage/open-reader-store.ts";
import type { ReaderStore } from "../../src/storage/reader-store.ts";
import { describeReader } from "./describe-reader.ts";
import { button, el, link } from "./dom.ts";
import { explainDecision, headline } from "./explain.ts";
import { panelStyles } from "./panel-styles.ts";
import { shiftTimes } from "./shift-times.ts";

const DAY_MS = 86_400_000;
const OPEN_KEY = "demo-panel-open";
const MOVED_KEY = "demo-days-moved";
const eventNames = [
  "appeal-shown",
  "appeal-dismissed",
  "appeal-snoozed",
  "appeal-choice",
  "appeal-contribute-request",
  "appeal-contributed",
  "appeal-suppressed",
  "appeal-error",
] as const;

export interface PanelAddresses {
  readonly endpoint: string;
  /** Absent where the demo talks to Stripe itself. */
  readonly sandbox: string | undefined;
}

/**
 * The demo's own box: why an appeal is or is not shown, and what this device remembers. It asks the
 * endpoint for nothing until it is opened, so that a closed panel does not change what a page costs.
 */
export function startPanel({ endpoint, sandbox }: PanelAddresses): void {
  const host = document.createElement("demo-panel");
  host.lang = "en";
  host.dir = "ltr";
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];

  const status = el("span", { text: "" });
  const body = el("div", { className: "body", hidden: true, id: "demo-body" });
  const toggle = el("button", { className: "toggle", type: "button" });
  toggle.append(el("b", { text: "Demo" }), status);
  toggle.setAttribute("aria-controls", "demo-body");
  const box = el("section", { className: "box" });
  box.setAttribute("aria-label", "Demo panel");
  box.append(toggle, body);
  root.append(box);
  document.body.append(host);

  let store: Promise<ReaderStore> | undefined;
  let config: Promise<Config> | undefined;
  const openStore = () => (store ??= openReaderStore());

  async function fill(): Promise<void> {
    const [opened, loaded] = await Promise.all([openStore(), (config ??= loadConfig(`${endpoint}/config`)).catch(() => undefined)]);
    const [reader, now] = [await opened.read(), Date.now()];
    const page = { path: location.pathname, language: document.documentElement.lang };
    const decision = loaded && decide({ config: loaded, reader, now, page, memory: opened.memory, askedThisVisit: false, available: ["inline"], chance: 0 });
    const explained = decision === undefined ? { verdict: "The endpoint gave no configuration.", campaigns: [] } : explainDecision(decision);
    const moved = Number(localStorage.getItem(MOVED_KEY) ?? 0);
    const move = async (days: number) => {
      await opened.update((before) => shiftTimes(before, days * DAY_MS));
      localStorage.setItem(MOVED_KEY, String(moved + days));
      location.reload();
    };
    const forget = async () => {
      await opened.forget();
      localStorage.removeItem(MOVED_KEY);
      location.reload();
    };
    body.replaceChildren(
      el("h2", { text: "Is an appeal due?" }),
      el("p", { text: explained.verdict }),
      el("h2", { text: "Campaign by campaign" }),
      el("ul", {}, explained.campaigns.map(({ campaign, text }) => el("li", { text: `${campaign}: ${text}` }))),
      el("h2", { text: opened.memory === "kept" ? "What this device remembers" : "What this visit remembers (the device can’t)" }),
      el("dl", {}, describeReader(reader, now).flatMap(([label, text]) => [el("dt", { text: label }), el("dd", { text })])),
      el("h2", { text: moved === 0 ? "Move this device’s clock" : `Move this device’s clock (${moved} days ahead)` }),
      el("div", { className: "buttons" }, [button("+1 day", () => move(1)), button("+1 week", () => move(7)), button("+1 month", () => move(30))]),
      el("div", { className: "buttons" }, [button("Forget everything", forget)]),
      el("h2", { text: "This page" }),
      el("p", { text: `Widget: ${document.body.dataset["demo"] ?? "none"}` }),
      el("div", { className: "buttons" }, [...(sandbox === undefined ? [] : [link("Payments sandbox", `${sandbox}/_sandbox/`)]), link("Ledger", "/ledger")]),
    );
  }

  const isOpen = () => !body.hidden;
  const setOpen = (open: boolean) => {
    body.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    sessionStorage.setItem(OPEN_KEY, String(open));
    if (open) void fill();
  };
  toggle.addEventListener("click", () => setOpen(!isOpen()));
  root.addEventListener("keydown", (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== "Escape" || !isOpen()) return;
    setOpen(false);
    toggle.focus();
  });
  for (const name of eventNames) {
    document.addEventListener(name, (event) => {
      status.textContent = headline(event);
      if (isOpen()) void fill();
    });
  }
  setOpen(sessionStorage.getItem(OPEN_KEY) === "true");
  window.addEventListener("load", () => void sayWhySilent());

  /** The gate is silent for a reader who snoozed or gives: the memory says which. */
  async function sayWhySilent(): Promise<void> {
    const reader = status.textContent === "" ? await (await openStore()).read() : emptyReader;
    if (status.textContent !== "") return;
    if (isSupporter(reader, Date.now())) status.textContent = "not shown: supporter";
    else if (isSnoozed(reader, Date.now())) status.textContent = "not shown: snoozed";
  }
}
