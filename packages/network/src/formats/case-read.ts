import { type Decision, EXISTENCE, type Statement } from '../statements/index.ts';
import {
  type CaseMapping,
  caseContext,
  caseMappings,
  ownProperties,
  relationshipTypes,
} from './case-map.ts';
import {
  decisionOf,
  isObject,
  type Json,
  type JsonObject,
  listOf,
  parseJson,
  statementOf,
  textOf,
} from './embedded.ts';
import { type FormatProblem, type ReadExchange, Stater, type Stating } from './exchange.ts';

/**
 * Reads JSON-LD of CASE and UCO. Of files that we wrote the statements and decisions come back as they were. Of others every
 * object becomes a subject and what both models know becomes statements; the rest is named, object by object. Contexts are
 * read for their prefixes only, none is fetched.
 */
export const readCase = (text: string, stating: Stating): ReadExchange => {
  const root = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isObject(root))
    return { statements: [], decisions: [], problems: [{ code: 'network.format.syntax', at: '' }] };
  const prefixes = new Prefixes(root['@context']);
  const objects = objectsOf(root, prefixes);
  if (objects.some((object) => typesOf(object).some((type) => OURS.includes(type))))
    return oursOf(objects);
  const reader = new CaseReader(stating);
  for (const object of objects) reader.read(object);
  return { statements: reader.stater.statements, decisions: [], problems: reader.problems };
};

/** Classes of our own. */
const OURS: readonly string[] = ['amirani:Statement', 'amirani:Decision'];

/** Brings names of any context to the prefixes that we use. */
class Prefixes {
  private readonly known: readonly (readonly [string, string])[];

  constructor(context: Json | undefined) {
    const given = listOf(context).flatMap((one) => (isObject(one) ? Object.entries(one) : []));
    const ours = new Map<string, string>(
      Object.entries(caseContext).map(([name, iri]) => [iri, name]),
    );
    this.known = given.flatMap(([prefix, iri]) =>
      typeof iri === 'string'
        ? [[`${prefix}:`, ours.has(iri) ? `${ours.get(iri)}:` : `${prefix}:`] as const]
        : [],
    );
  }

  name(name: string): string {
    for (const [iri, prefix] of IRIS)
      if (name.startsWith(iri)) return prefix + name.slice(iri.length);
    for (const [prefix, ours] of this.known)
      if (prefix !== '@vocab:' && name.startsWith(prefix)) return ours + name.slice(prefix.length);
    return name;
  }
}

const IRIS: readonly (readonly [string, string])[] = Object.entries(caseContext).map(
  ([name, iri]) => [iri, `${name}:`],
);

/** All objects with a class, also those that stand inside others; there a reference is left. */
const objectsOf = (root: JsonObject, prefixes: Prefixes): readonly JsonObject[] => {
  const objects: JsonObject[] = [];
  let blank = 0;
  const visit = (json: Json | undefined, inside: string): Json => {
    if (Array.isArray(json)) return (json as readonly Json[]).map((one) => visit(one, inside));
    if (!isObject(json)) return json ?? null;
    const types = listOf(json['@type']).map((type) => prefixes.name(textOf(type) ?? ''));
    if (json['@value'] !== undefined || json['@list'] !== undefined)
      return json['@list'] === undefined ? json : { '@list': visit(json['@list'], inside) };
    const entries = Object.entries(json)
      .filter(([name]) => name !== '@context' && name !== '@graph')
      .map(([name, value]) => {
        const known = name === '@type' || name === '@id' ? name : prefixes.name(name);
        return [
          known,
          name === '@type' ? types : name === '@id' ? (value ?? null) : visit(value, known),
        ] as const;
      });
    const object: JsonObject = Object.fromEntries(entries);
    visit(json['@graph'], '');
    // A facet is a part of its object; everything else that has a class is one of its own.
    if (types.length === 0 || inside === 'uco-core:hasFacet') return object;
    blank += 1;
    const id = textOf(json['@id']) ?? `_:b${blank}`;
    objects.push({ ...object, '@id': id });
    return { '@id': id };
  };
  visit(root, '');
  return objects;
};

const typesOf = (object: JsonObject): readonly string[] =>
  listOf(object['@type']).flatMap((type) => textOf(type) ?? []);

