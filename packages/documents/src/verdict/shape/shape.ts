/** What a shape needs beside the value: where faults go, and the bytes that stand for references. */
export interface ShapeContext {
  readonly faults: string[];
  /** The bytes of a file that a value refers to. */
  readonly file: (reference: string) => Uint8Array | undefined;
}

/**
 * Reads a value that came from outside, member by member. What does not fit is a fault with its path; what is given back
 * then means nothing.
 */
export type Shape<T> = (value: unknown, path: string, context: ShapeContext) => T;

/** Reads a whole value; undefined, and at least one fault, where it does not fit. */
export const readShape = <T>(
  shape: Shape<T>,
  value: unknown,
  file: ShapeContext['file'] = () => undefined,
): { readonly value: T | undefined; readonly faults: readonly string[] } => {
  const faults: string[] = [];
  const read = shape(value, '', { faults, file });
  return faults.length === 0 ? { value: read, faults } : { value: undefined, faults };
};

/** Faults that are kept: enough to see what is wrong. */
const MOST_FAULTS = 20;

const wrong = (path: string, { faults }: ShapeContext): never => {
  if (faults.length < MOST_FAULTS) faults.push(path === '' ? '/' : path);
  return undefined as never;
};

/** A text of at most this number of UTF-16 units, optionally of this form. */
export const text =
  <T extends string = string>(most: number, form?: RegExp): Shape<T> =>
  (value, path, context) =>
    typeof value === 'string' && value.length <= most && (form === undefined || form.test(value))
      ? (value as T)
      : wrong(path, context);

/** One of some words. */
export const oneOf =
  <T extends string>(words: readonly T[]): Shape<T> =>
  (value, path, context) =>
    words.find((word) => word === value) ?? wrong(path, context);

/** True or false. */
export const flag: Shape<boolean> = (value, path, context) =>
  typeof value === 'boolean' ? value : wrong(path, context);

/** A safe integer from 0 on. */
export const natural: Shape<number> = (value, path, context) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : wrong(path, context);

/** A finite number. */
export const number: Shape<number> = (value, path, context) =>
  typeof value === 'number' && Number.isFinite(value) ? value : wrong(path, context);

/** The first of several shapes that fits. */
export const either =
  <A, B>(first: Shape<A>, second: Shape<B>): Shape<A | B> =>
  (value, path, context) => {
    const attempt = { ...context, faults: [] };
    const read = first(value, path, attempt);
    return attempt.faults.length === 0 ? read : second(value, path, context);
  };

/** A list of at most this number of items. */
export const list =
  <T>(item: Shape<T>, most = 10_000): Shape<readonly T[]> =>
  (value, path, context) =>
    Array.isArray(value) && value.length <= most
      ? value.map((one, at) => item(one, `${path}/${at}`, context))
      : wrong(path, context);

/** An object of any members that all have one shape. */
export const recordOf =
  <T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> =>
  (value, path, context) =>
    isObject(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [key, item(one, `${path}/${key}`, context)]),
        )
      : wrong(path, context);

/** Shapes by the names of members. */
export type Shapes<T> = { readonly [K in keyof T]: Shape<T[K]> };

/** An object of these members and no others; the second ones may be left out. */
export const object =
  <R extends object, O extends object = Record<never, never>>(
    required: Shapes<R>,
    optional: Shapes<O> = {} as Shapes<O>,
  ): Shape<R & Partial<O>> =>
  (value, path, context) => {
    if (!isObject(value)) return wrong(path, context);
    const shapes: Readonly<Record<string, Shape<unknown>>> = { ...required, ...optional };
    for (const key of Object.keys(value))
      if (!Object.hasOwn(shapes, key)) wrong(`${path}/${key.slice(0, 40)}`, context);
    const members = Object.keys(shapes).flatMap((key) => {
      if (Object.hasOwn(value, key))
        return [[key, shapes[key]?.(value[key], `${path}/${key}`, context)] as const];
      if (Object.hasOwn(required, key)) wrong(`${path}/${key}`, context);
      return [];
    });
    return Object.fromEntries(members) as R & Partial<O>;
  };

/** A reference to bytes, `{ "$file": NAME }`. */
export const bytes: Shape<Uint8Array> = (value, path, context) => {
  const name = isObject(value) && Object.keys(value).length === 1 ? value['$file'] : undefined;
  const found = typeof name === 'string' ? context.file(name) : undefined;
  return found ?? wrong(path, context);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
