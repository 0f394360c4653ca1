import { isFictitious, parseCivilDate } from '@amirani/core';
import { ruleState } from './states.ts';

/** What a value has to look like. One description serves the reader and the JSON Schema. */
export type Shape =
  /** `state`: a code as a document shows it, known or not; `territory`: where somebody goes, a State that there is. */
  | { readonly is: 'date' | 'boolean' | 'state' | 'territory' | 'text' }
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
  | {
      readonly is: 'whole-or';
      readonly least: number;
      readonly most: number;
      readonly word: string;
    }
  | { readonly is: 'list'; readonly of: Shape; readonly most: number }
  | {
      readonly is: 'object';
      readonly fields: Readonly<Record<string, Shape>>;
      readonly needed?: readonly string[];
    }
  | { readonly is: 'or-null'; readonly of: Shape };

/** What is wrong with a value, where. */
export interface FactProblem {
  /** `person.dateOfBirth`, `stays[2].entry`; empty for the whole. */
  readonly path: string;
  readonly code:
    | 'schengen.facts.not-an-object'
    | 'schengen.facts.unknown-name'
    | 'schengen.facts.missing'
    | 'schengen.facts.date'
    | 'schengen.facts.state'
    | 'schengen.facts.boolean'
    | 'schengen.facts.number'
    | 'schengen.facts.word'
    | 'schengen.facts.text'
    | 'schengen.facts.list'
    | 'schengen.facts.too-many';
}

/** The value as far as it has its shape; what has not is left out and said. Nothing throws. */
export const readShape = (
  shape: Shape,
  value: unknown,
  path: string,
  problems: FactProblem[],
): unknown => {
  const wrong = (code: FactProblem['code'], at = path): undefined => {
    problems.push({ path: at, code });
    return undefined;
  };
  switch (shape.is) {
    case 'or-null':
      return value === null ? null : readShape(shape.of, value, path, problems);
    case 'date':
      return typeof value === 'string' && parseCivilDate(value).ok
        ? value
        : wrong('schengen.facts.date');
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong('schengen.facts.boolean');
    case 'state':
      return typeof value === 'string' && /^[A-Za-z]{1,3}$/.test(value)
        ? value.toUpperCase()
        : wrong('schengen.facts.state');
    case 'territory':
      return typeof value === 'string' && isTerritory(value)
        ? value.toUpperCase()
        : wrong('schengen.facts.state');
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT
        ? value
        : wrong('schengen.facts.text');
    case 'whole':
      return isWhole(value, shape) ? value : wrong('schengen.facts.number');
    case 'whole-or':
      return value === shape.word || isWhole(value, shape) ? value : wrong('schengen.facts.number');
    case 'one-of':
      return typeof value === 'string' && shape.values.includes(value)
        ? value
        : wrong('schengen.facts.word');
    case 'list':
      if (!Array.isArray(value)) return wrong('schengen.facts.list');
      // A part of a history would be another history: all of it or nothing.
      if (value.length > shape.most) return wrong('schengen.facts.too-many');
      return value.map(
        (one, index) => readShape(shape.of, one, `${path}[${index}]`, problems) ?? {},
      );
    case 'object':
      return readObject(shape, value, path, problems);
  }
};

const LONGEST_TEXT = 200;

/** States of training are known by their codes alone: whose rules they follow the facts do not say. */
const isTerritory = (code: string): boolean =>
  isFictitious(code.toUpperCase()) || ruleState(code) !== undefined;

const isWhole = (value: unknown, { least, most }: { least: number; most: number }): boolean =>
  Number.isInteger(value) && (value as number) >= least && (value as number) <= most;

const readObject = (
  { fields, needed = [] }: Extract<Shape, { is: 'object' }>,
  value: unknown,
  path: string,
  problems: FactProblem[],
): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push({ path, code: 'schengen.facts.not-an-object' });
    return undefined;
  }
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const read: [string, unknown][] = [];
  for (const [name, one] of Object.entries(value)) {
    const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (shape === undefined) problems.push({ path: at(name), code: 'schengen.facts.unknown-name' });
    else {
      const accepted = readShape(shape, one, at(name), problems);
      if (accepted !== undefined) read.push([name, accepted]);
    }
  }
  for (const name of needed)
    if (!read.some(([there]) => there === name))
      problems.push({ path: at(name), code: 'schengen.facts.missing' });
  return Object.fromEntries(read);
};

/** The JSON Schema (2020-12) of a shape. */
export const schemaOf = (shape: Shape): object => {
  switch (shape.is) {
    case 'or-null':
      return { anyOf: [schemaOf(shape.of), { type: 'null' }] };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'boolean':
      return { type: 'boolean' };
    case 'state':
    case 'territory':
      return { type: 'string', pattern: '^[A-Za-z]{1,3}$' };
    case 'text':
      return { type: 'string', maxLength: LONGEST_TEXT };
    case 'whole':
      return { type: 'integer', minimum: shape.least, maximum: shape.most };
    case 'whole-or':
      return {
        anyOf: [
          { type: 'integer', minimum: shape.least, maximum: shape.most },
          { const: shape.word },
        ],
      };
    case 'one-of':
      return { enum: [...shape.values] };
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), maxItems: shape.most };
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(shape.fields).map(([name, one]) => [name, schemaOf(one)]),
        ),
        ...(shape.needed === undefined ? {} : { required: [...shape.needed] }),
        additionalProperties: false,
      };
  }
};
