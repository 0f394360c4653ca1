import { captionProperties, commonSchema, propertiesOf } from '../schema/index.ts';
import { type Decision, standingDecisions } from './decision.ts';
import { type Identities, identities } from './identities.ts';
import { EXISTENCE, type Statement } from './statement.ts';

/** A value of a property, and every statement that says so. */
export interface EntityValue {
  /** For a property of type entity the id under which the other is shown. */
  readonly value: string;
  readonly statements: readonly Statement[];
}

/** A view: what the standing statements say of the subjects that are one. */
export interface Entity {
  /** The id under which it is shown. */
  readonly id: string;
  /** The most special of the kinds that are stated. */
  readonly schema: string;
  /** Other kinds that are stated and do not fit: two things were merged that cannot be one. */
  readonly conflicting: readonly string[];
  /** The subjects that are one. */
  readonly subjects: readonly string[];
  readonly properties: ReadonlyMap<string, readonly EntityValue[]>;
}

/** The views of a case, by the id under which each entity is shown; `withdrawn` are the statements that count no more. */
export interface CaseView {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly identities: Identities;
  readonly withdrawn: ReadonlySet<string>;
}

/** Brings statements and decisions to entities. The order of statements decides only the order of what is shown. */
export const caseView = (
  statements: Iterable<Statement>,
  decisions: readonly Decision[] = [],
): CaseView => {
  const known = identities(decisions);
  const withdrawn = new Set(
    standingDecisions(decisions).flatMap((decision) =>
      decision.act === 'withdraw' ? [decision.statement] : [],
    ),
  );
  const bySubject = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (withdrawn.has(statement.id)) continue;
    const id = known.canonical(statement.subject);
    const group = bySubject.get(id);
    if (group === undefined) bySubject.set(id, [statement]);
    else group.push(statement);
  }
  const entities = new Map<string, Entity>();
  for (const [id, group] of bySubject) entities.set(id, entityOf(id, group, known));
  return { entities, identities: known, withdrawn };
};

const entityOf = (id: string, statements: readonly Statement[], known: Identities): Entity => {
  const { schema, conflicting } = schemaOf(statements);
  const properties = new Map<string, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { property } = statement;
    if (property === EXISTENCE) continue;
    const type = propertiesOf(statement.schema).get(property)?.type;
    const value = type === 'entity' ? known.canonical(statement.value) : statement.value;
    const values = properties.get(property) ?? new Map<string, Statement[]>();
    properties.set(property, values);
    const saying = values.get(value);
    if (saying === undefined) values.set(value, [statement]);
    else saying.push(statement);
  }
  return {
    id,
    schema,
    conflicting,
    subjects: known.members(id).filter((one) => statements.some(({ subject }) => subject === one)),
    properties: new Map(
      [...properties].map(([name, values]) => [
        name,
        [...values].map(([value, saying]) => ({ value, statements: saying })),
      ]),
    ),
  };
};

const schemaOf = (statements: readonly Statement[]): Pick<Entity, 'schema' | 'conflicting'> => {
  const [first = '', ...others] = new Set(statements.map(({ schema }) => schema));
  const conflicting: string[] = [];
  let schema = first;
  for (const other of others) {
    const common = commonSchema(schema, other);
    if (common === undefined) conflicting.push(other);
    else schema = common;
  }
  return { schema, conflicting };
};

/** The values of a property, or none. */
export const valuesOf = (entity: Entity | undefined, property: string): readonly string[] =>
  entity?.properties.get(property)?.map(({ value }) => value) ?? [];

/** The first value of a property. */
export const firstValue = (entity: Entity | undefined, property: string): string | undefined =>
  entity?.properties.get(property)?.[0]?.value;

/** What an entity is called: the first value of the properties that name its kind, else its id. */
export const captionOf = (entity: Entity): string => {
  for (const property of captionProperties(entity.schema)) {
    const value = firstValue(entity, property);
    if (value !== undefined) return value;
  }
  return entity.id;
};
