/** What stands under every letter: who sent it, how they are reached, and what they do with addresses. */
export interface Imprint {
  readonly name: string | undefined;
  readonly contact: string | undefined;
  readonly privacyPolicy: { readonly label: string; readonly url: string } | undefined;
  readonly orOpen: string;
}
