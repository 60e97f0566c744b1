import { badRequest, json } from "../../http/problem.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { toVersionView } from "./version-view.ts";

const PAGE = 50;

/** `GET /desk/config/versions`: who published what when, the newest first; `?before=` goes on from a number. */
export function listVersions({ kept, store, now }: DeskConfigOptions): DeskRoute {
  return async ({ req }) => {
    const before = req.query("before");
    if (before !== undefined && !/^[1-9]\d{0,14}$/.test(before))
      return badRequest([{ path: "before", message: "must be the number of a version" }]);
    await kept.look();
    const page = { before: before === undefined ? undefined : Number(before), limit: PAGE };
    const { version } = kept.live();
    const seconds = Math.floor(now() / 1000);
    return json({
      versions: (await store.configs.versions(page)).map((each) => toVersionView(each, version, seconds)),
    });
  };
}
