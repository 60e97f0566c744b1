import { parse, type ValueNode } from "@humanwhocodes/momoa";

/** A JSON text with what `JSON.parse` forgets of it. */
export interface WrittenJson {
  readonly value: unknown;
  /** Of a path such as `appeals[0].id`: its own, else that of the last part of it that is there. From 1. */
  readonly lineOf: (path: string) => number;
  /** Paths of names that stand twice in one object. */
  readonly twice: readonly string[];
  /** Whole numbers that were written with a decimal point: `5.00`. */
  readonly withPoint: readonly { readonly path: string; readonly text: string }[];
}

export function readJson(given: string): WrittenJson | { readonly mistake: string } {
  const text = given.replace(/^\uFEFF/, "");
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { mistake: mistakeIn(text, error) };
  }
  const lines = new Map<string, number>();
  const twice: string[] = [];
  const withPoint: { path: string; text: string }[] = [];
  const walk = (node: ValueNode, path: string): void => {
    if (node.type === "Object")
      for (const { name, value: of } of node.members) {
        const at = [path, name.type === "String" ? name.value : name.name].filter(Boolean).join(".");
        if (lines.has(at)) twice.push(at);
        lines.set(at, name.loc.start.line);
        walk(of, at);
      }
    if (node.type === "Array")
      node.elements.forEach(({ value: of }, index) => {
        const at = `${path}[${index}]`;
        lines.set(at, of.loc.start.line);
        walk(of, at);
      });
    const literal = text.slice(node.loc.start.offset, node.loc.end.offset);
    if (node.type === "Number" && Number.isInteger(node.value) && literal.includes("."))
      withPoint.push({ path, text: literal });
  };
  walk(parse(text, { mode: "json" }).body, "");
  return { value, lineOf: (path) => lineIn(lines, path), twice, withPoint };
}

function lineIn(lines: ReadonlyMap<string, number>, path: string): number {
  const own = lines.get(path);
  if (own !== undefined) return own;
  const parent = path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
  return parent === path || parent === "" ? 1 : lineIn(lines, parent);
}

const tokens: Readonly<Record<string, string>> = {
  LBrace: "{",
  RBrace: "}",
  LBracket: "[",
  RBracket: "]",
  Comma: "a comma",
  Colon: "a colon",
  String: "text",
  Number: "a number",
  Boolean: "true or false",
  Null: "null",
};

/** In words, with its line and column; what stands there is not repeated, but for its kind. */
function mistakeIn(text: string, error: unknown): string {
  const message = messageOf(() => parse(text, { mode: "json" })) ?? String(error);
  const [, line = "1", column = "1"] =
    /\((\d+):(\d+)\)$/.exec(message) ?? /line (\d+) column (\d+)/.exec(message) ?? [];
  const [, token = ""] = /token (\w+) found/.exec(message) ?? [];
  const [, character] = /character '(.)' found/.exec(message) ?? [];
  const what = /end of input/.test(message)
    ? "it ends too soon"
    : `${tokens[token] ?? character ?? "a character"} that can't stand there`;
  const hint = character === "/" ? "; comments are not allowed" : character === "'" ? '; text stands in "…"' : "";
  return `${what} (line ${line}, column ${column})${hint}`;
}

function messageOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
