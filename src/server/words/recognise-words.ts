/** How another device of one who gives comes to know it. */
export interface RecogniseWords {
  readonly mail: {
    readonly subject: string;
    readonly text: string;
    readonly button: string;
    readonly expires: string;
    readonly footer: string;
  };
  readonly title: string;
  readonly intro: string;
  readonly button: string;
  /** Nobody said where the reader came from. */
  readonly noPage: string;
  /** Their gift has ended. */
  readonly none: string;
}
