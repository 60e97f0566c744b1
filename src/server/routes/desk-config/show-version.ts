import { json, problem } from "../../http/problem.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { shownTo } from "./shown-to.ts";
import { toVersionView } from "./version-view.ts";

/** `GET /desk/config/versions/{n}`: one of them with what it said. */
export function showVersion({ kept, store, now }: DeskConfigOptions): DeskRoute {
  return async ({ req }, { role }) => {
    const number = req.path.split("/").at(-1) ?? "";
    const found = /^[1-9]\d{0,14}$/.test(number) ? await store.configs.version(Number(number)) : undefined;
    if (found === undefined) return problem({ status: 404, title: "There is no such version" });
    await kept.look();
    const { config, ...version } = found;
    return json({
      ...toVersionView(version, kept.live().version, Math.floor(now() / 1000)),
      config: shownTo(role, config),
    });
  };
}
