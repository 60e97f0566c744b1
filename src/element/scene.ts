import type { CurrencyAmounts } from "../core/amounts.ts";
import { chosenAmount, isInterval, openingChoice, pickCurrency, restoredChoice, type Choice } from "../core/choice.ts";
import type { Campaign, Config, Variant } from "../core/config.ts";
import type { ParsedAmount } from "../core/check-amount.ts";
import type { Reader } from "../core/reader.ts";
import type { AppealChoiceDetail, AppealSource } from "./events.ts";
import type { parseAmount } from "../core/parse-amount.ts";
import type { Outcome } from "./conversation/prepare.ts";
import type { Speech } from "./speech.ts";

/** What a run has gathered before it shows anything. */
export interface Ready {
  readonly config: Config;
  readonly speech: Speech;
}

/** The ask as it stands in front of the reader. */
export interface Asking {
  readonly view: "appeal";
  readonly campaign: Campaign;
  readonly variant: Variant;
  readonly choice: Choice;
  readonly notice: "cancelled" | "expired" | undefined;
  readonly choosingLater: boolean;
  /** Whether to say what is wrong with the amount. */
  readonly complain: boolean;
}

/** After "later": what was said, and what Undo brings back. */
export interface Snoozed {
  readonly view: "snoozed";
  readonly until: number | null;
  readonly asking: Asking;
  readonly before: Reader;
}

export type Scene =
  | { readonly view: "nothing" | "checking" | "unconfirmed" }
  | Asking
  | Snoozed
  | { readonly view: "thanks" | "processing"; readonly status: Extract<Outcome, { show: "thanks" | "processing" }>["status"] };

/** The ask that opens, with the choice that a reader left for checkout with, if any. */
export function openAsking(
  { config, speech }: Ready,
  { campaign, variant, before, notice }: Extract<Outcome, { show: "appeal" }>,
  wishes: { readonly currency: string | undefined; readonly interval: string | undefined },
): Asking {
  const currency = pickCurrency(config.amounts, config.currency, wishes.currency, variant.currency);
  const interval = [wishes.interval, variant.interval].find(isInterval) ?? "once";
  const opening = openingChoice(currency, offeredIn(config, currency), interval);
  const choice = before === undefined ? opening : restoredChoice(opening, before, config.amounts, (amount) => speech.amount(amount, currency));
  return { view: "appeal", campaign, variant, choice, notice, choosingLater: false, complain: false };
}

export function offeredIn(config: Config, currency: string): CurrencyAmounts {
  const offered = config.amounts[currency];
  if (offered === undefined) throw new RangeError(`no amounts for ${currency}`);
  return offered;
}

export function amountOf({ config, speech }: Ready, choice: Choice, parse: typeof parseAmount | undefined): ParsedAmount {
  return chosenAmount(choice, offeredIn(config, choice.currency), speech.locale, parse);
}

export function sourceOf({ campaign, variant }: Pick<Asking, "campaign" | "variant">): AppealSource {
  return { campaign: campaign.id, variant: variant.id, placement: campaign.placement };
}

/** The choice as events and the endpoint get it; nothing while the amount is not valid. */
export function choiceDetail(ready: Ready, asking: Asking, parse: typeof parseAmount | undefined): AppealChoiceDetail | undefined {
  const parsed = amountOf(ready, asking.choice, parse);
  if (!parsed.ok) return undefined;
  const { interval, currency } = asking.choice;
  return { ...sourceOf(asking), interval, amount: parsed.amount, currency };
}

/** Two choices with the same key are the same intent to pay. */
export function keyOf({ interval, amount, currency }: Pick<AppealChoiceDetail, "interval" | "amount" | "currency">): string {
  return `${interval} ${amount} ${currency}`;
}
