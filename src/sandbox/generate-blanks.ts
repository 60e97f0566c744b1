import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A key without a blank form: whoever makes the object says it. */
export const toBeSaid = Symbol("to be said");

export type Shape = null | false | 0 | never[] | typeof toBeSaid | Shapes;
export interface Shapes {
  [key: string]: Shape;
}

function shapeOf(type: ts.Type, checker: ts.TypeChecker): Shape {
  if (checker.isTypeAssignableTo(checker.getNullType(), type)) return null;
  if (checker.isArrayType(type)) return [];
  if ((type.flags & ts.TypeFlags.BooleanLike) !== 0) return false;
  if ((type.flags & ts.TypeFlags.NumberLike) !== 0) return 0;
  const isPlainObject = (type.flags & ts.TypeFlags.Object) !== 0 && !type.isClass();
  return isPlainObject ? shapesIn(type, checker) : toBeSaid;
}

function shapesIn(type: ts.Type, checker: ts.TypeChecker): Shapes {
  const required = type.getProperties().filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0);
  return Object.fromEntries(
    required.map((property) => [property.name, shapeOf(checker.getTypeOfSymbol(property), checker)]),
  );
}

/**
 * The required keys of everything in `BlankTypes`, each with the value that says nothing: `null` where the type allows
 * it, else `[]`, `false`, `0`, or an object of such values. Text has no such value, whether free or one of some words
 * (an empty currency, a status that nobody chose): those keys are to be said. The blank lacks them, so that an object
 * whose maker forgets one does not compile; nor does one with a new key of a new SDK until the blanks are generated
 * again. Keys that the SDK calls optional are not in a blank: Stripe leaves them out as well.
 *
 * Read with TypeScript itself: the schema generator behind `generate-parameters.ts` stops at names that two resources
 * use, such as `Card`.
 */
export function readShapes(): Shapes {
  const path = fileURLToPath(new URL("blank-types.ts", import.meta.url));
  const program = ts.createProgram([path], {
    strict: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.NodeNext,
    types: ["node"],
  });
  const declaration = program.getSourceFile(path)?.statements.find(ts.isInterfaceDeclaration);
  if (declaration === undefined) throw new Error(`${path} declares no interface`);
  const checker = program.getTypeChecker();
  const shapes = shapesIn(checker.getTypeAtLocation(declaration), checker);
  // TypeScript lists the keys of a mapped type in the order in which it met them.
  return Object.fromEntries(Object.entries(shapes).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The text of `blanks.json`. */
export function blanksText(shapes: Shapes): string {
  // A symbol, which stands for what is to be said, is left out: JSON has none.
  return `${JSON.stringify(shapes, null, 2)}\n`;
}
