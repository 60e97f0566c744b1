import type { Config } from "../../core/campaign/config.ts";
import { dayOfTime, startOf } from "../../core/utc-calendar.ts";
import { readFilter, type DeskFilter } from "../../core/desk/desk-filter.ts";
import { readAppeals, readAsking, readSections, readVariants } from "../desk/read-appeals.ts";
import { readLearning } from "../desk/read-learning.ts";
import { readCheckouts } from "../desk/read-checkouts.ts";
import { readFees } from "../desk/read-fees.ts";
import { readMoney } from "../desk/read-money.ts";
import type { ReadToday } from "../desk/read-today.ts";
import { json, problem } from "../http/problem.ts";
import type { Log } from "../log.ts";
import { errorText } from "../log.ts";
import type { BegunWithin } from "../store/desk-figures.ts";
import type { LedgerStore } from "../store/ledger-store.ts";
import type { DeskRoute } from "./desk-door.ts";

export interface TellFiguresOptions {
  readonly store: LedgerStore;
  readonly config: () => Config;
  readonly readToday: ReadToday;
  readonly livemode: boolean;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What each card of the desk is drawn from, by the name in its address. */
type Figures = Readonly<Record<string, (filter: DeskFilter) => Promise<unknown>>>;

const DAY_SECONDS = 86_400;
/** What readers choose is told of a year, what may not come of the month ahead. */
const CHOICE_DAYS = 365;
const RISK_DAYS = 30;

/** `GET /desk/figures/{card}`: sums and counts; nothing on the desk can reach a single reader. */
export function tellFigures({ store, config, readToday, livemode, log, now }: TellFiguresOptions): DeskRoute {
  const seconds = (): number => Math.floor(now() / 1000);
  const figures: Figures = {
    today: readToday,
    async money(filter) {
      return { today: dayOfTime(now()), ...(await readMoney(store, dayOfTime(now()), filter)) };
    },
    fees: (filter) => readFees(store, dayOfTime(now()), filter),
    async supporters(filter) {
      const within = withinOf(filter);
      const [running, cohorts] = await Promise.all([store.figures.runningGifts(within), store.figures.cohorts(within)]);
      return { today: dayOfTime(now()), running, cohorts };
    },
    async choices(filter) {
      const only = withinOf(filter);
      const from = only.from ?? (only.until ?? seconds()) - CHOICE_DAYS * DAY_SECONDS;
      const [chosen, fees] = await Promise.all([
        store.figures.chosenAmounts(from, only),
        store.figures.feeOffers({ ...only, from }),
      ]);
      return { chosen, fees };
    },
    async risk({ campaign }) {
      return { livemode, rows: await store.figures.atRisk(seconds(), seconds() + RISK_DAYS * DAY_SECONDS, campaign) };
    },
    checkouts: (filter) => readCheckouts(store.figures, withinOf(filter)),
    appeals: (filter) => readAppeals(store.figures, config(), dayOfTime(now()), filter),
    sections: (filter) => readSections(store.figures, config(), dayOfTime(now()), filter),
    asking: (filter) => readAsking(store, config(), dayOfTime(now()), filter),
    variants: (filter) => readVariants(store, config(), dayOfTime(now()), filter),
    learning: (filter) => readLearning(store, config(), dayOfTime(now()), filter),
  };
  return async ({ req }) => {
    const card = req.path.split("/").at(-1) ?? "";
    const ask = Object.hasOwn(figures, card) ? figures[card] : undefined;
    if (ask === undefined) return problem({ status: 404, title: "There are no such figures" });
    try {
      return json(await ask(readFilter((name) => req.query(name))));
    } catch (error) {
      log.error("figures not read", { card, error: errorText(error) });
      return problem({ status: 503, title: "The store does not answer", code: "busy" }, { "retry-after": "10" });
    }
  };
}

/** The days of a filter in seconds since 1970; its last one is included, and `until` is not. */
function withinOf({ from, until, campaign }: DeskFilter): BegunWithin {
  return {
    from: from === undefined ? undefined : startOf(from),
    until: until === undefined ? undefined : startOf(until) + DAY_SECONDS,
    campaign,
  };
}
