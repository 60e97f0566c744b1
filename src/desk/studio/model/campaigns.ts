import { settleSchedule, type Schedule } from "../../../core/campaign/schedule.ts";
import { readAt, textAt, writeAt } from "./at-path.ts";

/** A campaign as its publisher writes it: anything may stand in it. */
export interface WrittenCampaign {
  /** Where it stands among the config's `appeals`. */
  readonly at: number;
  readonly id: string;
  readonly placement: string;
  readonly priority: number;
  readonly state: CampaignState;
}

/**
 * - `live`: it may be shown now
 * - `draft`: only in the preview
 * - `scheduled`: its time has yet to come
 * - `over`: its time has passed
 */
export type CampaignState = "live" | "draft" | "scheduled" | "over";

/**
 * The campaigns as they are tried for each reader: the highest first, and of equal ones the one written first.
 *
 * @param now milliseconds since 1970
 */
export function campaignsIn(config: unknown, now: number): WrittenCampaign[] {
  return appealsIn(config)
    .map((each, at) => ({
      at,
      id: textAt(each, ["id"]),
      placement: textAt(each, ["placement"]) || "inline",
      priority: priorityOf(each),
      state: stateOf(each, now),
    }))
    .sort((one, other) => other.priority - one.priority || one.at - other.at);
}

export function appealsIn(config: unknown): readonly unknown[] {
  const appeals = readAt(config, ["appeals"]);
  return Array.isArray(appeals) ? appeals : [];
}

/** Where a publisher has written no list of campaigns, readers see the built-in appeal; of an empty one they see nothing. */
export function hasBuiltInAppeal(config: unknown): boolean {
  return readAt(config, ["appeals"]) === undefined;
}

function stateOf(campaign: unknown, now: number): CampaignState {
  if (readAt(campaign, ["status"]) === "draft") return "draft";
  const { from, until } = settled(readAt(campaign, ["schedule"]));
  if (from !== undefined && Date.parse(from) > now) return "scheduled";
  return until !== undefined && Date.parse(until) <= now ? "over" : "live";
}

/** What is half written is no time yet. */
function settled(schedule: unknown): Pick<Schedule, "from" | "until"> {
  const of = (name: string) => textAt(schedule, [name]) || undefined;
  try {
    return settleSchedule({ from: of("from"), until: of("until"), timeZone: of("timeZone") });
  } catch {
    return {};
  }
}

function priorityOf(campaign: unknown): number {
  const priority = readAt(campaign, ["priority"]);
  return typeof priority === "number" && Number.isFinite(priority) ? priority : 0;
}

/** A new one: a draft, so that nobody sees it before it is meant to be seen. */
export function withNewCampaign(config: unknown): unknown {
  const id = freeName("campaign", idsIn(config));
  return withCampaign(config, { id, status: "draft", placement: "inline", variants: [{ id: "a" }] });
}

/** The same once more under a name of its own, as a draft. */
export function withCopyOf(config: unknown, at: number): unknown {
  const campaign = readAt(config, ["appeals", at]);
  if (typeof campaign !== "object" || campaign === null) return config;
  const id = freeName(textAt(campaign, ["id"]) || "campaign", idsIn(config));
  return withCampaign(config, { ...campaign, id, status: "draft" });
}

function withCampaign(config: unknown, campaign: object): unknown {
  return writeAt(config, ["appeals"], [...appealsIn(config), campaign]);
}

/** `spring`, or `spring-2` where that is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const [, stem = wanted] = /^(.*?)(?:-\d+)?$/.exec(wanted) ?? [];
  if (!taken.includes(wanted)) return wanted;
  for (let count = 2; ; count++) if (!taken.includes(`${stem}-${count}`)) return `${stem}-${count}`;
}

function idsIn(config: unknown): string[] {
  return appealsIn(config).map((each) => textAt(each, ["id"]));
}

/**
 * The campaign one place before or behind where it is tried. As many priorities as need be are changed, and no more:
 * what a publisher has numbered by hand keeps its numbers.
 */
export function withMoved(config: unknown, at: number, by: -1 | 1): unknown {
  const order = campaignsIn(config, 0);
  const from = order.findIndex((each) => each.at === at);
  const moved = order[from];
  const passed = order[from + by];
  if (moved === undefined || passed === undefined) return config;
  const next = order.map((each) => (each === moved ? passed : each === passed ? moved : each));
  // From the end: each is tried before the one behind it.
  let behind: WrittenCampaign | undefined;
  return next.reduceRight<unknown>((changed, each) => {
    const isBefore =
      behind === undefined ||
      each.priority > behind.priority ||
      (each.priority === behind.priority && each.at < behind.at);
    const priority = isBefore ? each.priority : (behind?.priority ?? 0) + (each.at < (behind?.at ?? 0) ? 0 : 1);
    behind = { ...each, priority };
    return isBefore ? changed : writeAt(changed, ["appeals", each.at, "priority"], priority);
  }, config);
}
