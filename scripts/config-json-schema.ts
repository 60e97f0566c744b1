import { toJsonSchema } from "@valibot/to-json-schema";
import { configSchema } from "../src/core/campaign/config-schema.ts";
import { configDescriptions } from "./config-descriptions.ts";

/** The parts of a JSON Schema that are walked here. */
interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly [keyword: string]: unknown;
}

/** The JSON Schema of `support-appeal.json` for editors: the parser's own, with what each setting is for. */
export function configJsonSchema(version: string): JsonSchema {
  const { $schema, ...schema } = toJsonSchema(configSchema, { errorMode: "ignore", typeMode: "input" }) as JsonSchema;
  const used = new Set<string>();
  const described = describe(schema, "", used);
  const stray = Object.keys(configDescriptions).filter((path) => !used.has(path));
  if (stray.length > 0) throw new Error(`config-descriptions.ts describes what is no setting: ${stray.join(", ")}`);
  // What only the endpoint writes is no setting.
  const { mail: _, palette: __, ...properties } = described.properties ?? {};
  return {
    $schema,
    $id: `https://unpkg.com/support-appeal@${version}/dist/support-appeal.schema.json`,
    title: "support-appeal.json",
    description: "What a publisher decides about their appeals. The endpoint enforces the amounts that it offers.",
    ...described,
    properties,
  };
}

function describe(schema: JsonSchema, path: string, used: Set<string>): JsonSchema {
  const description = configDescriptions[path];
  if (path !== "" && description === undefined) throw new Error(`config-descriptions.ts lacks ${path}`);
  if (description !== undefined) used.add(path);
  const within = (name: string) => [path, name].filter(Boolean).join(".");
  const { properties, additionalProperties, items, ...rest } = schema;
  return {
    ...(description === undefined ? {} : { description }),
    ...rest,
    ...(items === undefined ? {} : { items: describe(items, `${path}[]`, used) }),
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties).map(([name, each]) => [name, describe(each, within(name), used)]),
          ),
        }),
    ...(additionalProperties === undefined
      ? {}
      : {
          additionalProperties:
            typeof additionalProperties === "object"
              ? describe(additionalProperties, within("*"), used)
              : additionalProperties,
        }),
  };
}
