import * as v from "valibot";
import { idPattern } from "../campaign/id-pattern.ts";
import { placements } from "../campaign/placement.ts";
import type { Issue, Parsed } from "../issues.ts";
import { parseFields } from "../parse-fields.ts";
import {
  COHORT_DAYS,
  isOfCohort,
  MAX_COUNT,
  MAX_ENTRIES,
  MIN_SAMPLE,
  SECTION_MAX_LENGTH,
  tallyKinds,
  type TallyRequest,
} from "./tally.ts";
import { dayStart } from "../utc-calendar.ts";

const DAY_MS = 86_400_000;
/** A reader's calendar is up to 14 hours ahead of UTC or 12 behind, and a page may have lain open since yesterday. */
const DAYS_APART = 2;

const name = v.pipe(v.string(), v.regex(idPattern, "must be a short name of letters, digits and . _ : -"));

const request = v.object({
  tallies: v.pipe(
    v.array(v.unknown()),
    v.minLength(1, "must not be empty"),
    v.maxLength(MAX_ENTRIES, `must have at most ${MAX_ENTRIES} entries`),
  ),
  sample: v.pipe(
    v.number(),
    v.minValue(MIN_SAMPLE, `must be at least ${MIN_SAMPLE}`),
    v.maxValue(1, "must be at most 1"),
  ),
});

const entry = v.object({
  kind: v.picklist(tallyKinds, `must be one of ${tallyKinds.join(", ")}`),
  campaign: name,
  variant: name,
  placement: v.picklist(placements, `must be one of ${placements.join(", ")}`),
  section: v.pipe(v.string(), v.maxLength(SECTION_MAX_LENGTH), v.regex(/^[^\p{Cc}]*$/u, "must be one line of text")),
  day: v.string(),
  count: v.pipe(v.number(), v.safeInteger("must be a whole number"), v.minValue(1), v.maxValue(MAX_COUNT)),
});

/**
 * Reads the body of `POST /tallies`, already parsed as JSON: nothing in it may say more than what is counted.
 *
 * @param now of the endpoint, in milliseconds since 1970
 */
export function parseTallyRequest(body: unknown, now: number): Parsed<TallyRequest> {
  const parsed = parseFields(request, body);
  if (!parsed.ok) return parsed;
  const issues: Issue[] = [];
  const tallies = parsed.value.tallies.flatMap((given, index) => {
    const path = `tallies[${index}]`;
    const read = parseFields(entry, given);
    if (!read.ok) {
      issues.push(...read.issues.map((each) => ({ ...each, path: [path, each.path].filter(Boolean).join(".") })));
      return [];
    }
    const isCohorts = isOfCohort(read.value.kind);
    if (isNear(read.value.day, now, isCohorts ? COHORT_DAYS : DAYS_APART)) return [read.value];
    const near = isCohorts ? `not more than ${COHORT_DAYS} days ago` : "within two days of today";
    issues.push({ path: `${path}.day`, message: `must be a day such as 2026-11-30, ${near}` });
    return [];
  });
  return issues.length === 0 ? { ok: true, value: { tallies, sample: parsed.value.sample } } : { ok: false, issues };
}

function isNear(day: string, now: number, daysBack: number): boolean {
  const at = dayStart(day);
  if (at === undefined) return false;
  const ahead = at / DAY_MS - Math.floor(now / DAY_MS);
  return ahead <= DAYS_APART && -ahead <= daysBack;
}
