/**
 * One parameter as `parameters.json` describes it: a small dialect that says what the SDK's types say about requests,
 * and nothing that form encoding cannot carry.
 */
export type ParameterSchema =
  | "string"
  | "integer"
  | "decimal"
  | "boolean"
  /** Keys of the caller's choice; an empty value unsets a key. */
  | "metadata"
  | { enum: string[] }
  | { list: ParameterSchema }
  | { map: ParameterSchema }
  | { object: Record<string, ParameterSchema>; required?: string[] }
  /** The first that fits is meant. */
  | { any: ParameterSchema[] }
  /** An empty string is allowed and unsets the field. */
  | { emptyOr: ParameterSchema };
