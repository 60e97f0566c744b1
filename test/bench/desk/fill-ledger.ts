/** How much a large paper has after some years. */
export const CONTRIBUTIONS = 100_000;
export const TALLIES = 1_000_000;
/** Days over which they are spread, up to yesterday. */
const DAYS = 400;
const DAY_SECONDS = 86_400;

/**
 * Statements that fill a ledger which the endpoint has made, in SQL that SQLite and PostgreSQL both read. A fifth of the
 * gifts recurs; sums stand by day as the endpoint itself would have written them.
 *
 * @param now seconds since 1970
 */
export function fillLedger(now: number, isSqlite: boolean): readonly string[] {
  const midnight = now - (now % DAY_SECONDS);
  const numbers = (count: number): string =>
    `with recursive n(i) as (select 0 union all select i + 1 from n where i + 1 < ${count})`;
  const dayOf = (seconds: string): string =>
    isSqlite
      ? `strftime('%Y-%m-%d', ${seconds}, 'unixepoch')`
      : `to_char(to_timestamp(${seconds}) at time zone 'UTC', 'YYYY-MM-DD')`;
  const at = `${midnight} - (i % ${DAYS} + 1) * ${DAY_SECONDS} + (i % 1440) * 60`;
  const pick = (from: string, names: readonly string[]): string =>
    `case (${from}) % ${names.length} ${names.map((name, index) => `when ${index} then '${name}'`).join(" ")} end`;
  const currency = pick("i / 7", ["usd", "usd", "usd", "eur", "eur", "gbp"]);
  const campaign = pick("i / 3", ["autumn", "herbst", "kharif", "foot", "bell"]);
  const variant = pick("i / 2", ["letter", "numbers"]);
  const placement = pick("i / 5", ["inline", "banner", "modal"]);
  const interval = pick("i / 11", ["month", "month", "month", "year"]);
  const amount = "500 + (i % 40) * 250";
  const recurring = CONTRIBUTIONS / 5;
  return [
    `${numbers(CONTRIBUTIONS)} insert into contribution
      (key, kind, amount, currency, supporter, campaign, variant, placement, interval, at, refunded, disputed)
      select 'gift_' || i, 'once', ${amount}, ${currency}, 'person_' || (i % 60000), ${campaign}, ${variant},
        ${placement}, 'once', ${at}, case when i % 200 = 0 then 500 else 0 end, 0 from n`,
    `insert into total (day, currency, campaign, variant, placement, interval, lane, contributions, gross, refunded, disputed)
      select ${dayOf("at")}, currency, campaign, variant, placement, interval, 0, count(*), sum(amount), sum(refunded), 0
      from contribution group by 1, 2, 3, 4, 5, 6`,
    `${numbers(recurring)} insert into subscription
      (id, customer, status, cancel_at_period_end, at, asked_at, amount, currency, interval, period_end, started_at)
      select 'sub_' || i, 'cus_' || i, case when i % 9 = 0 then 'canceled' when i % 50 = 0 then 'past_due' else 'active' end,
        0, ${at} + 86400, null, ${amount}, ${currency}, ${interval}, ${midnight} + (i % 31) * ${DAY_SECONDS}, ${at} from n`,
    `${numbers(recurring)} insert into agreement
      (key, subscription, customer, person, text, amount, currency, interval, locale, campaign, variant, placement, at)
      select 'cs_' || i, 'sub_' || i, 'cus_' || i, 'person_' || i, '', ${amount}, ${currency}, ${interval}, 'en',
        ${campaign}, ${variant}, ${placement}, ${at} from n`,
    // Of every 2,500 rows of a day each has its own names.
    `${numbers(TALLIES)} insert into tally (day, kind, campaign, variant, placement, section, lane, count, received)
      select ${dayOf(`${midnight} - (i % ${DAYS} + 1) * ${DAY_SECONDS}`)},
        ${pick(`i / ${DAYS}`, ["impression", "dismissal", "later", "choice", "continue"])},
        ${pick(`i / ${DAYS * 5}`, ["autumn", "herbst", "kharif", "foot", "bell"])},
        ${pick(`i / ${DAYS * 25}`, ["letter", "numbers"])}, 'inline', 'section ' || ((i / ${DAYS * 50}) % 50), 0,
        20 + i % 400, 20 + i % 400 from n`,
    ...(isSqlite ? ["analyze"] : ["analyze contribution", "analyze total", "analyze subscription", "analyze tally"]),
  ];
}

/** What each card comes down to, as one who knows the tables would ask for it by hand. */
export function bareQueries(now: number, isSqlite: boolean): Readonly<Record<string, string>> {
  const month = (seconds: string): string =>
    isSqlite ? `strftime('%Y-%m', ${seconds}, 'unixepoch')` : `to_char(to_timestamp(${seconds}), 'YYYY-MM')`;
  const yearAgo = now - 365 * DAY_SECONDS;
  const since = new Date((now - 90 * DAY_SECONDS) * 1000).toISOString().slice(0, 10);
  return {
    today: `select count(*) as gifts, max(at) as last from contribution where at >= ${yearAgo}`,
    money: `select ${month("at")} as month, currency, sum(amount - refunded - disputed) as net from contribution group by 1, 2`,
    supporters: `select ${month("started_at")} as began, status, count(*) as gifts, sum(amount) as amount from subscription group by 1, 2`,
    choices: `select currency, interval, amount, count(*) as gifts from contribution where at >= ${yearAgo} group by 1, 2, 3`,
    appeals: `select kind, campaign, variant, placement, sum(count) as seen from tally where day >= '${since}' group by 1, 2, 3, 4`,
    variants: `select day, kind, variant, sum(count) as seen from tally where campaign = 'autumn' and kind in ('impression', 'dismissal') group by 1, 2, 3`,
  };
}
