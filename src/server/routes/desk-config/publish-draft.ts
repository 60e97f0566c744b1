import * as v from "valibot";
import { isMoment } from "../../../core/campaign/schedule.ts";
import { change } from "../../desk/change.ts";
import { plainLine } from "../../desk/plain-line.ts";
import { badRequest, json } from "../../http/problem.ts";
import { writtenIssues } from "../../kept-config/written-issues.ts";
import { errorText } from "../../log.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { editedElsewhere } from "./draft-view.ts";
import { isoTime } from "./iso-time.ts";
import { keptInFile } from "./kept-in-file.ts";
import { revision } from "./revision.ts";

/** A time of which everybody knows when it is. */
const time = v.pipe(
  v.string(),
  v.check(
    (text) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && isMoment(text),
    "must be a time with its zone, such as 2026-12-01T09:00:00+01:00",
  ),
);
const shape = v.object({ revision, at: v.optional(time), note: v.optional(plainLine(500)) });

/** Further ahead is a slip of the year. In seconds. */
const FARTHEST_SECONDS = 366 * 86_400;

/** `POST /desk/config/publish`: makes the draft a version, which serves from now on, or from a time to come. */
export function publishDraft(options: DeskConfigOptions): DeskRoute {
  const { kept, store, log } = options;
  const { configs } = store;
  return change(options, { shape }, async ({ fields, by }) => {
    const inFile = keptInFile(kept);
    if (inFile !== undefined) return inFile;
    const now = Math.floor(options.now() / 1000);
    const at = fields.at === undefined ? now : Math.ceil(Date.parse(fields.at) / 1000);
    if (fields.at !== undefined && (at <= now || at > now + FARTHEST_SECONDS))
      return badRequest([{ path: "at", message: "must be a time to come, within a year; left out, it is now" }]);
    const draft = await configs.draft();
    if (draft?.revision !== fields.revision) return await editedElsewhere(configs);
    const issues = writtenIssues(draft.config);
    if (issues.length > 0) return badRequest(issues);
    const note = fields.note || undefined;
    const version = await configs.publish({ revision: draft.revision, at, by, note, now });
    if (version === undefined) return await editedElsewhere(configs);
    if (at > now) log.info("config published for later", { version, at: isoTime(at) });
    else
      await kept.look().catch((error: unknown) =>
        // It is published all the same.
        log.warn("config published, and taken up with the next look", { version, error: errorText(error) }),
      );
    return json({ version, at: isoTime(at) });
  });
}
