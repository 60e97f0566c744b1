/**
 * What a query is told, as either database can hold it: PostgreSQL's text has no NUL and refuses the whole query, so
 * that Stripe would send it again and again. Left out in both, so that what one holds can be moved to the other.
 */
export function storable(value: unknown): unknown {
  if (typeof value === "string") return value.includes("\0") ? value.replaceAll("\0", "") : value;
  return Array.isArray(value) ? value.map(storable) : value;
}
