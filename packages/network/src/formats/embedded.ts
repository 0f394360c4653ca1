import {
  checkStatement,
  type Decision,
  refusingStatementFaults,
  type Statement,
} from '../statements/index.ts';

/** A record as JSON gives it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

/** An object of JSON. */
export interface JsonObject {
  readonly [name: string]: Json | undefined;
}

/** Parses JSON, or returns undefined. */
export const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** Whether it is an object, and no list. */
export const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

/** It and nothing else as a list. */
export const listOf = (json: Json | undefined): readonly Json[] =>
  json === undefined || json === null
    ? []
    : Array.isArray(json)
      ? (json as readonly Json[])
      : [json as Json];

/** A text, a number or a truth value as text; undefined for everything else. */
export const textOf = (json: Json | undefined): string | undefined =>
  typeof json === 'string'
    ? json
    : typeof json === 'number' || typeof json === 'boolean'
      ? String(json)
      : undefined;

const OPTIONAL = ['original', 'language', 'from', 'until'] as const;

/** A statement from the JSON of one; undefined where it could not be stored. Fields of others are left out. */
export const statementOf = (json: Json | undefined): Statement | undefined => {
  if (!isObject(json)) return undefined;
  const source = json['source'];
  if (!isObject(source)) return undefined;
  const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
  const locator = source['locator'];
  const statement = {
    id: text(json['id']),
    subject: text(json['subject']),
    schema: text(json['schema']),
    property: text(json['property']),
    value: text(json['value']),
    ...Object.fromEntries(
      OPTIONAL.flatMap((name) => (typeof json[name] === 'string' ? [[name, json[name]]] : [])),
    ),
    source: {
      item: text(source['item']),
      ...(typeof locator === 'string' ? { locator } : {}),
    },
    by: text(json['by']),
    at: text(json['at']),
    kind: text(json['kind']),
    reliability: text(json['reliability']),
    credibility: text(json['credibility']),
  } as Statement;
  return checkStatement(statement).some((fault) => refusingStatementFaults.has(fault))
    ? undefined
    : statement;
};

/** A decision from its JSON, or undefined. */
export const decisionOf = (json: Json | undefined): Decision | undefined => {
  if (!isObject(json)) return undefined;
  const { id, by, at, reason, act, subjects, statement, decision } = json;
  if (![id, by, at, reason].every((field) => typeof field === 'string')) return undefined;
  const decided = { id, by, at, reason };
  const made =
    act === 'withdraw' && typeof statement === 'string'
      ? { ...decided, act, statement }
      : act === 'undo' && typeof decision === 'string'
        ? { ...decided, act, decision }
        : (act === 'same' || act === 'different' || act === 'unsure') &&
            Array.isArray(subjects) &&
            subjects.length > 1 &&
            subjects.every((one) => typeof one === 'string')
          ? { ...decided, act, subjects }
          : undefined;
  return made as Decision | undefined;
};
