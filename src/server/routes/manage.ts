import { byMethod } from "../http/only.ts";
import type { Route } from "../http/route.ts";
import type { ManageOptions } from "../manage/manage-options.ts";
import { showManage } from "./show-manage.ts";
import { takeManage } from "./take-manage.ts";

/**
 * `/manage`: where readers look after their gifts, without an account and without a script. A mailed link lets them in,
 * for half an hour.
 */
export function manage(options: ManageOptions): Route {
  return byMethod({ GET: showManage(options), POST: takeManage(options) }, { cors: "none" });
}
