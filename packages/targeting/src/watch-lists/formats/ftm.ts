import type { ObjectKind } from '../model.ts';
import { assembleEntry } from '../reading/assemble.ts';
import { Lines } from '../reading/lines.ts';
import { importProblem } from '../reading/problem.ts';
import type { RawDocument, RawEntry, RawName } from '../reading/raw-entry.ts';
import type { FormatReader, ReaderTells } from '../reading/reader.ts';
import { documentKindOf } from '../reading/values.ts';

/** Longer lines are rejected. */
const MOST_LINE = 1_048_576;

/**
 * Reads entities of FollowTheMoney, one JSON object a line. Persons, passports and other identifications, vehicles, vessels
 * and aircraft are read; companies, sanctions, addresses and links between them are left out: they are not wanted persons or
 * objects. A passport whose holder is another line becomes an entry of its own that names the holder. Source: the
 * FollowTheMoney model (schemata Person, Passport, Identification, Vehicle, Vessel, Airplane).
 */
export const ftmReader = (tells: ReaderTells): FormatReader => {
  const lines = new Lines(MOST_LINE, (line, number) => {
    const at = { line: number };
    if (line === undefined) {
      tells.problem(importProblem('watch-list.row.too-long', at, { field: 'line' }));
      return;
    }
    if (line.trim() === '') return;
    const entity = parsed(line);
    if (entity === undefined) {
      tells.problem(importProblem('watch-list.row.json', at));
      return;
    }
    const raw = rawOf(entity);
    if (raw === undefined) {
      const facts = { what: SCHEMA.test(entity.schema) ? entity.schema : 'unknown' };
      const entry = entity.id === '' ? undefined : entity.id;
      tells.problem(importProblem('watch-list.row.not-sought', at, facts, entry));
      return;
    }
    const entry = assembleEntry(raw, at, tells.list, tells.problem);
    if (entry !== undefined) tells.entry(entry, at);
  });
  return { push: (text) => lines.push(text), end: () => lines.end() };
};

const SCHEMA = /^[A-Za-z]{1,40}$/;

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly texts: (property: string) => readonly string[];
  /** Entities that are told within this one. */
  readonly nested: readonly Entity[];
}

const parsed = (line: string): Entity | undefined => {
  try {
    return entityOf(JSON.parse(line));
  } catch {
    return undefined;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entityOf = (value: unknown): Entity | undefined => {
  if (!isRecord(value) || !isRecord(value['properties'])) return undefined;
  const { id, schema, properties } = value;
  if (typeof id !== 'string' || typeof schema !== 'string') return undefined;
  const own = properties as Readonly<Record<string, unknown>>;
  const valuesOf = (property: string): readonly unknown[] => {
    const found = Object.hasOwn(own, property) ? own[property] : [];
    return Array.isArray(found) ? found : [found];
  };
  return {
    id,
    schema,
    texts: (property) => valuesOf(property).filter((text) => typeof text === 'string'),
    nested: Object.keys(own).flatMap((property) =>
      valuesOf(property).flatMap((inner) => entityOf(inner) ?? []),
    ),
  };
};

const OBJECTS: Readonly<Record<string, ObjectKind>> = {
  Vehicle: 'vehicle',
  Vessel: 'vessel',
  Airplane: 'aircraft',
};

const rawOf = (entity: Entity): RawEntry | undefined => {
  const { id, schema, texts } = entity;
  if (schema === 'Person') return personOf(entity);
  if (isPaper(schema)) {
    const [document] = papersOf(entity);
    return {
      kind: 'document',
      id,
      holder: texts('holder')[0],
      documents: document ? [document] : [],
    };
  }
  const object = OBJECTS[schema];
  return object === undefined
    ? undefined
    : {
        kind: 'object',
        id,
        object,
        registrations: [
          ...texts('registrationNumber'),
          ...texts('imoNumber'),
          ...texts('mmsi'),
          ...texts('callSign'),
          ...texts('serialNumber'),
        ],
        states: [...texts('flag'), ...texts('country')],
        label: texts('name')[0],
      };
};

const isPaper = (schema: string): boolean => schema === 'Passport' || schema === 'Identification';

const papersOf = ({ schema, texts }: Entity): readonly RawDocument[] => {
  const called = schema === 'Passport' ? 'passport' : (texts('type')[0] ?? '');
  return [...texts('number'), ...texts('passportNumber')].map((number) => ({
    number,
    kind: documentKindOf(called) ?? 'other',
    issuer: texts('country')[0],
  }));
};

const personOf = ({ id, texts, nested }: Entity): RawEntry => {
  const states = [...texts('nationality'), ...texts('citizenship')];
  return {
    kind: 'person',
    id,
    names: [
      ...namesOf(texts('name'), 'primary'),
      ...namesOf(texts('alias'), 'alias'),
      ...namesOf(texts('previousName'), 'former'),
      ...namesOf(texts('weakAlias'), 'weak-alias'),
      ...(texts('name').length > 0
        ? []
        : [
            {
              family: texts('lastName')[0],
              given: texts('firstName')[0],
              kind: 'primary' as const,
            },
          ]),
    ],
    births: texts('birthDate'),
    documents: [
      ...numbersOf(texts('passportNumber'), 'passport'),
      ...numbersOf(texts('idNumber'), 'identity-card'),
      ...nested.filter(({ schema }) => isPaper(schema)).flatMap(papersOf),
    ],
    states: states.length > 0 ? states : texts('country'),
    places: texts('birthPlace'),
  };
};

const namesOf = (texts: readonly string[], kind: RawName['kind']): readonly RawName[] =>
  texts.map((full) => ({ full, kind }));

const numbersOf = (texts: readonly string[], kind: RawDocument['kind']): readonly RawDocument[] =>
  texts.map((number) => ({ number, kind }));
