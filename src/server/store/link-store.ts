/** What a mailed link opens. One that was made for one thing never opens another. */
export const linkPurposes = ["manage", "recognise"] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

export interface Link {
  /** Of the text that stands in the link, which is kept nowhere: `hashLink`. */
  readonly hash: string;
  readonly purpose: LinkPurpose;
  /** The hash of the address that it is mailed to. */
  readonly person: string;
  /** JSON data, as its purpose needs it. */
  readonly data: unknown;
  /** Seconds since 1970. */
  readonly expiresAt: number;
}

export interface NewLink extends Link {
  /** The id of the mail that it stands in: one that is written again gets a new link, and the old one is void. */
  readonly mail: string;
}

/** How many may be made for one person. */
export interface LinkRate {
  readonly atMost: number;
  /** Counted are those that expire after this, in seconds since 1970. */
  readonly since: number;
}

/** Single-use links. Each method is one transaction. */
export interface LinkStore {
  /** False where this person has had so many already: nothing is kept then. Drops what counts no more, whosever it is. */
  make(link: NewLink, rate: LinkRate): Promise<boolean>;
  /**
   * What it would open; undefined where it was used, has expired or never was.
   *
   * @param now seconds since 1970
   */
  look(hash: string, now: number): Promise<Link | undefined>;
  /** The same, and uses it up: of two who do so at once, one gets it. */
  use(hash: string, now: number): Promise<Link | undefined>;
  /** Drops those that had expired by then (seconds since 1970); answers how many. */
  purge(before: number): Promise<number>;
  /** Drops all of a person's. */
  forget(person: string): Promise<number>;
}
