import { FSI, PDI } from "../../core/fill.ts";
import { checkAmount } from "../../core/money/check-amount.ts";
import type { Config } from "../../core/campaign/config.ts";
import { readMinorUnits } from "../contribute/wishes.ts";
import type { PageSpeech } from "../pages/page-speech.ts";
import type { Consent } from "../store/consent-store.ts";
import type { GiftChange, RunningGift } from "../stripe/supporters/supporter-gateway.ts";
import { amountAgreed, endText, pauseText, resumeAgreed, undoAgreed } from "./agreed-text.ts";
import type { ManageFields } from "./fields.ts";
import { offersFor, pausesFor } from "./offers.ts";

/** One press of a button, as it was understood. */
export interface Act {
  readonly change: GiftChange;
  /** What stood beside the button. */
  readonly agreed: string;
}

/** Undefined where this can't be done with the gift as it is, or was never offered. */
export function readAct(
  fields: ManageFields,
  gift: RunningGift,
  { amounts }: Config,
  speech: PageSpeech,
): Act | undefined {
  const offer = offersFor(gift, amounts).find((each) => each === fields.get("do"));
  if (offer === "resume") return { change: { kind: "resume" }, agreed: resumeAgreed(gift, speech) };
  if (offer === "undo-end")
    return { change: { kind: "undo-end" }, agreed: undoAgreed(gift, speech) ?? speech.words.manage.actions.undoEnd };
  if (offer === "end") return { change: { kind: "end" }, agreed: endText(gift, speech) };
  if (offer === "pause") {
    const pause = pausesFor(gift).find(({ name }) => name === fields.get("for"));
    if (pause === undefined) return undefined;
    return {
      change: { kind: "pause", resumesAt: pause.resumesAt },
      agreed: `${speech.words.manage.pause[pause.name]}\n${pauseText(gift, pause, speech)}`,
    };
  }
  const amount = readMinorUnits(fields.get("amount"));
  const offered = amounts[gift.currency];
  if (offer !== "amount" || amount === undefined || offered === undefined) return undefined;
  if (!checkAmount(amount, gift.currency, offered).ok) return undefined;
  return { change: { kind: "amount", amount }, agreed: amountAgreed(gift, amount, speech) };
}

const isolates = new RegExp(`[${FSI}${PDI}]`, "g");

/** @param at seconds since 1970 */
export function toConsent(
  { change, agreed }: Act,
  gift: RunningGift,
  {
    person,
    act,
    locale,
    at,
  }: { readonly person: string; readonly act: string; readonly locale: string; readonly at: number },
): Consent {
  return {
    key: `${change.kind} ${gift.id} ${act}`,
    kind: change.kind,
    person,
    subscription: gift.id,
    text: agreed.replace(isolates, ""),
    amount: change.kind === "amount" ? change.amount : gift.amount,
    currency: gift.currency,
    interval: gift.interval,
    locale,
    at,
  };
}
