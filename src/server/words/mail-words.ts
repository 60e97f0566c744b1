/** What stands around every mail. */
export interface MailWords {
  /** Above the address of a button, for mail programs that show none. */
  readonly orOpen: string;
  /** `{contact}` is an address, or how else the publisher is reached. */
  readonly contact: string;
  /** A link. */
  readonly privacyPolicy: string;
}
