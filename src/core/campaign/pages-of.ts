import type { Campaign } from "./config-schema.ts";
import { placements } from "./placement.ts";
import { pathSource } from "./targeting.ts";

/**
 * On which pages an appeal may come, as one regular expression over the path: all that the gate looks at. Its first
 * group stands where one may come that does not wait until the reader is near the end of the article; each group with
 * the name of a placement, where one may come that stands in front of the page so. None of them is empty then.
 *
 * @param now milliseconds since 1970: what is over then never shows again
 */
export function pagesOf(appeals: readonly Campaign[], now: number): string {
  const live = appeals.filter(
    ({ status, schedule }) => status !== "draft" && (schedule.until === undefined || now < Date.parse(schedule.until)),
  );
  const isSoon = ({ placement, at }: Campaign) => placement !== "inline" || at !== undefined;
  const framed = placements.flatMap((name) => {
    const own = live.filter(({ placement }) => placement === name);
    return name === "inline" || own.length === 0 ? [] : [`(?=(?<${name}>${sourceOf(own)}.?)?)`];
  });
  // A letter more, so that no group stands for nothing.
  return `^(?=(${sourceOf(live.filter(isSoon))}.?)?)${framed.join("")}${sourceOf(live)}`;
}

function sourceOf(campaigns: readonly Campaign[]): string {
  const sources = campaigns.map(
    ({ targeting: { paths, exceptPaths } }) =>
      `${exceptPaths.length > 0 ? `(?!${any(exceptPaths)})` : ""}${any(paths)}`,
  );
  // Nothing at all where there is no campaign.
  return sources.length === 0 ? "(?!)" : `(?:${sources.join("|")})`;
}

function any(patterns: readonly string[]): string {
  return `(?:${patterns.map(pathSource).join("|")})`;
}
