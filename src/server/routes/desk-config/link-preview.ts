import * as v from "valibot";
import { parseWebAddress } from "../../../core/web-address.ts";
import { change } from "../../desk/change.ts";
import { badRequest, json } from "../../http/problem.ts";
import { readPreview } from "../../kept-config/read-preview.ts";
import type { DeskRoute } from "../desk-door.ts";
import type { DeskConfigOptions } from "./desk-config-options.ts";
import { isoTime } from "./iso-time.ts";

const shape = v.object({ campaign: v.string(), variant: v.string(), page: v.pipe(v.string(), v.maxLength(2000)) });

/** `POST /desk/config/preview-link`: a link that shows a variant of the draft on one of the publisher's pages, for a day. */
export function linkPreview(options: DeskConfigOptions): DeskRoute {
  const { kept, store, previews, pageOrigins } = options;
  return change(options, { shape }, async ({ fields }) => {
    const page = parseWebAddress(fields.page);
    if (page === undefined || !pageOrigins.has(page.origin))
      return badRequest([
        { path: "page", message: `must be a page of ${[...pageOrigins].join(" or ")}: they are PAGE_ORIGINS` },
      ]);
    const { config, issues } = await readPreview(kept, store.configs, Math.floor(options.now() / 1000));
    if (config === undefined) return badRequest(issues);
    const campaign = config.appeals.find(({ id }) => id === fields.campaign);
    if (campaign === undefined) return badRequest([{ path: "campaign", message: "is none of the draft's" }]);
    if (!campaign.variants.some(({ id }) => id === fields.variant))
      return badRequest([{ path: "variant", message: "is none of this campaign's" }]);
    const { key, until } = previews.forADay();
    const link = new URL(page.href);
    link.searchParams.set("appeal-preview", `${fields.campaign}/${fields.variant}`);
    link.searchParams.set("appeal-key", key);
    return json({ url: link.href, until: isoTime(until) });
  });
}
