import type { MailWords } from "./mail-words.ts";
import type { ManageWords } from "./manage-words.ts";
import type { RecogniseWords } from "./recognise-words.ts";
import type { NoticeWords } from "./notice-words.ts";
import type { ReminderWords } from "./reminder-words.ts";

/** What the endpoint's own pages and its mail say in one language. `{name}` is filled in; every text is plain text. */
export interface EndpointWords {
  readonly dir: "ltr" | "rtl";
  readonly mail: MailWords;
  /** What a publisher is called that has not said its name. */
  readonly thisPublication: string;
  readonly manage: ManageWords;
  readonly recognise: RecogniseWords;
  readonly notice: NoticeWords;
  readonly reminder: ReminderWords;
}

/** The words of a language, given as BCP 47; English where it is not spoken. */
export type LoadEndpointWords = (language: string) => Promise<EndpointWords>;
