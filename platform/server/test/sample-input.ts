import type { Endpoint } from '@platform/api/endpoint.ts';
import * as fc from 'fast-check';
import { z } from 'zod';

/** What of JSON Schema the contract's shapes use. */
interface Shape {
  readonly type?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly format?: string;
  readonly pattern?: string;
}

/** How ids are sampled: two variants share none, so that what one creates the other does not find. */
type Variant = 'absent' | 'given';

/** A value of the shape: the smallest that it asks for, always the same. Refinements are not looked at. */
export const sampleOf = (schema: z.ZodType, variant: Variant = 'given'): unknown => {
  const root = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  return sample(root, root.$defs ?? {}, variant);
};

/** The ids of things that exist, by the part of a path under which they stand: `cases`, `imports`. */
export type KnownIds = ReadonlyMap<string, string>;

/**
 * Path with parameters of nothing that exists, query with what is required, and body of an operation. With known ids the
 * parameters name what exists, as far as it is known.
 */
export const sampleInput = (
  endpoint: Endpoint,
  known?: KnownIds,
): { readonly url: string; readonly payload: string | Buffer | undefined } => {
  const params = (
    endpoint.params === undefined
      ? {}
      : sampleOf(endpoint.params, known === undefined ? 'absent' : 'given')
  ) as Values;
  const query = (endpoint.query === undefined ? {} : sampleOf(endpoint.query)) as Values;
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string, at: number) => {
    const under =
      endpoint.path
        .slice(0, at - 1)
        .split('/')
        .at(-1) ?? '';
    return encodeURIComponent(known?.get(under) ?? String(params[name] ?? ''));
  });
  const asked = Object.entries(query).map(([key, value]) => `${key}=${String(value)}`);
  const { body } = endpoint;
  return {
    url: path + (asked.length === 0 ? '' : `?${asked.join('&')}`),
    payload:
      body === undefined
        ? undefined
        : body === 'bytes'
          ? Buffer.from('rubbish')
          : JSON.stringify(Object.assign(sampleOf(body) as Values, refined[endpoint.path])),
  };
};

type Values = Readonly<Record<string, unknown>>;

/** What a refinement asks for besides, by path. */
const refined: Readonly<Record<string, Values>> = {
  '/api/checkpoint/checks': { zone: 'P<QMAX' },
};

const formats: Readonly<Record<string, string>> = {
  uuid: '0d4d6f0a-6d1f-4c8e-9f3b-2f7a1f0c9e11',
  date: '2026-11-25',
  'date-time': '2026-11-25T04:00:00Z',
  time: '04:00:00',
  email: 'nobody@example.org',
  uri: 'https://example.org/',
};

const sample = (shape: Shape, defs: Readonly<Record<string, Shape>>, variant: Variant): unknown => {
  const of = (each: Shape): unknown => sample(each, defs, variant);
  if (shape.$ref !== undefined) return of(defs[shape.$ref.split('/').at(-1) ?? ''] ?? {});
  if (shape.const !== undefined) return shape.const;
  if (shape.enum !== undefined) return shape.enum[0];
  const some = shape.anyOf ?? shape.oneOf;
  if (some !== undefined) return of(some[0] ?? {});
  if (shape.allOf !== undefined) return Object.assign({}, ...shape.allOf.map(of));
  if (shape.type === 'object')
    return Object.fromEntries(
      (shape.required ?? []).map((key) => [key, of(shape.properties?.[key] ?? {})]),
    );
  if (shape.type === 'array')
    return (
      shape.prefixItems?.map(of) ??
      Array.from({ length: shape.minItems ?? 0 }, () => of(shape.items ?? {}))
    );
  if (shape.type === 'integer' || shape.type === 'number')
    return Math.max(shape.minimum ?? 0, (shape.exclusiveMinimum ?? -1) + 1);
  if (shape.type === 'boolean') return true;
  if (shape.type === 'string') return textOf(shape, variant);
  return null;
};

const textOf = ({ format = '', pattern, minLength = 0 }: Shape, variant: Variant): string => {
  const known = formats[format];
  if (known !== undefined)
    return variant === 'absent' ? known.replace('0d4d6f0a', 'ab5e4700') : known;
  const plain = 'a reason in words'.padEnd(minLength, '.');
  if (pattern === undefined || new RegExp(pattern, 'u').test(plain)) return plain;
  return (
    fc.sample(fc.stringMatching(new RegExp(pattern, 'u')), {
      seed: variant === 'given' ? 7 : 8,
      numRuns: 1,
    })[0] ?? ''
  );
};
