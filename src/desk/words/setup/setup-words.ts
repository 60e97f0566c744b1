import type { FindingWords } from "../../../core/desk/doctor/say-finding.ts";
import type { DoubtWords } from "../doctor/doctor-words.ts";
import type { SetupProblem } from "../../../core/desk/setup-answers.ts";

type Texts<Name extends string> = Readonly<Record<Name, string>>;

/** What the setup and the page "Settings" say in one language. `{name}` is filled in. */
export interface SetupWords {
  readonly heading: string;
  readonly intro: string;
  readonly introRunning: string;
  /** Where it is kept; `{file}`. */
  readonly kept: string;
  readonly several: string;
  readonly failure: string;
  readonly starting: string;
  readonly wait: string;
  readonly unreachable: string;
  readonly states: Texts<"done" | "open" | "environment" | "later" | "wrong" | "checking">;
  readonly marks: Texts<"ok" | "look" | "warning" | "wrong">;
  readonly doctor: string;
  /** What the doctor finds, and what was done at Stripe. */
  readonly findings: FindingWords;
  /** What is said of settings of the config, within a finding. */
  readonly doubts: DoubtWords;
  readonly checkAll: string;
  readonly checked: string;
  readonly rest: string;
  readonly replace: string;
  /** Of what the operator's environment says; `{name}`. */
  readonly byEnvironment: string;
  readonly endsIn: string;
  readonly set: string;
  readonly problems: Texts<SetupProblem>;
  readonly key: Texts<
    "heading" | "how" | "rights" | "label" | "button" | "restricted" | "secret" | "test" | "live" | "goLive"
  >;
  readonly webhook: Texts<
    "heading" | "how" | "label" | "button" | "byHand" | "byHandHow" | "secret" | "evenSo" | "made" | "anew"
  >;
  readonly origins: Texts<"heading" | "how" | "label" | "button">;
  readonly paper: Texts<
    | "heading"
    | "how"
    | "name"
    | "kind"
    | "nonprofit"
    | "company"
    | "contact"
    | "privacyPolicy"
    | "currency"
    | "once"
    | "month"
    | "year"
    | "amountsHint"
    | "amountsWrong"
    | "button"
    | "published"
    | "inFile"
    | "draft"
    | "mistakes"
    | "colours"
    | "notYet"
  >;
  readonly tag: Texts<
    | "heading"
    | "how"
    | "language"
    | "copy"
    | "copied"
    | "page"
    | "look"
    | "hint"
    | "found"
    | "other"
    | "none"
    | "not-yours"
    | "unreachable"
    | "not-html"
  >;
  readonly gift: Texts<
    | "heading"
    | "how"
    | "live"
    | "button"
    | "pay"
    | "waiting"
    | "paid"
    | "arrived"
    | "lost"
    | "over"
    | "address"
    | "stripe"
  >;
  /** In place of a step that needs those before it. */
  readonly later: string;
}
