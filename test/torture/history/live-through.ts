import type { Sandbox } from "../../../src/sandbox/index.ts";
import { Counter, methods, type Gift } from "./counter.ts";
import { rollDice, type Dice } from "./dice.ts";
import { laterDeeds } from "./later-deeds.ts";

export interface HistoryOptions {
  readonly seed: number;
  /** Gifts begun in the first half of the time. */
  readonly gifts: number;
  readonly months: number;
  /** How far it has come, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

const DAY_SECONDS = 86_400;
const MONTH_DAYS = 30.44;

/**
 * Lets a publisher's months pass at the sandbox: gifts of all kinds begin, renew, fail, are refunded, disputed, changed,
 * paused and cancelled, some of it within one second. The same seed lives through the same.
 */
export async function liveThrough(sandbox: Sandbox, options: HistoryOptions): Promise<void> {
  const { seed, gifts, months, onProgress = () => undefined } = options;
  const counter = new Counter(sandbox);
  const dice = rollDice(seed);
  const steps = Math.max(2, months * 2);
  for (let step = 0; step < steps; step++) {
    const begun = Math.ceil(gifts / Math.ceil(steps / 2));
    if (step < steps / 2)
      for (let each = 0; each < begun; each++) {
        await counter.give(drawGift(dice));
        // Some fall into one second.
        if (dice.chance(0.6)) await sandbox.advance(1 + dice.upTo(900));
      }
    await laterDeeds(counter, dice, Math.ceil(gifts / 12));
    await sandbox.advance((months * MONTH_DAYS * DAY_SECONDS) / steps);
    onProgress((step + 1) / steps);
  }
}

const currencies = ["usd", "usd", "usd", "eur", "gbp", "jpy"] as const;
const campaigns = ["spring", "ferry", "toString", "__proto__", undefined] as const;

function drawGift(dice: Dice): Gift {
  const currency = dice.pick(currencies);
  const campaign = dice.pick(campaigns);
  return {
    interval: dice.pick(["once", "once", "month", "month", "year"]),
    amount: 500 + dice.upTo(20_000),
    currency,
    // A few give again, and write themselves in other letters.
    email: dice.pick([`reader${dice.upTo(400)}@example.test`, `Reader${dice.upTo(400)}@Example.test`]),
    method: drawMethod(dice),
    isOurs: dice.chance(0.92),
    ...(campaign === undefined ? {} : { campaign }),
  };
}

const rare = [
  methods.renewalsRefused,
  methods.refused,
  methods.disputed,
  methods.refundFails,
  methods.debitSettles,
  methods.debitBounces,
];

function drawMethod(dice: Dice): Gift["method"] {
  return dice.chance(0.6) ? methods.visa : dice.pick(rare);
}
