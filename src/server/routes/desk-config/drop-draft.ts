import * as v from "valibot";
import { change } from "../../desk/change.ts";
import { answer } from "../../http/answer.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { editedElsewhere } from "./draft-view.ts";
import { revision } from "./revision.ts";

const shape = v.object({ revision });

/** `DELETE /desk/config/draft`: what serves goes on, and nothing is left of what was being written. */
export function dropDraft(options: DeskConfigOptions): DeskRoute {
  const { configs } = options.store;
  return change(options, { shape }, async ({ fields }) =>
    (await configs.dropDraft(fields.revision)) ? answer(null, { status: 204 }) : await editedElsewhere(configs),
  );
}