const oursOf = (objects: readonly JsonObject[]): ReadExchange => {
  const statements: Statement[] = [];
  const decisions: Decision[] = [];
  const problems: FormatProblem[] = [];
  for (const object of objects) {
    const [type] = typesOf(object);
    const record = Object.fromEntries(
      Object.entries(object).flatMap(([name, value]) =>
        name.startsWith('amirani:')
          ? [
              [
                name.slice(8),
                isObject(value) && value['@list'] !== undefined ? value['@list'] : value,
              ],
            ]
          : [],
      ),
    );
    const at = textOf(object['@id']) ?? '';
    if (type === 'amirani:Statement') {
      const { item, locator, ...rest } = record;
      const source = { item: item ?? null, ...(locator === undefined ? {} : { locator }) };
      const statement = statementOf({ ...rest, source });
      if (statement === undefined) problems.push({ code: 'network.format.statement', at });
      else statements.push(statement);
    } else if (type === 'amirani:Decision') {
      const decision = decisionOf(record);
      if (decision === undefined) problems.push({ code: 'network.format.statement', at });
      else decisions.push(decision);
    }
  }
  return { statements, decisions, problems };
};

class CaseReader {
  readonly problems: FormatProblem[] = [];
  readonly stater: Stater;

  constructor(stating: Stating) {
    this.stater = new Stater(stating);
  }

  read(object: JsonObject): void {
    const types = typesOf(object);
    const id = textOf(object['@id']) ?? '';
    if (types.some((type) => relationshipTypes.some((one) => one === type)))
      this.readLink(id, object);
    else this.readObject(id, types, object);
  }

  private readObject(id: string, types: readonly string[], object: JsonObject): void {
    const mapping = caseMappings.find((one) => one.types.some((type) => types.includes(type)));
    const schema = mapping?.schema ?? 'Thing';
    const before = this.stater.statements.length;
    const own = { ...ownProperties['*'], ...ownProperties[schema] };
    for (const [name, value] of Object.entries(object)) {
      if (name.startsWith('@') || name === 'uco-core:hasFacet') continue;
      const property = own[name];
      if (property === undefined)
        this.problems.push({ code: 'network.format.not-read', at: `${id} ${name}` });
      else this.stateAll(id, schema, property, value);
    }
    for (const facet of listOf(object['uco-core:hasFacet']))
      if (isObject(facet)) this.readFacet(id, schema, mapping, facet);
    // The original kind is kept if we do not have it.
    if (mapping === undefined)
      for (const type of types) this.stater.state(id, schema, 'kind', type, { locator: id });
    if (this.stater.statements.length === before)
      this.stater.state(id, schema, EXISTENCE, id, { locator: id });
  }

  private readFacet(
    id: string,
    schema: string,
    mapping: CaseMapping | undefined,
    facet: JsonObject,
  ): void {
    const types = typesOf(facet);
    for (const [name, value] of Object.entries(facet)) {
      if (name.startsWith('@')) continue;
      const known =
        mapping?.properties.find((one) => types.includes(one.facet) && one.name === name)
          ?.property ?? ALSO[schema]?.[name];
      if (known === undefined)
        this.problems.push({
          code: 'network.format.not-read',
          at: `${id} ${types.join(' ')} ${name}`,
        });
      else this.stateAll(id, schema, known, value);
    }
  }

  private readLink(id: string, object: JsonObject): void {
    const schema = 'UnknownLink';
    for (const [name, value] of Object.entries(object)) {
      if (name.startsWith('@')) continue;
      const property = LINK[name];
      if (property === undefined)
        this.problems.push({ code: 'network.format.not-read', at: `${id} ${name}` });
      else this.stateAll(id, schema, property, value);
    }
  }

  private stateAll(id: string, schema: string, property: string, value: Json | undefined): void {
    for (const one of listOf(value)) {
      const text = isObject(one) ? (textOf(one['@value']) ?? textOf(one['@id'])) : textOf(one);
      if (text === undefined)
        this.problems.push({ code: 'network.format.not-read', at: `${id} ${property}` });
      else this.stater.state(id, schema, property, text, { locator: id });
    }
  }
}

const LINK: Readonly<Record<string, string>> = {
  'uco-core:source': 'subject',
  'uco-core:target': 'object',
  'uco-core:kindOfRelationship': 'role',
  'uco-core:isDirectional': 'directed',
  'uco-core:startTime': 'startDate',
  'uco-core:endTime': 'endDate',
  'uco-observable:startTime': 'startDate',
  'uco-observable:endTime': 'endDate',
  'uco-core:comment': 'summary',
  'uco-core:description': 'summary',
};

/** The same said in facets of classes that are read as one of ours. */
const ALSO: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  PhoneNumber: { 'uco-observable:MSISDN': 'number', 'uco-observable:IMSI': 'imsi' },
  Handset: { 'uco-observable:serialNumber': 'serialNumber' },
  Organization: { 'uco-core:name': 'name' },
};
