import * as v from "valibot";
import type { Amounts } from "../money/amounts.ts";
import { checkAmount, type AmountProblem } from "../money/check-amount.ts";
import type { CheckoutRequest } from "./checkout.ts";
import type { Issue, Parsed } from "../issues.ts";
import { emailShape } from "../email-shape.ts";
import { idPattern } from "../campaign/id-pattern.ts";
import { intervals } from "../money/interval.ts";
import { parseFields } from "../parse-fields.ts";
import { placements } from "../campaign/placement.ts";

const RETURN_URL_MAX_LENGTH = 2048;

/** The shape of a BCP 47 tag; `auto`, Stripe's own word, has it too. */
const localePattern = /^(?=.{1,35}$)(?:[A-Za-z]{2,8}|[ix](?=-))(?:-[A-Za-z0-9]{1,8})*$/;
export const localeShape = v.pipe(v.string(), v.regex(localePattern, "must be a BCP 47 language tag"));

/** Of one that Intl does not know nobody is refused: a browser may name any. */
const TIME_ZONE_MAX_LENGTH = 100;

const uuidPattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const name = v.pipe(v.string(), v.regex(idPattern, "must be a short name of letters, digits and . _ : -"));

const shape = v.object({
  interval: v.picklist(intervals, "must be once, month or year"),
  amount: v.pipe(v.number(), v.safeInteger("must be an integer in minor units")),
  currency: v.string(),
  returnUrl: v.pipe(
    v.string(),
    v.maxLength(RETURN_URL_MAX_LENGTH, `must have at most ${RETURN_URL_MAX_LENGTH} characters`),
  ),
  attemptId: v.exactOptional(v.pipe(v.string(), v.regex(uuidPattern, "must be a UUID"))),
  campaign: v.exactOptional(name),
  variant: v.exactOptional(name),
  placement: v.exactOptional(v.picklist(placements, `must be one of ${placements.join(", ")}`)),
  locale: v.exactOptional(localeShape),
  email: v.exactOptional(emailShape),
  timeZone: v.exactOptional(v.pipe(v.string(), v.maxLength(TIME_ZONE_MAX_LENGTH, "is too long"))),
  coverFees: v.exactOptional(v.boolean()),
});

/**
 * Reads the body of `POST /checkout`, already parsed as JSON.
 *
 * Whether `returnUrl` may be gone back to is not checked here: that takes a URL parser, which `core` lacks.
 */
export function parseCheckoutRequest(body: unknown, amounts: Amounts): Parsed<CheckoutRequest> {
  const parsed = parseFields(shape, body);
  if (!parsed.ok) return parsed;
  const issue = amountIssue(parsed.value, amounts);
  return issue === undefined ? parsed : { ok: false, issues: [issue] };
}

/** What is wrong with an amount that a reader may want to give; undefined where nothing is. */
export function amountIssue(
  { amount, currency }: Pick<CheckoutRequest, "amount" | "currency">,
  amounts: Amounts,
): Issue | undefined {
  const limits = Object.hasOwn(amounts, currency) ? amounts[currency] : undefined;
  if (limits === undefined) return { path: "currency", message: `must be one of ${Object.keys(amounts).join(", ")}` };
  const checked = checkAmount(amount, currency, limits);
  return checked.ok ? undefined : { path: "amount", message: explain(checked) };
}

function explain(problem: AmountProblem): string {
  if (problem.reason === "too-small") return `must be at least ${problem.limit}`;
  if (problem.reason === "too-large") return `must be at most ${problem.limit}`;
  return "must be a whole number of what this currency is charged in";
}
