import { CompiledQuery } from "kysely";
import type { Contribution } from "../../core/ledger/fact.ts";
import type { StoredEvent } from "./ledger-store.ts";
import { ALL_TIME, dayOf } from "./pending-totals.ts";

/** An event that tells of a gift, and nothing else. */
export interface ToldGift {
  readonly event: StoredEvent;
  readonly fact: Contribution;
}

/** `unsure`: nothing was stored of it; it is to be folded with what is known already. */
export type TakenGift = "applied" | "duplicate" | "unsure";

export type TakeGift = (gift: ToldGift) => Promise<TakenGift>;

/**
 * Stores events of gifts that nobody has told of before, and all that follows from them, in one query: what folding
 * them one by one would do, for as many as there are. Whatever is known already it leaves alone, and says nothing of.
 *
 * Of two that store the same gift at once the second finds it in place. Rows are changed table by table in the order in
 * which folding does it, and within a table by their keys, so that two wait for each other and not in a circle.
 */
export function giftBatch(gifts: readonly ToldGift[], lane: number): CompiledQuery<TakenRow> {
  const [gift] = gifts;
  // One alone is spared what arrays cost, which is half of all that it costs.
  if (gift !== undefined && gifts.length === 1)
    return CompiledQuery.raw(one, [...cells.map((cell) => cell(gift)), lane]);
  return CompiledQuery.raw(many, [...cells.map((cell) => gifts.map(cell)), lane]);
}

/** What the queries name `$1` to `$16`; `$17` is the lane. */
const cells: readonly ((gift: ToldGift) => string | number | null)[] = [
  ({ event }) => event.id,
  ({ event }) => event.type,
  ({ event }) => event.created,
  ({ fact }) => JSON.stringify(fact),
  ({ fact }) => fact.key,
  ({ fact }) => fact.kind,
  ({ fact }) => fact.amount,
  ({ fact }) => fact.currency,
  ({ fact }) => fact.supporter,
  ({ fact }) => fact.campaign,
  ({ fact }) => fact.variant,
  ({ fact }) => fact.placement,
  ({ fact }) => fact.interval,
  ({ fact }) => fact.at,
  ({ fact }) => dayOf(fact.at),
  ({ fact }) => fact.fees,
];

export interface TakenRow {
  /** Of the event. */
  readonly id: string;
  readonly outcome: "applied" | "duplicate";
}

/** Those of a group that can be stored by one query: no event twice, and no gift. */
export function distinctGifts(gifts: readonly ToldGift[]): ToldGift[] {
  const seen = new Set<string>();
  return gifts.filter(({ event, fact }) => {
    const [id, key] = [`event ${event.id}`, `gift ${fact.key}`];
    const isNew = !seen.has(id) && !seen.has(key);
    seen.add(id).add(key);
    return isNew;
  });
}

/** As {@link many}, for one. */
const one = `
with known as (
  select id from event where id = $1::text
), fresh as (
  insert into contribution
    (key, kind, amount, currency, supporter, campaign, variant, placement, interval, at, fees, refunded, disputed)
  select $5::text, $6::text, $7::bigint, $8::text, $9::text, $10::text, $11::text, $12::text, $13::text, $14::bigint, $16::text, 0, 0
  where not exists (select 1 from known)
  on conflict (key) do nothing
  returning 1
), stored as (
  insert into event (id, type, created, fact) select $1::text, $2::text, $3::bigint, $4::text from fresh
  returning id
), supporting as (
  insert into supporter (kind, key, running) select 'once', $9::text, 1 from fresh
  where $6::text = 'once' and $9::text is not null and $7::bigint > 0
  on conflict (kind, key) do update set running = supporter.running + excluded.running
  returning running
), counted as (
  insert into headcount (kind, lane, supporters) select 'once', $17::bigint, 1 from supporting where running = 1
  on conflict (kind, lane) do update set supporters = headcount.supporters + excluded.supporters
  returning 1
), added as (
  insert into total (day, currency, campaign, variant, placement, interval, lane, contributions, gross, refunded, disputed)
  select day, $8::text, coalesce($10::text, ''), variant, placement, interval, $17::bigint, 1, $7::bigint, 0, 0
  from fresh cross join (values
    ($15::text, coalesce($11::text, ''), coalesce($12::text, ''), coalesce($13::text, '')), ('${ALL_TIME}', '', '', '')
  ) as place (day, variant, placement, interval)
  where (select count(*) from counted) >= 0
  on conflict (day, currency, campaign, variant, placement, interval, lane) do update set
    contributions = total.contributions + excluded.contributions, gross = total.gross + excluded.gross
)
select id, 'applied' as outcome from stored union all select id, 'duplicate' from known`;

const many = `
with told as (
  select * from unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::text[], $7::bigint[], $8::text[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::text[], $14::bigint[], $15::text[], $16::text[])
  as told (id, type, created, fact, key, kind, amount, currency, supporter, campaign, variant, placement, interval, at, day, fees)
), known as (
  select id from event where id = any($1::text[])
), fresh as (
  insert into contribution
    (key, kind, amount, currency, supporter, campaign, variant, placement, interval, at, fees, refunded, disputed)
  select key, kind, amount, currency, supporter, campaign, variant, placement, interval, at, fees, 0, 0
  from told where id not in (select id from known) order by key
  on conflict (key) do nothing
  returning key
), taken as (
  select told.* from told join fresh on fresh.key = told.key
), stored as (
  insert into event (id, type, created, fact) select id, type, created, fact from taken
  returning id
), givers as (
  select supporter, cast(count(*) as bigint) as gifts from taken
  where kind = 'once' and supporter is not null and amount > 0 group by supporter
), supporting as (
  insert into supporter (kind, key, running) select 'once', supporter, gifts from givers order by supporter
  on conflict (kind, key) do update set running = supporter.running + excluded.running
  returning key, running
), counted as (
  insert into headcount (kind, lane, supporters)
  select 'once', $17::bigint, cast(count(*) as bigint) from supporting join givers on givers.supporter = supporting.key
  where supporting.running = givers.gifts having count(*) > 0
  on conflict (kind, lane) do update set supporters = headcount.supporters + excluded.supporters
  returning 1
), portion as (
  select day, currency, coalesce(campaign, '') as campaign, coalesce(variant, '') as variant,
    coalesce(placement, '') as placement, coalesce(interval, '') as interval, amount from taken
  union all
  select '${ALL_TIME}', currency, coalesce(campaign, ''), '', '', '', amount from taken
), added as (
  insert into total (day, currency, campaign, variant, placement, interval, lane, contributions, gross, refunded, disputed)
  select day, currency, campaign, variant, placement, interval, $17::bigint, cast(count(*) as bigint),
    cast(sum(amount) as bigint), 0, 0
  from portion where (select count(*) from counted) >= 0
  group by day, currency, campaign, variant, placement, interval
  order by day desc, currency, campaign, variant, placement, interval
  on conflict (day, currency, campaign, variant, placement, interval, lane) do update set
    contributions = total.contributions + excluded.contributions, gross = total.gross + excluded.gross
)
select id, 'applied' as outcome from stored union all select id, 'duplicate' from known`;
