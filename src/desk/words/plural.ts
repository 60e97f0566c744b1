/** A text by what a number asks for; languages that know more forms than two use the last for the rest. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
