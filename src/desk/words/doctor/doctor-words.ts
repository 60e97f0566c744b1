import type { FindingWords } from "../../../core/desk/doctor/say-finding.ts";
import type { HouseFindings } from "../../../core/desk/doctor/house-findings.ts";
import type { StripeFindings } from "../../../core/desk/doctor/stripe-findings.ts";
import type { DoubtKind } from "../../setup/doubt-kinds.ts";

type Words<Code extends keyof FindingWords> = Pick<FindingWords, Code>;

/** Of the settings, the database, the mail and the endpoint itself. */
export type HouseWords = Words<keyof HouseFindings>;
/** Of all that was asked of Stripe, and of what was done there. */
export type StripeWords = Words<keyof StripeFindings>;
/** Of settings of the config that are allowed and hardly meant. */
export type DoubtWords = Readonly<Record<DoubtKind, string>>;
