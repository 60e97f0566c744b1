/** In seconds. Stripe allows 30 minutes to 24 hours. */
const BUCKET = 900;
const AHEAD = 2700;

/**
 * When a session made now ends: 45 to 60 minutes from now, so that one in a card tester's hands is not worth
 * much. A multiple of 15 minutes, because a retry must ask for exactly the same to get the same session.
 *
 * @param now seconds since 1970
 */
export function sessionExpiry(now: number): number {
  return Math.ceil(now / BUCKET) * BUCKET + AHEAD;
}

/**
 * When a session was made that ends then, to the quarter of an hour: for what a retry must say alike. Days begin with a
 * quarter of an hour in every time zone.
 */
export function madeBefore(expiry: number): number {
  return expiry - AHEAD - 1;
}

/** What the first try may have asked for, when this one is a retry from a later quarter of an hour; the latest first. */
export function earlierExpiries(now: number): number[] {
  const latest = sessionExpiry(now);
  return [1, 2, 3, 4].map((buckets) => latest - buckets * BUCKET).filter((expiry) => expiry >= now);
}
