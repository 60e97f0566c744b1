/** How often a reader gives, in Stripe's words. */
export const intervals = ["once", "month", "year"] as const;
export type Interval = (typeof intervals)[number];
