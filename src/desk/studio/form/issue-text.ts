import type { Issue } from "../../../core/issues.ts";
import type { Form } from "./field.ts";
import { issueKinds, type IssueKind } from "./issue-kinds.ts";

/** What is wrong, in the desk's language; what the parser says in words that nobody has translated stays English. */
export function issueText({ path, message }: Issue, { words, speech }: Pick<Form, "words" | "speech">): string {
  const [, said = message, meant] = /^(.*?)(?:: did you mean "(.*)"\?)?$/s.exec(message) ?? [];
  const kind = (Object.keys(issueKinds) as IssueKind[]).find((each) => issueKinds[each].test(said));
  const found = kind === undefined ? undefined : issueKinds[kind].exec(said);
  const [, currency] = /^amounts\.(\w{3})\./.exec(path) ?? [];
  // Of amounts, the parser counts in minor units.
  const written = (value: string) => {
    if (!/^[\d.]+$/.test(value)) return value;
    return currency === undefined ? speech.number(Number(value)) : speech.amount(Number(value), currency);
  };
  const values = Object.entries({ ...found?.groups }).map(([name, value]) => [name, written(value ?? "")] as const);
  const text = kind === undefined ? said : speech.say(words.issues[kind], Object.fromEntries(values));
  return meant === undefined ? text : `${text} ${speech.say(words.issues.didYouMean, { meant })}`;
}
