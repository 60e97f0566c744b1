/** The element's script, as the gate loads it: registers `<support-appeal>` and puts it on the page. */
import type { Config } from "./core/campaign/config.ts";
import type { Parsed } from "./core/issues.ts";
import type { ReaderMemory } from "./core/reader/reader-memory.ts";
import { AppealEvent } from "./element/events.ts";
import type { TalkMessages } from "./element/messages/messages.ts";
import { SupportAppeal } from "./element/support-appeal.ts";
import { HANDOVER, type GateHandover, type PinnedMessages } from "./gate-handover.ts";
import { VISIT_KEY } from "./storage/names.ts";
import { placeAppeal } from "./place-appeal.ts";

const handover = window[HANDOVER];
if (handover !== undefined) {
  start(handover).catch((error: unknown) =>
    document.dispatchEvent(new AppealEvent("appeal-error", { code: "unexpected", error })),
  );
}

async function start({
  script,
  endpoint,
  reader,
  config,
  messages,
  loadModule,
  loadJson,
}: GateHandover): Promise<void> {
  if (document.readyState === "loading") await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  const spoken = messages as Promise<PinnedMessages>;
  const conversation = async () => {
    // The script element checks the hash; only then is the same address imported, out of the module map.
    await loadModule((await spoken).conversation, script);
    return import("./conversation.ts");
  };
  const complete = config.then(async (answer): Promise<Config> =>
    isComplete(answer) ? answer : parsed((await conversation()).parseConfig(answer)),
  );
  let glanced = reader !== undefined && isPlain(reader) && !hasVisitRecord() ? reader : undefined;
  SupportAppeal.services ??= {
    glance: () => {
      const first = glanced;
      glanced = undefined;
      return Promise.resolve(first);
    },
    loadConfig: () => complete,
    loadMessages: () => spoken,
    loadConversation: async () => {
      const { rest } = await spoken;
      const [{ beginConversation }, talk] = await Promise.all([
        conversation(),
        loadJson(new URL(rest[0], script.src).href, rest[1]),
      ]);
      return { begin: (host) => beginConversation(host, talk as TalkMessages) };
    },
    now: () => Date.now(),
    chance: () => Math.random(),
    navigate: (address) => location.assign(address),
  };
  try {
    await complete;
  } catch (error) {
    // Without its config the widget is nothing: the article stays as it was.
    document.dispatchEvent(new AppealEvent("appeal-error", { code: "config-unavailable", error }));
    document.dispatchEvent(new AppealEvent("appeal-suppressed", { reason: "config-unavailable" }));
    return;
  }
  if (customElements.get("support-appeal") === undefined) customElements.define("support-appeal", SupportAppeal);
  const { publication } = script.dataset;
  for (const element of placeAppeal(script)) {
    if (!element.hasAttribute("endpoint")) element.setAttribute("endpoint", endpoint);
    if (publication !== undefined && !element.hasAttribute("publication"))
      element.setAttribute("publication", publication);
  }
}

/** The endpoint answers with its own parser's output; a file that a publisher put elsewhere is parsed here. */
function isComplete(answer: unknown): answer is Config {
  return (answer as Partial<Config> | null)?.complete === 1;
}

function parsed(result: Parsed<Config>): Config {
  if (result.ok) return result.value;
  throw new TypeError(`the config is wrong: ${result.issues[0]?.path} ${result.issues[0]?.message}`);
}

/** Only what can be decided on without asking the endpoint: no checkout left open, no recurring gift. */
function isPlain({ version, campaigns, pending, supporter }: ReaderMemory): boolean {
  return version === 1 && campaigns !== undefined && pending === undefined && supporter === undefined;
}

/** A database that can be read but takes nothing more: what the reader said since is elsewhere. */
function hasVisitRecord(): boolean {
  try {
    return sessionStorage.getItem(VISIT_KEY) !== null;
  } catch {
    // Blocked, so nothing was ever kept there.
    return false;
  }
}
