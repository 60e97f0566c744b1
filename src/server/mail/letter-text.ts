import type { Imprint } from "./imprint.ts";
import type { Letter, LetterPart } from "./letter.ts";
import { withoutIsolates } from "./plain-text.ts";

/** As wide as mail has been since terminals, in characters. */
const WIDTH = 72;

/** For mail programs that show no HTML, and for those who want none. */
export function letterText({ body, footer }: Letter, { name, contact, privacyPolicy }: Imprint): string {
  const end = [...footer, name, contact?.said, privacyPolicy].filter((each) => each !== undefined);
  return withoutIsolates(`${[...body.map(inPlainText), "---", ...end.map(inPlainText)].join("\n\n")}\n`);
}

function inPlainText(part: LetterPart): string {
  return typeof part === "string" ? wrapped(part) : `${wrapped(endedBy(part.label))}\n${part.url}`;
}

/** What is followed by an address. */
function endedBy(label: string): string {
  return /[\p{Po}]$/u.test(label) ? label : `${label}:`;
}

/** Breaks between words only: an address stays whole, and so does what is written without spaces. */
function wrapped(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const lines: string[] = [];
      let current = "";
      for (const word of line.split(" ")) {
        const longer = current === "" ? word : `${current} ${word}`;
        if (current !== "" && withoutIsolates(longer).length > WIDTH) {
          lines.push(current);
          current = word;
        } else current = longer;
      }
      return [...lines, current].join("\n");
    })
    .join("\n");
}
