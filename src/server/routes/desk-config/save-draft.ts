import * as v from "valibot";
import { change } from "../../desk/change.ts";
import { json, problem } from "../../http/problem.ts";
import { isConfigObject } from "../../kept-config/is-config-object.ts";
import { writtenIssues } from "../../kept-config/written-issues.ts";
import { MAX_CONFIG_BYTES } from "../../store/config-store.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { editedElsewhere } from "./draft-view.ts";
import { revision } from "./revision.ts";

const shape = v.object({
  config: v.custom<object>(isConfigObject, "must be an object in braces: { … }, no more than 32 levels deep"),
  revision: v.nullable(revision),
});

/** What stands around the config in the body, and how much more of it there may be than is kept: white space. */
const AROUND_BYTES = 16 * 1024;

/** `PUT /desk/config/draft`: keeps what is being written, mistakes and all, and says what they are. */
export function saveDraft(options: DeskConfigOptions): DeskRoute {
  const { store, now } = options;
  const rules = { shape, maxBodyBytes: MAX_CONFIG_BYTES + AROUND_BYTES };
  return change(options, rules, async ({ fields, by }) => {
    if (new TextEncoder().encode(JSON.stringify(fields.config)).byteLength > MAX_CONFIG_BYTES)
      return problem({
        status: 413,
        title: "The config is too large",
        detail: `It may have ${MAX_CONFIG_BYTES / 1024} KiB.`,
        errors: [{ path: "config", message: `must have at most ${MAX_CONFIG_BYTES / 1024} KiB` }],
      });
    const saved = await store.configs.saveDraft({ ...fields, by, now: Math.floor(now() / 1000) });
    if (saved === undefined) return await editedElsewhere(store.configs);
    return json({ revision: saved, issues: writtenIssues(fields.config) });
  });
}
