import { isSnoozed, isSupporter } from "../../src/core/reader/reader-memory.ts";
import { openReaderStore } from "../../src/storage/open-reader-store.ts";
import type { ReaderStore } from "../../src/storage/reader-store.ts";
import { el } from "./dom.ts";
import { headline } from "./explain.ts";
import { listContents, type PanelAddresses } from "./list-contents.ts";
import { panelStyles } from "./panel-styles.ts";
import { wearChosenTheme } from "./themes.ts";

const OPEN_KEY = "demo-panel-open";
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

/**
 * The demo's own box: why an appeal is or is not shown, and what this device remembers. It asks the
 * endpoint for nothing until it is opened, so that a closed panel does not change what a page costs.
 */
export function startPanel(addresses: PanelAddresses): void {
  wearChosenTheme();
  const { host, status, toggle, body } = buildPanel();
  document.body.append(host);

  let store: Promise<ReaderStore> | undefined;
  const openStore = () => (store ??= openReaderStore());
  const fill = async () => body.replaceChildren(...(await listContents(await openStore(), addresses)));
  const setOpen = (open: boolean) => {
    body.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
    sessionStorage.setItem(OPEN_KEY, String(open));
    if (open) void fill();
  };

  toggle.addEventListener("click", () => setOpen(body.hidden !== false));
  host.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || body.hidden) return;
    setOpen(false);
    toggle.focus();
  });
  for (const name of eventNames) {
    document.addEventListener(name, (event) => {
      status.textContent = headline(event);
      if (!body.hidden) void fill();
    });
  }
  setOpen(sessionStorage.getItem(OPEN_KEY) === "true");
  // The gate may have spoken before this script was there to hear it: the memory says the same.
  addEventListener("load", async () => {
    if (status.textContent !== "") return;
    const reader = await (await openStore()).read();
    if (isSupporter(reader, Date.now())) status.textContent ||= "not shown: supporter";
    else if (isSnoozed(reader, Date.now())) status.textContent ||= "not shown: snoozed";
  });
}

/** In a shadow tree, so that neither the newspaper's styles nor the panel's reach the other. */
function buildPanel() {
  const host = document.createElement("demo-panel");
  host.lang = "en";
  host.dir = "ltr";
  const status = el("span", { text: "" });
  const body = el("div", { className: "body", hidden: true, id: "demo-body" });
  const toggle = el("button", { className: "toggle", type: "button" }, [el("b", { text: "Demo" }), status]);
  toggle.setAttribute("aria-controls", body.id);
  const box = el("section", { className: "box" }, [toggle, body]);
  box.setAttribute("aria-label", "Demo panel");
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  root.append(box);
  return { host, status, toggle, body };
}
