/** The part of JSON Schema (draft 7) that the schemas of this project use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
}

/** Where a value is not as a schema says: paths, empty where it is. */
export const schemaFaults = (
  schema: JsonSchema,
  value: unknown,
  root: JsonSchema = schema,
  path = '',
): readonly string[] => {
  if (schema.$ref !== undefined) {
    const own = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return own === undefined ? [`${path} ${schema.$ref}`] : schemaFaults(own, value, root, path);
  }
  const here = holds(schema, value) ? [] : [path === '' ? '/' : path];
  if (Array.isArray(value))
    return [
      ...here,
      ...value.flatMap((item, at) =>
        schema.items === undefined ? [] : schemaFaults(schema.items, item, root, `${path}/${at}`),
      ),
    ];
  if (typeof value !== 'object' || value === null) return here;
  const record = value as Readonly<Record<string, unknown>>;
  const missing = (schema.required ?? []).filter((name) => !Object.hasOwn(record, name));
  const members = Object.entries(record).flatMap(([name, member]) => {
    const own = schema.properties?.[name] ?? schema.additionalProperties;
    if (own === false) return [`${path}/${name}`];
    return typeof own === 'object' ? schemaFaults(own, member, root, `${path}/${name}`) : [];
  });
  return [...here, ...missing.map((name) => `${path}/${name}`), ...members];
};

const holds = (schema: JsonSchema, value: unknown): boolean => {
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  const length = Array.isArray(value) ? value.length : undefined;
  return (
    (types === undefined || types.some((type) => isOf(type, value))) &&
    (schema.const === undefined || schema.const === value) &&
    (schema.enum === undefined || schema.enum.includes(value)) &&
    (schema.pattern === undefined || new RegExp(schema.pattern).test(String(value))) &&
    (schema.minimum === undefined || Number(value) >= schema.minimum) &&
    (length === undefined ||
      (length >= (schema.minItems ?? 0) && length <= (schema.maxItems ?? length)))
  );
};

const isOf = (type: string, value: unknown): boolean => {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
};
