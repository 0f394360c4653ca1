import { namePattern, type ObjectShape, type Shape } from './shape.ts';
import { moduleShape, sourceShape } from './shapes.ts';

/** A JSON Schema (draft 2020-12) as data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The JSON Schema of a module file: what a file must look like. What must hold beyond that, the reader checks. */
export const moduleSchema = (): JsonSchema => {
  const named = new Map<string, JsonSchema>();
  const whole = objectSchema(moduleShape, named);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Border Module Format',
    description:
      'A module of a synthetic border world: a state machine with a source or a declared assumption beside every number',
    ...whole,
    $defs: Object.fromEntries([...named].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

type Named = Map<string, JsonSchema>;

const schemaOf = (shape: Shape, named: Named): JsonSchema => {
  switch (shape.kind) {
    case 'text':
      return { type: 'string', minLength: 1 };
    case 'flag':
      return { type: 'boolean' };
    case 'text-or-flag':
      return { type: ['string', 'boolean'] };
    case 'name':
      return { type: 'string', pattern: namePattern.source };
    case 'number':
      return { type: shape.whole === true ? 'integer' : 'number' };
    case 'one':
      return shape.of.length === 1 ? { const: shape.of[0] } : { enum: [...shape.of] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of, named), minItems: shape.least };
    case 'map':
      return {
        type: 'object',
        propertyNames: { pattern: namePattern.source },
        additionalProperties: schemaOf(shape.of, named),
        minProperties: shape.least,
      };
    case 'named':
      if (!named.has(shape.name)) {
        // Its place is taken first: a condition holds conditions.
        named.set(shape.name, {});
        named.set(shape.name, schemaOf(shape.of(), named));
      }
      return { $ref: `#/$defs/${shape.name}` };
    case 'object':
      return objectSchema(shape, named);
    case 'by-member':
    case 'by-type':
      return { oneOf: Object.values(shape.cases).map((one) => objectSchema(one, named)) };
  }
};

const objectSchema = ({ fields, optional, based }: ObjectShape, named: Named): JsonSchema => ({
  type: 'object',
  properties: {
    ...properties(fields, named),
    ...properties(optional, named),
    ...(based
      ? { source: schemaOf(sourceNamed, named), assumption: { type: 'string', minLength: 1 } }
      : {}),
  },
  required: Object.keys(fields),
  additionalProperties: false,
  ...(based ? { oneOf: [{ required: ['source'] }, { required: ['assumption'] }] } : {}),
});

const sourceNamed: Shape = { kind: 'named', name: 'source', of: () => sourceShape };

const properties = (
  fields: Readonly<Record<string, Shape>>,
  named: Named,
): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(Object.entries(fields).map(([key, shape]) => [key, schemaOf(shape, named)]));
