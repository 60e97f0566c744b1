/** What stands under every letter: who sent it, how they are reached, and what they do with addresses. */
export interface Imprint {
  readonly name: string | undefined;
  /** What is said of it, and where it leads, if it is an address. */
  readonly contact: { readonly said: string; readonly url: string | undefined } | undefined;
  readonly privacyPolicy: { readonly label: string; readonly url: string } | undefined;
  readonly orOpen: string;
}
