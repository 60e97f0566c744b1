import { writtenIssues } from "../../kept-config/written-issues.ts";
import type { ConfigDraft, ConfigStore } from "../../store/config-store.ts";
import { problem } from "../../http/problem.ts";
import { isoTime } from "./iso-time.ts";

/** A draft as the desk gets it, with all that is wrong with it. */
export function toDraftView({ savedAt, ...draft }: ConfigDraft) {
  return { ...draft, savedAt: isoTime(savedAt), issues: writtenIssues(draft.config) };
}

/** The answer to a change of a draft that is another one by now: with theirs, so that neither loses their work. */
export async function editedElsewhere(configs: ConfigStore): Promise<Response> {
  const draft = await configs.draft();
  return problem({
    status: 409,
    title: "Somebody else has changed the draft meanwhile",
    code: "edited-elsewhere",
    draft: draft === undefined ? undefined : toDraftView(draft),
  });
}
