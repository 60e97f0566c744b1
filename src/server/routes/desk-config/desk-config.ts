import { byMethod, only } from "../../http/only.ts";
import { json, problem } from "../../http/problem.ts";
import type { Route } from "../../http/route.ts";
import { isoTime } from "./iso-time.ts";
import { orBusy } from "../../desk/or-busy.ts";
import type { DeskRoute } from "../desk-door.ts";
import { dropDraft } from "./drop-draft.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { linkPreview } from "./link-preview.ts";
import { listVersions } from "./list-versions.ts";
import { publishDraft } from "./publish-draft.ts";
import { saveDraft } from "./save-draft.ts";
import { shownTo } from "./shown-to.ts";
import { showVersion } from "./show-version.ts";
import { toDraftView } from "./draft-view.ts";
import { withdrawScheduled } from "./withdraw-scheduled.ts";

const readers = { cors: "none" } as const;

/** `/desk/config`: the publisher's config, the draft of the next one, and all that were published before. */
export function deskConfig(options: DeskConfigOptions, signedIn: (route: DeskRoute) => Route): Route {
  const looks = (route: DeskRoute) =>
    signedIn((context, session) => orBusy(options.log, async () => await route(context, session)));
  const version = only("GET", readers, looks(showVersion(options)));
  const paths = new Map<string, Route>([
    ["", only("GET", readers, looks(showConfig(options)))],
    ["/draft", byMethod({ PUT: signedIn(saveDraft(options)), DELETE: signedIn(dropDraft(options)) }, readers)],
    ["/publish", only("POST", readers, signedIn(publishDraft(options)))],
    ["/scheduled", only("DELETE", readers, signedIn(withdrawScheduled(options)))],
    ["/versions", only("GET", readers, looks(listVersions(options)))],
    ["/preview-link", only("POST", readers, signedIn(linkPreview(options)))],
  ]);
  return (context) => {
    const path = context.req.path.slice("/desk/config".length);
    if (/^\/versions\/[^/]+$/.test(path)) return version(context);
    return paths.get(path)?.(context) ?? problem({ status: 404, title: "There is nothing here" });
  };
}

/** `GET /desk/config`: what serves, what is being written, and what waits for its time. */
function showConfig({ kept, store, now }: DeskConfigOptions): DeskRoute {
  return async (_, { role }) => {
    // What was published on another replica is shown at once.
    await kept.look();
    const { configs } = store;
    const [draft, waiting] = await Promise.all([configs.draft(), configs.scheduled(Math.floor(now() / 1000))]);
    const { version, since, config } = kept.live();
    // Where a file has the word, its time never comes.
    const scheduled = kept.keptIn === "desk" ? waiting : undefined;
    return json({
      keptIn: kept.keptIn,
      file: kept.file,
      live: { version, since: since === undefined ? undefined : isoTime(since), config: shownTo(role, config) },
      draft: draft === undefined ? undefined : toDraftView({ ...draft, config: shownTo(role, draft.config) }),
      scheduled: scheduled === undefined ? undefined : { version: scheduled.version, at: isoTime(scheduled.at) },
    });
  };
}
