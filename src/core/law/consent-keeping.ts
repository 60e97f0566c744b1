/** When a consent was given, and whether what it was given for has ended; seconds since 1970. */
export interface KeptConsent {
  readonly at: number;
  /** `null` where it runs on, or nobody knows. */
  readonly endedAt: number | null;
}

/**
 * Until when a consent is kept, in seconds since 1970; undefined while what it was given for runs.
 *
 * Three years, or one year after the end, whichever is longer: Cal. Bus. & Prof. Code § 17602 as amended by AB 2863, in
 * force since 1 July 2025. The longest of those that we know of, so it holds for everybody. Beyond it nothing asks for
 * the record, and Article 5 (1) (e) of the GDPR asks for it to go.
 */
export function keepConsentUntil({ at, endedAt }: KeptConsent): number | undefined {
  return endedAt === null ? undefined : Math.max(yearsLater(at, 3), yearsLater(endedAt, 1));
}

/** Of 29 February, 1 March where there is none: a day more is no harm. */
function yearsLater(at: number, years: number): number {
  const date = new Date(at * 1000);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return Math.floor(date.getTime() / 1000);
}
