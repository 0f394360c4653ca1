/** The part of JSON Schema 2020-12 that our schemas are written in. Objects are always closed. */
export type JsonSchema =
  | { readonly const: string | boolean }
  | { readonly enum: readonly string[] }
  | { readonly type: 'string'; readonly pattern: string; readonly maxLength: number }
  | {
      readonly type: 'array';
      readonly items: JsonSchema;
      readonly minItems: number;
      readonly maxItems: number;
    }
  | {
      readonly type: 'array';
      readonly prefixItems: readonly JsonSchema[];
      readonly items: false;
      readonly minItems: number;
    }
  | {
      readonly type: 'object';
      readonly properties: Readonly<Record<string, JsonSchema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    };

/** Where a value is not as its schema says, as JSON Pointers (RFC 6901); none where it is. */
export const misfits = (value: unknown, schema: JsonSchema, at = ''): readonly string[] => {
  if ('const' in schema) return value === schema.const ? [] : [at];
  if ('enum' in schema) return schema.enum.includes(value as string) ? [] : [at];
  if (schema.type === 'string')
    return typeof value === 'string' &&
      [...value].length <= schema.maxLength &&
      new RegExp(schema.pattern, 'u').test(value)
      ? []
      : [at];
  if (schema.type === 'array') {
    if (!Array.isArray(value) || value.length < schema.minItems) return [at];
    if ('prefixItems' in schema)
      return value.length > schema.prefixItems.length
        ? [at]
        : value.flatMap((item, index) =>
            misfits(item, schema.prefixItems[index] ?? { enum: [] }, `${at}/${index}`),
          );
    return value.length > schema.maxItems
      ? [at]
      : value.flatMap((item, index) => misfits(item, schema.items, `${at}/${index}`));
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [at];
  const given = new Map(Object.entries(value));
  return [
    ...schema.required.filter((name) => !given.has(name)).map((name) => `${at}/${name}`),
    ...[...given].flatMap(([name, part]) =>
      Object.hasOwn(schema.properties, name)
        ? misfits(part, schema.properties[name] ?? { enum: [] }, `${at}/${pointer(name)}`)
        : [`${at}/${pointer(name)}`],
    ),
  ];
};

const pointer = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');
