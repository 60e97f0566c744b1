import type { Variant } from "../../core/campaign/config-schema.ts";
import type { ContributeWords } from "./words.ts";

/** What the form says of why, each text with `{publication}` still to be filled in. */
export interface Copy {
  readonly heading: string;
  readonly body: readonly string[];
  readonly signature: string | undefined;
}

/** What only the reader's own device can fill in, such as `{articleCount}`. */
const unknown = /\{(?!publication\})\w+[|}]/;

/** A variant's own copy as far as it can be said without knowing the reader, else the built-in. */
export function copyOf(variant: Variant | undefined, { early }: ContributeWords): Copy {
  const { heading, body, signature } = variant ?? {};
  const sayable = (texts: readonly (string | undefined)[] = []): readonly string[] =>
    texts.filter((text): text is string => text !== undefined && !unknown.test(text));
  const paragraphs = sayable(body);
  const isOwn = body !== undefined && (paragraphs.length > 0 || body.length === 0);
  return {
    heading: sayable([heading])[0] ?? early.heading,
    body: isOwn ? paragraphs : early.body,
    // Who signs has written what stands above it.
    signature: isOwn ? sayable([signature])[0] : undefined,
  };
}
