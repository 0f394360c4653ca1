import type { Output } from '@platform/api/endpoint.ts';
import { endpoints } from '@platform/desks/endpoints.ts';
import type { z } from 'zod';
import type { OperationId } from '../platform/api.ts';

/** What may be left out of a patch: a list of a patch says the first entries, and is as long as it. */
export type Patch<T> = T extends readonly (infer Item)[]
  ? readonly Patch<Item>[]
  : T extends object
    ? { readonly [K in keyof T]?: Patch<T[K]> | undefined }
    : T;

/** How much of an answer there is. */
export interface ExampleOptions {
  /** How many entries a list has, within what its schema allows. */
  readonly entries?: number;
  /** Whether what may be absent is there. */
  readonly optional?: boolean;
}

type Answer<K extends OperationId> = Output<(typeof endpoints)[K]>;

/**
 * An answer of an operation that fits its schema, made from the schema alone, with a patch over it. A patched `undefined` takes
 * a field away. The same call gives the same answer.
 */
export const example = <K extends OperationId>(
  operation: K,
  patch?: Patch<Answer<K>>,
  { entries = 1, optional = false }: ExampleOptions = {},
): Answer<K> => {
  const made = { entries, optional, ids: 0 };
  return laidOver(made, endpoints[operation].response, patch, operation) as Answer<K>;
};

interface Making {
  readonly entries: number;
  readonly optional: boolean;
  ids: number;
}

/** The fields of a schema's definition that are read here, whichever schema it is. */
interface Shape {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly unknown[];
  readonly getter?: () => z.ZodType;
}

const shapeOf = (schema: z.ZodType): Shape => schema.def as unknown as Shape;

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An example with the patch over it; the patch says which kind of a union it is. */
const laidOver = (making: Making, schema: z.ZodType, patch: unknown, name: string): unknown => {
  const { type, innerType, in: input, getter, ...shape } = shapeOf(schema);
  const inner = innerType ?? input ?? getter?.();
  if (inner !== undefined) {
    if (patch === null) return null;
    if (patch === undefined && !making.optional && type === 'optional') return undefined;
    if (patch === undefined && !making.optional && type === 'nullable') return null;
    return laidOver(making, inner, patch, name);
  }
  if (Array.isArray(patch))
    return patch.map((item, at) =>
      laidOver(making, shape.element ?? shape.items?.[at] ?? schema, item, name),
    );
  if (type === 'union') {
    const fitting = (shape.options ?? []).find((option) => isMeant(option, patch));
    if (fitting === undefined) throw new Error(`${name}: the patch fits no kind of the union`);
    return laidOver(making, fitting, patch, name);
  }
  if (type === 'object') {
    const given = isPlain(patch) ? patch : {};
    return Object.fromEntries(
      Object.entries(shape.shape ?? {})
        .filter(([key]) => !(key in given && given[key] === undefined))
        .map(([key, field]) => [key, laidOver(making, field, given[key], key)])
        .filter(([, value]) => value !== undefined),
    );
  }
  return patch ?? made(making, schema, name);
};

/** Whether an example of this kind of a union can have what the patch says. */
const isMeant = (option: z.ZodType, patch: unknown): boolean => {
  if (patch === undefined) return true;
  if (!isPlain(patch)) return option.safeParse(patch).success;
  const { shape, type } = shapeOf(option);
  if (type === 'record') return true;
  return (
    shape !== undefined &&
    Object.entries(patch).every(([key, value]) => {
      const field = shape[key];
      return (
        field !== undefined &&
        (isPlain(value) || Array.isArray(value) || field.safeParse(value).success)
      );
    })
  );
};

const made = (making: Making, schema: z.ZodType, name: string): unknown => {
  const { type, element, items, entries, values } = shapeOf(schema);
  switch (type) {
    case 'array': {
      const lists = [making.entries, 1, 2, 3].map((length) =>
        Array.from({ length }, () => laidOver(making, element ?? schema, undefined, name)),
      );
      return lists.find((list) => schema.safeParse(list).success) ?? lists[0];
    }
    case 'tuple':
      return (items ?? []).map((one) => laidOver(making, one, undefined, name));
    case 'enum':
      return Object.values(entries ?? {})[0];
    case 'literal':
      return values?.[0];
    case 'record':
      return {};
    case 'boolean':
      return false;
    case 'number':
    case 'int':
      return first(schema, name, numbers);
    case 'string':
      return first(schema, name, [nextId(making), ...(wordFor[name] ?? []), name, ...strings]);
    default:
      return undefined;
  }
};

const numbers = [0, 1, 2, 0.5, 2026];

const nextId = (making: Making): string => {
  making.ids += 1;
  return `00000000-0000-4000-8000-${String(making.ids).padStart(12, '0')}`;
};

/** Words of the fields in which any text would fit and not every one is meant. */
const wordFor: Readonly<Record<string, readonly string[]>> = {
  nationality: ['QVR'],
};

/** Texts of every form that the contract knows. */
const strings = [
  ...['2026-11-27T08:30:00Z', '2026-11-27', '2026-11', '2026'],
  ...['QMA', 'QM', 'Q', '12', '2026-0012', 'ab'.repeat(32), 'YWJj', 'https://example.org/'],
];

/** The first candidate that fits; an id only where nothing but an id does. */
const first = (schema: z.ZodType, name: string, candidates: readonly unknown[]): unknown => {
  const [id, ...others] = candidates;
  const found =
    others.find((one) => schema.safeParse(one).success) ??
    (schema.safeParse(id).success ? id : undefined);
  if (found === undefined) throw new Error(`${name}: no example fits its schema`);
  return found;
};
