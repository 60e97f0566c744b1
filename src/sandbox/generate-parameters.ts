import { fileURLToPath } from "node:url";
import { createGenerator, type Schema } from "ts-json-schema-generator";
import type { ParameterSchema } from "./parameter-schema.ts";

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Numbers that are not integers; the SDK's types call both `number`. */
const isDecimal = (name: string): boolean => /(_percent|_rate|_decimal|^percent)$/.test(name);

function constantsOf(options: Schema[]): string[] {
  return options.flatMap((option) => (typeof option.const === "string" && option.const !== "" ? [option.const] : []));
}

function convertUnion(options: Schema[], name: string): ParameterSchema {
  const mayBeEmpty = options.some((option) => option.const === "" || option.type === "null");
  const constants = constantsOf(options);
  // An open enum is its known values and `string`: Stripe answers with unknown ones, but refuses them in requests.
  const rest = options.filter(
    (option) =>
      option.const === undefined && option.type !== "null" && !(constants.length > 0 && option.type === "string"),
  );
  const converted = rest.map((option) => convert(option, name));
  if (constants.length > 0) converted.push({ enum: constants });
  const [first] = converted;
  if (first === undefined) return "string";
  const schema: ParameterSchema = converted.length === 1 ? first : { any: converted };
  return mayBeEmpty ? { emptyOr: schema } : schema;
}

function convertObject(schema: Schema): ParameterSchema {
  const extra = schema.additionalProperties;
  if (schema.properties === undefined && typeof extra === "object") {
    return Array.isArray(extra.type) && extra.type.includes("null") ? "metadata" : { map: convert(extra, "") };
  }
  const properties = Object.entries(schema.properties ?? {});
  if (properties.some(([name]) => name.startsWith("__@"))) return "decimal"; // the SDK's branded Decimal
  const object = Object.fromEntries(properties.map(([name, value]) => [name, convert(value as Schema, name)]));
  return schema.required === undefined ? { object } : { object, required: schema.required };
}

function convert(schema: Schema, name: string): ParameterSchema {
  if (schema.anyOf !== undefined) return convertUnion(schema.anyOf as Schema[], name);
  if (Array.isArray(schema.type)) {
    return convertUnion(
      schema.type.map((type) => ({ type })),
      name,
    );
  }
  if (schema.enum !== undefined) return { enum: schema.enum.map(String) };
  if (typeof schema.const === "string") return { enum: [schema.const] };
  switch (schema.type) {
    case "object":
      return convertObject(schema);
    case "array":
      return { list: convert(schema.items as Schema, name) };
    case "number":
      return isDecimal(name) ? "decimal" : "integer";
    case "boolean":
      return "boolean";
    default:
      return "string";
  }
}

/**
 * The text of `parameters.json`, made from `parameter-types.ts`. The SDK's types are generated from Stripe's own OpenAPI
 * description, so what they refuse, Stripe refuses.
 */
export function parametersText(): string {
  const root = createGenerator({
    path: here("parameter-types.ts"),
    type: "ParameterTypes",
    tsconfig: here("../../tsconfig.json"),
    skipTypeCheck: true,
    expose: "none",
    topRef: false,
  }).createSchema("ParameterTypes");
  const routes = Object.entries(root.properties ?? {}).map(
    ([name, schema]) => `${JSON.stringify(name)}: ${JSON.stringify(convert(schema as Schema, name))}`,
  );
  return `{\n${routes.join(",\n")}\n}\n`;
}
