/** The element's script, as the gate loads it: registers `<support-appeal>` and puts it on the page. */
import type { Config, Parsed } from "./core/config.ts";
import { AppealEvent } from "./element/events.ts";
import type { Messages } from "./element/messages/messages.ts";
import { SupportAppeal } from "./element/support-appeal.ts";
import { HANDOVER, type GateHandover } from "./gate-handover.ts";

const handover = window[HANDOVER];
if (handover !== undefined) void start(handover);

async function start({ endpoint, publication, reader, config, messages, place, loadScript }: GateHandover): Promise<void> {
  if (document.readyState === "loading") await new Promise((resolve) => addEventListener("DOMContentLoaded", resolve));
  // The gate's script element checks the hash; only then is the same address imported, out of the module map.
  const loadConversation = () => loadScript().then(() => import("./conversation.ts")).then((loaded) => loaded.conversation);
  const complete = config.then(async (answer): Promise<Config> => (isComplete(answer) ? answer : parse((await loadConversation()).parseConfig(answer))));
  SupportAppeal.services ??= {
    glance: () => Promise.resolve(reader),
    loadConfig: () => complete,
    loadMessages: () => messages as Promise<Messages>,
    loadConversation,
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
  for (const element of place()) {
    if (!(element instanceof SupportAppeal)) continue;
    element.endpoint ??= endpoint;
    element.publication ??= publication;
  }
}

/** The endpoint answers with its own parser's output; a file that a publisher put elsewhere is parsed here. */
function isComplete(answer: unknown): answer is Config {
  return typeof answer === "object" && answer !== null && "complete" in answer && answer.complete === 1;
}

function parse(parsed: Parsed<Config>): Config {
  if (parsed.ok) return parsed.value;
  throw new TypeError(`the config is wrong: ${parsed.issues[0]?.path} ${parsed.issues[0]?.message}`);
}
