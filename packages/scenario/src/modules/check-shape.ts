import { own, type Say, under } from './problem.ts';
import { namePattern, type ObjectShape, type Shape } from './shape.ts';
import { sourceShape } from './shapes.ts';

/** Deeper than this no module goes; what does is not followed. */
const DEEPEST = 40;

/** Holds a value against a shape and lists everything that does not fit. */
export const checkShape = (shape: Shape, value: unknown, at: string, say: Say, depth = 0): void => {
  if (depth > DEEPEST) {
    say('module.depth', at);
    return;
  }
  switch (shape.kind) {
    case 'text':
      expect(typeof value === 'string' && value.trim() !== '', 'text', at, say);
      return;
    case 'flag':
      expect(typeof value === 'boolean', 'true or false', at, say);
      return;
    case 'text-or-flag':
      expect(['string', 'boolean'].includes(typeof value), 'text, true or false', at, say);
      return;
    case 'name':
      expect(
        typeof value === 'string' && namePattern.test(value),
        'a name of letters, digits and hyphens',
        at,
        say,
      );
      return;
    case 'number':
      expect(isNumber(value, shape.whole === true), 'a number', at, say);
      return;
    case 'one':
      expect(typeof value === 'string' && shape.of.includes(value), shape.of.join(' | '), at, say);
      return;
    case 'list':
      if (!Array.isArray(value) || value.length < shape.least) {
        wrong('a list', at, say);
        return;
      }
      value.forEach((item: unknown, index) => {
        checkShape(shape.of, item, under(at, index), say, depth + 1);
      });
      return;
    case 'map':
      checkMap(shape, value, at, say, depth);
      return;
    case 'named':
      checkShape(shape.of(), value, at, say, depth);
      return;
    case 'object':
      checkObject(shape, value, at, say, depth);
      return;
    case 'by-member':
    case 'by-type':
      checkCases(shape, value, at, say, depth);
      return;
  }
};

const checkMap = (
  shape: Extract<Shape, { kind: 'map' }>,
  value: unknown,
  at: string,
  say: Say,
  depth: number,
): void => {
  if (!isRecord(value) || Object.keys(value).length < shape.least) {
    wrong('named members', at, say);
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (!namePattern.test(key)) wrong('a name of letters, digits and hyphens', under(at, key), say);
    checkShape(shape.of, item, under(at, key), say, depth + 1);
  }
};

const checkCases = (
  shape: Extract<Shape, { kind: 'by-member' | 'by-type' }>,
  value: unknown,
  at: string,
  say: Say,
  depth: number,
): void => {
  const { cases } = shape;
  const kinds = Object.keys(cases);
  const found = isRecord(value)
    ? shape.kind === 'by-member'
      ? kinds.find((key) => Object.hasOwn(value, key))
      : kinds.find((key) => value['type'] === key)
    : undefined;
  const fitting = found === undefined ? undefined : own(cases, found);
  if (fitting === undefined) {
    wrong(kinds.join(' | '), at, say);
    return;
  }
  checkObject(fitting, value, at, say, depth);
};

const checkObject = (
  { fields, optional, based }: ObjectShape,
  value: unknown,
  at: string,
  say: Say,
  depth: number,
): void => {
  if (!isRecord(value)) {
    wrong('an object', at, say);
    return;
  }
  for (const [key, shape] of Object.entries(fields)) {
    if (Object.hasOwn(value, key)) checkShape(shape, value[key], under(at, key), say, depth + 1);
    else if (key === 'else') say('module.conditional.no-else', at);
    else say('module.field.missing', at, { field: key });
  }
  for (const [key, item] of Object.entries(value)) {
    const shape = own(optional, key);
    if (shape !== undefined) checkShape(shape, item, under(at, key), say, depth + 1);
    else if (!(Object.hasOwn(fields, key) || (based && BASES.has(key))))
      say('module.field.unknown', under(at, key), { field: key });
  }
  if (based) checkBasis(value, at, say);
};

const BASES: ReadonlySet<string> = new Set(['source', 'assumption']);

/** Beside a number stands where it is from, or why it is assumed: one of the two. */
const checkBasis = (value: Readonly<Record<string, unknown>>, at: string, say: Say): void => {
  const { source, assumption } = value;
  if ((source === undefined) === (assumption === undefined)) {
    say('module.number.unsourced', at);
    return;
  }
  if (assumption !== undefined) {
    checkShape({ kind: 'text' }, assumption, under(at, 'assumption'), say);
    return;
  }
  checkShape(sourceShape, source, under(at, 'source'), say);
  if (isRecord(source) && source['doc'] === undefined && source['url'] === undefined)
    say('module.number.unsourced', at);
  if (isRecord(source) && source['quoteHash'] !== undefined)
    expect(
      /^[0-9a-f]{64}$/.test(String(source['quoteHash'])),
      'a SHA-256 in hexadecimal',
      under(at, 'source'),
      say,
    );
};

const isNumber = (value: unknown, whole: boolean): boolean =>
  typeof value === 'number' && Number.isFinite(value) && (!whole || Number.isSafeInteger(value));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (expected: string, at: string, say: Say): void =>
  say('module.field.wrong', at, { expected });

const expect = (fits: boolean, expected: string, at: string, say: Say): void => {
  if (!fits) wrong(expected, at, say);
};
