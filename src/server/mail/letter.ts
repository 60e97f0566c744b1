/** One mail, before it is drawn. All texts are plain, filled in with `PageSpeech.say`, in the reader's language. */
export interface Letter {
  /** The address on file, as it stands there. */
  readonly to: string;
  /** BCP 47, and the direction of its writing. */
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly subject: string;
  /** In the order in which they are read. A button is the one thing to do: its address stands in the plain text too. */
  readonly body: readonly LetterPart[];
  /** Why this mail came, and what else to do about it: smaller, at the end. What has an address is a link there. */
  readonly footer: readonly LetterPart[];
  /** Where one click ends such mail, without asking (RFC 8058). */
  readonly unsubscribeUrl?: string | undefined;
}

export type LetterPart = string | { readonly label: string; readonly url: string };
