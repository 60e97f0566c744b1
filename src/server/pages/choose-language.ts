import { isSpoken } from "../../core/is-spoken.ts";
import { spokenLocale } from "../../core/locale.ts";

/** Nobody means a longer tag, and no reader has set up more of them. */
const MAX_TAG_LENGTH = 35;
const MAX_TAGS = 100;

/**
 * The language to speak: the one that was asked for by name, else what the reader's browser prefers, else English. As
 * BCP 47, and one of those that Intl has: how many there are is not for senders to say.
 */
export function chooseLanguage(wished: string | undefined, acceptLanguage: string | null): string {
  const tags = [wished ?? "", ...preferredTags(acceptLanguage)];
  const tag = tags.find((each) => each.length <= MAX_TAG_LENGTH && isSpoken(each)) ?? "en";
  return new Intl.NumberFormat(spokenLocale(withoutExtensions(tag))).resolvedOptions().locale;
}

/** Split and trimmed, as headers are everywhere here: an expression would look at 16 KB again and again. */
function preferredTags(acceptLanguage: string | null): readonly string[] {
  return (acceptLanguage ?? "")
    .split(",", MAX_TAGS)
    .map((each) => {
      const [tag = "", ...parameters] = each.split(";", 3).map((part) => part.trim());
      const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

/** `de-AT-u-nu-deva` is spoken as `de-AT` is. */
function withoutExtensions(tag: string): string {
  const parts = tag.trim().split(/[-_]/);
  const end = parts.findIndex((part) => !/^[A-Za-z0-9]{2,8}$/.test(part));
  return (end === -1 ? parts : parts.slice(0, end)).join("-");
}
