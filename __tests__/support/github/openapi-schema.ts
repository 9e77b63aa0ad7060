/** A JSON object whose shape is not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Turns a schema of OpenAPI 3.0 into JSON Schema: `nullable` becomes a choice, and an object that lists its properties
 * has no others, because a field that GitHub does not know is a mistake of the program or of this stand-in.
 */
export function toJsonSchema(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toJsonSchema);
  if (!isObject(schema)) return schema;
  const { nullable, discriminator: _unused, ...rest } = schema;
  const entries = Object.entries(rest).map(([key, value]) => [key, inner(key, value)] as const);
  const converted = closed(Object.fromEntries(entries));
  return nullable === true ? { anyOf: [{ type: 'null' }, converted] } : converted;
}

function inner(key: string, value: unknown): unknown {
  if (key === '$ref' && typeof value === 'string') return value.replace('#', 'github#');
  // An example of a schema is data; the rest of these may hold schemas.
  if (key === 'enum' || key === 'default' || key === 'required') return value;
  if (key !== 'properties' || !isObject(value)) return toJsonSchema(value);
  return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, toJsonSchema(property)]));
}

function closed(schema: Record<string, unknown>): JsonObject {
  const listed = isObject(schema.properties) && Object.keys(schema.properties).length > 0;
  return listed && schema.additionalProperties === undefined
    ? { ...schema, additionalProperties: false }
    : schema;
}

/** Follows a `$ref` within a description. */
export function dereference(description: JsonObject, value: unknown): JsonObject {
  if (!isObject(value)) return {};
  const reference = value.$ref;
  if (typeof reference !== 'string') return value;
  const found = reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), description);
  return dereference(description, found);
}
