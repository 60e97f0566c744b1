import type Stripe from "stripe";
import { badParameter, StripeError } from "./stripe-error.ts";

export interface ListParams {
  limit?: number;
  starting_after?: string;
  ending_before?: string;
  created?: Stripe.RangeQueryParam | number;
}

/** A filter that was not sent lets everything through. */
export function isWanted(wanted: string | undefined, value: unknown): boolean {
  return wanted === undefined || wanted === value;
}

export function inRange(value: number, range: Stripe.RangeQueryParam | number | undefined): boolean {
  if (range === undefined) return true;
  if (typeof range === "number") return value === range;
  const { gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity } = range;
  return value > gt && value >= gte && value < lt && value <= lte;
}

/** One page, newest first, in Stripe's list shape. `all` is oldest first. */
export function listPage(all: readonly { id: string; created?: number }[], url: string, params: ListParams): object {
  const { limit = 10, starting_after: after, ending_before: before } = params;
  if (limit < 1) {
    throw badParameter("This value must be greater than or equal to 1.", "limit", "parameter_invalid_integer");
  }
  if (limit > 100)
    throw badParameter("This value must be less than or equal to 100.", "limit", "parameter_invalid_integer");
  const newest = all.filter(({ created }) => created === undefined || inRange(created, params.created)).reverse();
  const positionOf = (id: string, param: string): number => {
    const position = newest.findIndex((one) => one.id === id);
    if (position >= 0) return position;
    throw new StripeError(400, `No such object: '${id}'`, { code: "resource_missing", param });
  };
  if (before !== undefined) {
    const end = positionOf(before, "ending_before");
    const start = Math.max(0, end - limit);
    return { object: "list", data: newest.slice(start, end), has_more: start > 0, url };
  }
  const start = after === undefined ? 0 : positionOf(after, "starting_after") + 1;
  return { object: "list", data: newest.slice(start, start + limit), has_more: newest.length > start + limit, url };
}
