import type { AskingAnswer } from "../../core/desk/answer-asking.ts";
import type { LearningAnswer } from "../../core/desk/answer-learning.ts";
import type { MoneyAnswer } from "../../core/desk/answer-money.ts";
import type { RiskAnswer } from "../../core/desk/answer-risk.ts";
import type { SupportersAnswer } from "../../core/desk/answer-supporters.ts";
import type { VariantsAnswer } from "../../core/desk/answer-variants.ts";
import type { AppealsAnswer } from "../../core/desk/answer-appeals.ts";
import { moodOf } from "../../core/desk/today/answer-health.ts";
import type { TodayAnswer } from "../../core/desk/today/answer-today.ts";
import type { DeskSpeech } from "../desk-speech.ts";
import { sayAtRisk } from "./say-at-risk.ts";
import { sayAsking } from "./say-asking.ts";
import { sayFinding } from "./say-finding.ts";
import { sayGoal } from "./say-goal.ts";
import { sayChange, sayLastMonth } from "./say-money.ts";
import { sayWhatWasLearnt } from "./say-learning.ts";
import { sayNuisance } from "./say-nuisance.ts";
import { saySupporters } from "./say-supporters.ts";
import { sayVerdict } from "./say-verdict.ts";

/** The answers that the weekly letter is made from: those of the desk's cards. */
export interface WeekAnswers {
  readonly money: readonly MoneyAnswer[];
  readonly supporters: SupportersAnswer;
  readonly risk: readonly RiskAnswer[];
  /** Undefined where nothing was counted. */
  readonly appeals: AppealsAnswer | undefined;
  readonly variants: readonly VariantsAnswer[];
  /** Of campaigns whose shares move. */
  readonly learning: readonly LearningAnswer[];
  readonly asking: readonly AskingAnswer[];
  readonly today: TodayAnswer;
}

/** A letter that is longer is read by nobody. */
const LINES = 10;

/** The week in ten lines at the most, what is amiss first. */
export function sayWeek(speech: DeskSpeech, week: WeekAnswers): readonly string[] {
  const { money, supporters, risk, appeals, variants, learning, asking, today } = week;
  const [main] = money;
  const { words } = speech;
  const failed = risk.find((each) => each.risk === "failed");
  const lines = [
    ...today.health.filter((finding) => moodOf(finding) === "amiss").map((finding) => sayFinding(speech, finding)),
    ...(main === undefined ? [words.money.empty] : [sevenDays(speech, money), sayLastMonth(speech, main)]),
    ...saySupporters(speech, supporters),
    ...today.goals.map((goal) => sayGoal(speech, goal)),
    ...(failed === undefined || (failed.sums.length === 0 && !failed.few)
      ? []
      : [`${words.risk.sentence.failed}: ${sayAtRisk(speech, failed)}.`]),
    ...best(speech, appeals),
    ...variants
      .filter(({ since }) => since !== undefined)
      .map(({ campaign, judgement }) => sayVerdict(speech, campaign, judgement)),
    ...learning.flatMap((each) => sayWhatWasLearnt(speech, each) ?? []),
    ...asking.map((each) => sayAsking(speech, each)),
    ...(appeals === undefined ? [] : [sayNuisance(speech, appeals.all)]),
  ];
  return lines.slice(0, LINES);
}

/** Each currency for itself. */
function sevenDays(speech: DeskSpeech, money: readonly MoneyAnswer[]): string {
  const sums = money
    .filter(({ week }) => week.now !== 0)
    .map(({ week, currency }) => {
      const change = sayChange(speech, week.change);
      return `${speech.amount(week.now, currency)}${change === "" ? "" : ` (${change})`}`;
    });
  return `${speech.words.money.week}: ${sums.length === 0 ? speech.count(0) : speech.list(sums)}.`;
}

function best(speech: DeskSpeech, appeals: AppealsAnswer | undefined): readonly string[] {
  const [first] = appeals?.appeals ?? [];
  if (first?.giftsPerThousand === undefined || first.campaign === undefined) return [];
  const gifts = speech.number(first.giftsPerThousand);
  return [speech.say(speech.words.appeals.earning.sentence, { appeal: first.campaign, gifts })];
}
