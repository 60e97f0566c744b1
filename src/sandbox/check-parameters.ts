import type { FormTree } from "./decode-form.ts";
import type { ParameterSchema } from "./parameter-schema.ts";
import type { ParameterTypes } from "./parameter-types.ts";
import parameters from "./parameters.json" with { type: "json" };
import { badParameter, missingParameter, type StripeError } from "./stripe-error.ts";

const schemas = parameters as Record<keyof ParameterTypes, unknown> as Record<keyof ParameterTypes, ParameterSchema>;

type Sent = FormTree | string;

const nameIn = (parent: string, name: string): string => (parent === "" ? name : `${parent}[${name}]`);

function emptyRefused(name: string): StripeError {
  return badParameter(
    `You passed an empty string for '${name}'. We assume empty values are an attempt to unset a parameter; however '${name}' cannot be unset. You should remove '${name}' from your request or supply a non-empty value.`,
    name,
    "parameter_invalid_empty",
  );
}

function toText(sent: Sent, name: string): string {
  if (typeof sent !== "string") throw badParameter(`Invalid string: ${JSON.stringify(sent)}`, name);
  if (sent === "") throw emptyRefused(name);
  return sent;
}

function toInteger(sent: Sent, name: string): number {
  const text = toText(sent, name);
  const value = Number(text);
  if (!/^[+-]?\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw badParameter(`Invalid integer: ${text}`, name, "parameter_invalid_integer");
  }
  return value;
}

function toDecimal(sent: Sent, name: string): string {
  const text = toText(sent, name);
  if (!/^[+-]?\d+(\.\d{1,12})?$/.test(text)) throw badParameter(`Invalid decimal: ${text}`, name);
  return text;
}

function toBoolean(sent: Sent, name: string): boolean {
  if (sent === "true") return true;
  if (sent === "false") return false;
  throw badParameter(`Invalid boolean: ${typeof sent === "string" ? sent : "{}"}`, name);
}

function oneOf(values: string[], sent: Sent, name: string): string {
  const text = toText(sent, name);
  if (values.includes(text)) return text;
  const listed = values.length === 1 ? `${values[0]}` : `one of ${values.slice(0, -1).join(", ")}, or ${values.at(-1)}`;
  throw badParameter(`Invalid ${name}: must be ${listed}`, name);
}

function toTree(sent: Sent, name: string): FormTree {
  if (typeof sent === "string") throw badParameter("Invalid object", name);
  return sent;
}

function toList(items: ParameterSchema, sent: Sent, name: string): unknown[] {
  if (typeof sent === "string") throw badParameter("Invalid array", name);
  const keys = Object.keys(sent);
  if (!keys.every((key) => /^\d{1,4}$/.test(key))) throw badParameter("Invalid array", name);
  return keys.sort((a, b) => Number(a) - Number(b)).map((key) => check(items, sent[key] ?? "", nameIn(name, key)));
}

/** https://docs.stripe.com/metadata: 50 keys, 40 characters each, values of 500. */
function toMetadata(sent: Sent, name: string): Record<string, string> {
  const tree = toTree(sent, name);
  const keys = Object.keys(tree);
  if (keys.length > 50) throw badParameter("Metadata can have up to 50 keys", name);
  for (const key of keys) {
    const value = tree[key];
    if (typeof value !== "string") throw badParameter("Metadata values must be strings", nameIn(name, key));
    if (key.length > 40) {
      throw badParameter(
        `Metadata keys can have up to 40 characters, but you passed in a key that is ${key.length} characters. Invalid key: ${key}`,
        name,
      );
    }
    if (value.length > 500) {
      throw badParameter(
        `Metadata values can have up to 500 characters, but you passed in a value that is ${value.length} characters. Invalid value: ${value}`,
        nameIn(name, key),
      );
    }
  }
  return { ...tree } as Record<string, string>;
}

function toObject(schema: Record<string, ParameterSchema>, required: string[], sent: Sent, name: string): object {
  const tree = toTree(sent, name);
  const result: Record<string, unknown> = {};
  const unknown = Object.keys(tree).filter((key) => !Object.hasOwn(schema, key));
  const [first] = unknown;
  if (first !== undefined) {
    const names = unknown.map((key) => (name === "" ? key : nameIn(name, key)));
    const what = names.length === 1 ? "parameter" : "parameters";
    throw badParameter(`Received unknown ${what}: ${names.join(", ")}`, nameIn(name, first), "parameter_unknown");
  }
  for (const key of required) if (tree[key] === undefined) throw missingParameter(nameIn(name, key));
  for (const [key, value] of Object.entries(tree)) {
    const inner = schema[key];
    if (inner !== undefined) result[key] = check(inner, value, nameIn(name, key));
  }
  return result;
}

function toAny(options: ParameterSchema[], sent: Sent, name: string): unknown {
  let refusal: unknown;
  for (const option of options) {
    const nested = typeof option === "object" && ("object" in option || "list" in option || "map" in option);
    if (nested !== (typeof sent === "object")) continue;
    try {
      return check(option, sent, name);
    } catch (error) {
      refusal ??= error;
    }
  }
  throw refusal ?? badParameter("Invalid value", name);
}

function check(schema: ParameterSchema, sent: Sent, name: string): unknown {
  if (schema === "string") return toText(sent, name);
  if (schema === "integer") return toInteger(sent, name);
  if (schema === "decimal") return toDecimal(sent, name);
  if (schema === "boolean") return toBoolean(sent, name);
  if (schema === "metadata") return toMetadata(sent, name);
  if ("object" in schema) return toObject(schema.object, schema.required ?? [], sent, name);
  if ("enum" in schema) return oneOf(schema.enum, sent, name);
  if ("list" in schema) return toList(schema.list, sent, name);
  if ("any" in schema) return toAny(schema.any, sent, name);
  if ("emptyOr" in schema) return sent === "" ? "" : check(schema.emptyOr, sent, name);
  const tree = toTree(sent, name);
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [key, check(schema.map, value, nameIn(name, key))]),
  );
}

/** The form as the route's typed parameters, or Stripe's refusal of its first unknown, missing or malformed field. */
export function checkParameters<K extends keyof ParameterTypes>(route: K, sent: FormTree): ParameterTypes[K] {
  return check(schemas[route], sent, "") as ParameterTypes[K];
}
