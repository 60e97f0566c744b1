import { bareChange } from "../../desk/change.ts";
import { answer } from "../../http/answer.ts";
import { problem } from "../../http/problem.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { keptInFile } from "./kept-in-file.ts";

/** `DELETE /desk/config/scheduled`: what waits for its time never serves, and stays in the log. */
export function withdrawScheduled(options: DeskConfigOptions): DeskRoute {
  const { kept, store, log, now } = options;
  return bareChange(options, async ({ by }) => {
    const inFile = keptInFile(kept);
    if (inFile !== undefined) return inFile;
    if (!(await store.configs.withdraw(by, Math.floor(now() / 1000))))
      return problem({ status: 404, title: "Nothing waits for its time", code: "nothing-scheduled" });
    log.info("scheduled config withdrawn");
    return answer(null, { status: 204 });
  });
}
