/** Registers `<support-appeal>`: `import "support-appeal/define"`. On a server it registers nothing, and is no error. */
import { isServer } from "lit";
import { loadMessages } from "./element/messages/load-messages.ts";
import { SupportAppeal } from "./element/support-appeal.ts";

export { SupportAppeal };

const loadParser = () => import("./tag/parse-config.ts");

SupportAppeal.services ??= {
  glance: () => Promise.resolve(undefined),
  loadConfig: async (endpoint) => {
    const { loadConfig } = await loadParser();
    return loadConfig(`${endpoint.replace(/\/+$/, "")}/config`);
  },
  loadMessages,
  loadLate: async (language) => {
    const [{ latePart }, { loadPlacement }, { late }] = await Promise.all([
      import("./tag/late-script.ts"),
      import("./element/placements/load-placement.ts"),
      loadMessages(language),
    ]);
    return latePart(late, { loadPlacement, loadParser, loadSolver: () => import("./client/solve-challenge.ts") });
  },
  now: () => Date.now(),
  chance: () => Math.random(),
  navigate: (address) => (top ?? window).location.assign(address),
};
if (!isServer && customElements.get("support-appeal") === undefined)
  customElements.define("support-appeal", SupportAppeal);

declare global {
  interface HTMLElementTagNameMap {
    "support-appeal": SupportAppeal;
  }
}
