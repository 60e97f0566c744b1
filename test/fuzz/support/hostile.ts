import fc from "fast-check";

/** Names that mean something to JavaScript, to SQL or to people. */
const names = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "then",
  "",
  "id",
  "metadata",
  "amount",
  "' or 1=1 --",
  "\u0000",
  "\ud800",
];

/** What no sender who means well would write, and any other may. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...names),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.constantFrom("1e309", "-0", "NaN", "0x10", "１２", "٣٫٥", "1,2.3,4", "﷼", "\u202e12", "9".repeat(400)),
  fc
    .tuple(fc.constantFrom(" ", ",", ";", "-", "(", "a", "1", ".", "%", "\\", "=", "\t", "::", "é"), fc.nat(2000))
    .map(([piece, times]) => piece.repeat(times)),
);

export const hostileNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constantFrom(-0, 2 ** 53, -(2 ** 53), 1e308, 0.1, 2 ** 31, 99_999_999, 1_000_000_000_000),
);

/** Any JSON, with names and texts chosen to hurt. */
export const hostileJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false),
    hostileNumber,
    hostileText,
    fc.array(tie("value"), { maxLength: 5 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...names), hostileText), tie("value")), { maxLength: 5 })
      // As JSON.parse makes them: `__proto__` is a key like any other.
      .map((entries): unknown =>
        JSON.parse(`{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(",")}}`),
      ),
  ),
})).value;

/** Something that is right but for one place, at any depth: past the first check and into the next. */
export function spoiled(right: object): fc.Arbitrary<unknown> {
  const paths = pathsOf(right);
  return fc
    .tuple(fc.constantFrom(...paths), fc.oneof(hostileJson, fc.constant(undefined)))
    .map(([path, value]) => replaced(right, path, value));
}

type Path = readonly string[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

/** A copy with another value in one place; without it where the value is undefined. */
function replaced(whole: unknown, [name, ...rest]: Path, value: unknown): unknown {
  if (name === undefined) return value;
  const copy: unknown = Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) };
  const inner = replaced(Reflect.get(whole as object, name), rest, value);
  if (inner === undefined) Reflect.deleteProperty(copy as object, name);
  else
    Object.defineProperty(copy as object, name, { value: inner, enumerable: true, writable: true, configurable: true });
  return copy;
}

/** Deep, long and wide: what a parser may take too long over. Each is about so many characters long. */
export const heavyTexts = (length: number): readonly string[] => [
  "a".repeat(length),
  " ".repeat(length),
  "1 ".repeat(length / 2),
  "1,".repeat(length / 2),
  "1.".repeat(length / 2),
  ",".repeat(length),
  ";".repeat(length),
  "-a".repeat(length / 2),
  "q=0,".repeat(length / 4),
  "::1,".repeat(length / 4),
  "1.2.3.4, ".repeat(length / 9),
  'for="[::1]";'.repeat(length / 12),
  "\\".repeat(length),
  '"'.repeat(length),
  "(".repeat(length),
  "%20".repeat(length / 3),
  "=&".repeat(length / 2),
  `${" \t".repeat(length / 2)}x`,
  "v1=".concat("0".repeat(64), ",").repeat(length / 68),
  "é".repeat(length),
  "\u202e".repeat(length),
];
