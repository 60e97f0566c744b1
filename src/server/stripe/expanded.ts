/** What Stripe sends in place of an id where it was asked to; undefined where it is the id alone, or nothing. */
export function expanded<Resource extends object>(
  reference: string | Resource | null | undefined,
): Resource | undefined {
  return typeof reference === "object" && reference !== null ? reference : undefined;
}
