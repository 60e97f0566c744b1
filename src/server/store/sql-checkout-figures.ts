import { sql, type RawBuilder } from "kysely";
import type { CheckoutSum, FeeOfferSum, RefusedSum } from "../../core/desk/checkout-figures.ts";
import type { BegunWithin, DeskFigures } from "./desk-figures.ts";

type CheckoutFigures = Pick<DeskFigures, "checkouts" | "refused" | "leftSince" | "feeOffers">;
type Read = <Row>(query: RawBuilder<Row>) => Promise<readonly Row[]>;

/** What became of checkouts, by method: counted where it is asked for, from what the events came to. */
export function createSqlCheckoutFigures(read: Read): CheckoutFigures {
  const isWithin = ({ from, until, campaign }: BegunWithin) =>
    sql`${from === undefined ? sql`1 = 1` : sql`at >= ${from}`} and ${until === undefined ? sql`1 = 1` : sql`at < ${until}`}
      and ${campaign === undefined ? sql`1 = 1` : sql`campaign = ${campaign}`}`;
  const count = sql`cast(count(*) as bigint)`;
  /** Of a payment: a gift came of it. Once paid, a recurring one's invoice is its key. */
  const isPaid = (payment: string) =>
    sql`exists (select 1 from contribution where contribution.key = ${sql.ref(payment)} and kind <> 'awaited')`;
  /** By one index each: what is joined by either of two columns is looked up by neither. */
  const isRefusal = sql`decline.payment in (
    select unpaid_checkout.payment
    union all select same.payment from decline as same where same.attempt = unpaid_checkout.attempt)`;

  return {
    async leftSince() {
      const [row] = await read(
        sql<{ at: number | null }>`select min(at) as at from unpaid_checkout where state = 'expired'`,
      );
      return row?.at ?? undefined;
    },
    checkouts: (within) =>
      read(sql<CheckoutSum>`
        select ${sql.ref("end")}, method, ${count} as checkouts from (
          select 'paid' as ${sql.ref("end")}, coalesce((
            select max(change.method) from balance_change as change where change.payment = contribution.key), '') as method
          from contribution where kind = 'once' and interval = 'once' and ${isWithin(within)}
          union all
          select 'paid', coalesce((
            select max(change.method) from payment join balance_change as change on change.payment = payment.payment
            where payment.invoice = agreement.invoice), '')
          from agreement where ${isWithin(within)}
          union all
          select case
              when state <> 'expired' then state
              when exists (select 1 from decline where ${isRefusal}) then 'declined'
              else 'left' end,
            coalesce((select max(method) from decline where ${isRefusal}), '')
          from unpaid_checkout where ${isWithin(within)}
            and not ${isPaid("unpaid_checkout.payment")} and not ${isPaid("unpaid_checkout.session")}
            and not exists (select 1 from agreement where agreement.key = unpaid_checkout.session)
        ) as ended
        group by ${sql.ref("end")}, method order by ${sql.ref("end")}, method`),
    refused: (within) =>
      read(sql<RefusedSum>`
        select coalesce(method, '') as method, ${count} as payments,
          cast(sum(case when ${isPaid("decline.payment")} then 1 else 0 end) as bigint) as paid
        from decline where ${isWithin(within)}
          and not exists (select 1 from unpaid_checkout
            where unpaid_checkout.payment = decline.payment and unpaid_checkout.state in ('failed', 'processing'))
        group by coalesce(method, '') order by coalesce(method, '')`),
    feeOffers: (within) =>
      read(sql<FeeOfferSum>`
        select interval, fees, ${count} as gifts from (
          select interval, fees from contribution
          where kind = 'once' and interval = 'once' and fees is not null and ${isWithin(within)}
          union all
          select interval, fees from agreement
          where interval in ('month', 'year') and fees is not null and ${isWithin(within)}
        ) as offered
        group by interval, fees order by interval, fees`),
  };
}
