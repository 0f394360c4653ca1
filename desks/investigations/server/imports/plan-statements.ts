import { readNumber } from '@amirani/network/calls';
import { tableRows } from '@amirani/network/graph';
import { isSchema, propertiesOf } from '@amirani/network/schema';
import type { Grading } from '../../api/types.ts';
import { faultsOf, needsDecision, refusalOfStatement } from '../statements/faults.ts';
import type { Plan, PlannedStatement, Planning } from './plan.ts';

/** What the columns of a table are: several entities a row, and how they hang together. */
export interface TableMapping {
  readonly entities: readonly {
    readonly name: string;
    readonly schema: string;
    readonly keys: readonly string[];
    readonly properties: readonly {
      readonly property: string;
      readonly column?: string | undefined;
      readonly entity?: string | undefined;
      readonly value?: string | undefined;
    }[];
  }[];
  readonly grading: Grading;
  readonly statementKind: 'fact' | 'assessment';
}

/**
 * Reads a table by a mapping. Rows that are cut or too long, entities without their key and values that do not fit are named
 * with their row, and nothing of them is guessed. Undefined where there is no table, or it lacks a column of the mapping.
 */
export const planStatements = (
  text: string,
  mapping: TableMapping,
  planning: Planning,
): Plan | undefined => {
  const rows = tableRows(text);
  const heading = rows.next();
  if (heading.done === true || !fits(mapping, heading.value.fields)) return undefined;
  const columns = new Map(heading.value.fields.map((name, place) => [name.trim(), place]));
  const statements: PlannedStatement[] = [];
  const problems: Plan['problems'][number][] = [];
  let count = 0;
  for (const { row, fields, unclosed } of rows) {
    count += 1;
    if (unclosed || fields.length !== heading.value.fields.length) {
      const code = unclosed ? 'network.call.quote' : 'network.call.columns';
      problems.push({ code, row });
      continue;
    }
    const field = (column: string): string => (fields[columns.get(column) ?? -1] ?? '').trim();
    const ids = new Map(
      mapping.entities.map((entity) => [entity.name, idOf(entity, row, field, planning)]),
    );
    for (const entity of mapping.entities) {
      const subject = ids.get(entity.name);
      if (subject === undefined && isBlank(entity, field)) continue;
      if (subject === undefined) {
        problems.push({ code: 'network.statement.subject-missing', row, field: entity.name });
        continue;
      }
      for (const { property, column, entity: other, value: fixed } of entity.properties) {
        const value = other === undefined ? (fixed ?? field(column ?? '')) : ids.get(other);
        // What a cell does not say is not stated.
        if (value === undefined || value === '') continue;
        const statement: PlannedStatement = {
          subject,
          schema: entity.schema,
          property,
          value,
          kind: mapping.statementKind,
          reliability: mapping.grading.source,
          credibility: mapping.grading.information,
          exhibit: planning.exhibit.id,
          locator: `row ${row}`,
        };
        const refusal = refusalOfStatement({ id: 'planned', ...statement }, planning);
        const odd = faultsOf({ id: 'planned', ...statement }, planning).find(
          (fault) => fault === 'network.statement.value-shape',
        );
        const code = refusal ?? odd;
        if (code !== undefined)
          problems.push({
            code,
            row,
            field: property,
            ...(needsDecision(statement) ? { facts: { at: row } } : {}),
          });
        // What is odd is kept as the source has it, and said.
        if (refusal === undefined) statements.push(statement);
      }
    }
  }
  return { rows: count, statements: once(statements), refused: {}, problems };
};

const fits = ({ entities }: TableMapping, heading: readonly string[]): boolean => {
  const has = new Set(heading.map((name) => name.trim()));
  const names = new Set(entities.map(({ name }) => name));
  return (
    names.size === entities.length &&
    entities.every(
      ({ schema, keys, properties }) =>
        isSchema(schema) &&
        keys.every((key) => has.has(key)) &&
        properties.every(
          ({ property, column, entity }) =>
            propertiesOf(schema).has(property) &&
            (column === undefined || has.has(column)) &&
            (entity === undefined || names.has(entity)),
        ),
    )
  );
};

/** An account by its international number (ISO 13616): one wherever it stands. */
const INTERNATIONAL = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;

/** What tells a thing of the telephone networks from others, wherever it stands: a cell is the one that calls name. */
const TELLING: Readonly<Record<string, string>> = { Cell: 'cellId', Handset: 'imei', Sim: 'imsi' };

/**
 * An entity of a row: a telephone, cell, handset, card and an account with an international number by it, wherever they stand; an
 * account of another number by that within this exhibit; others by their keys.
 */
const idOf = (
  { name, schema, keys, properties }: TableMapping['entities'][number],
  row: number,
  field: (column: string) => string,
  { idOf: id, exhibit }: Planning,
): string | undefined => {
  if (schema === 'PhoneNumber') {
    const column = properties.find(({ property }) => property === 'number')?.column;
    const read = readNumber(column === undefined ? '' : field(column));
    if (column !== undefined) return 'number' in read ? id('phone', read.number) : undefined;
  }
  const telling = properties.find(({ property }) => property === TELLING[schema])?.column;
  if (telling !== undefined) {
    const value = field(telling);
    return value === '' ? undefined : id(schema.toLowerCase(), value);
  }
  const number = properties.find(({ property }) => property === 'accountNumber')?.column;
  if (schema === 'BankAccount' && number !== undefined) {
    const plain = field(number).toUpperCase().replaceAll(/\s/g, '');
    if (plain === '') return undefined;
    return INTERNATIONAL.test(plain) ? id('account', plain) : id('account', exhibit.id, plain);
  }
  if (keys.length === 0) return id('row', exhibit.id, name, String(row));
  const values = keys.map(field);
  return values.some((value) => value === '') ? undefined : id('key', exhibit.id, name, ...values);
};

/** A row that says nothing of what tells an entity from others does not have one. */
const isBlank = (
  { schema, keys, properties }: TableMapping['entities'][number],
  field: (column: string) => string,
): boolean => {
  const number = properties.find(({ property }) => property === 'number')?.column;
  const telling = schema === 'PhoneNumber' && number !== undefined ? [number] : keys;
  return telling.every((column) => field(column) === '');
};

/** A value that the same entity has in several rows is stated once, at the first. */
const once = (statements: readonly PlannedStatement[]): readonly PlannedStatement[] => {
  const seen = new Set<string>();
  return statements.filter(({ subject, property, value }) => {
    const key = JSON.stringify([subject, property, value]);
    return seen.has(key) ? false : seen.add(key);
  });
};
