export const devices = ["phone", "tablet", "desktop"] as const;
export type Device = (typeof devices)[number];

/** Of a page, what nearly every campaign asks for. */
export interface Page {
  readonly origin: string;
  readonly path: string;
  readonly language: string;
  /** In a frame that Stripe's page could not be reached from. */
  readonly isCaged: boolean;
}

/** What some campaigns ask for besides. */
export interface WholePage extends Page {
  readonly section: string | undefined;
  readonly tags: readonly string[];
  /** ISO 3166-1, two capital letters; undefined where nobody can say. */
  readonly country: string | undefined;
  readonly device: Device;
  /** The host that the reader came from; empty where they came from none. */
  readonly referrer: string;
  /** Of the address, by what stands behind `utm_`. */
  readonly utm: Readonly<Record<string, string>>;
  /** Of a death, a crime, an illness: the publisher has said that nothing may interrupt it. */
  readonly isSensitive: boolean;
  /** Whether it counts among the articles read. */
  readonly isArticle: boolean;
  /** As the publisher's own count has it, where they keep one. */
  readonly articlesRead: number | undefined;
}
