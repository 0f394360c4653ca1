import { extensions } from './extensions.ts';
import { followTheMoney } from './followthemoney.ts';
import type { DownMap, Edge, Property, PropertyType, SchemaDeclaration } from './schema.ts';

const declarations: ReadonlyMap<string, SchemaDeclaration> = new Map([
  ...Object.entries(followTheMoney),
  ...Object.entries(extensions),
]);

/** The names of all schemata, those of FollowTheMoney first. */
export const schemaNames: readonly string[] = [...declarations.keys()];

/** Whether there is a schema of this name. */
export const isSchema = (name: string): boolean => declarations.has(name);

/** A schema and everything it inherits from, itself first; empty for an unknown name. */
export const lineage = (name: string): readonly string[] => {
  const known = lineages.get(name);
  if (known !== undefined) return known;
  const declaration = declarations.get(name);
  if (declaration === undefined) return [];
  const all = new Set([name, ...(declaration.extends ?? []).flatMap(lineage)]);
  lineages.set(name, [...all]);
  return [...all];
};

const lineages = new Map<string, readonly string[]>();

/** Whether a schema is another, or inherits from it. An unknown schema is nothing but itself. */
export const isA = (name: string, other: string): boolean =>
  name === other || lineage(name).includes(other);

/** The properties of a schema with those it inherits, by name; empty for an unknown schema. */
export const propertiesOf = (name: string): ReadonlyMap<string, Property> => {
  const known = properties.get(name);
  if (known !== undefined) return known;
  const all = new Map<string, Property>();
  for (const declaredBy of lineage(name)) {
    const declaration = declarations.get(declaredBy);
    for (const [property, declared] of Object.entries(declaration?.properties ?? {})) {
      if (all.has(property)) continue;
      const [type = 'string', range] = declared.split(':');
      all.set(property, {
        name: property,
        type: type as PropertyType,
        ...(range === undefined ? {} : { range }),
        declaredBy,
        extension:
          declaration?.downTo !== undefined || declaration?.added?.includes(property) === true,
      });
    }
  }
  properties.set(name, all);
  return all;
};

const properties = new Map<string, ReadonlyMap<string, Property>>();

/** Properties that make subjects of this schema links, or undefined. */
export const edgeOf = (name: string): Edge | undefined =>
  firstOf(name, (declaration) => declaration.edge);

/** The properties that name a subject of this schema, best first. */
export const captionProperties = (name: string): readonly string[] =>
  firstOf(name, (declaration) => declaration.caption) ?? ['name'];

/** What a schema of ours is in plain FollowTheMoney; undefined where it is one of theirs, or unknown. */
export const downMapOf = (name: string): DownMap | undefined => declarations.get(name)?.downTo;

/** The more special of two schemata, or undefined where neither is the other. */
export const commonSchema = (a: string, b: string): string | undefined =>
  isA(a, b) ? a : isA(b, a) ? b : undefined;

const firstOf = <T>(
  name: string,
  pick: (declaration: SchemaDeclaration) => T | undefined,
): T | undefined => {
  for (const one of lineage(name)) {
    const declaration = declarations.get(one);
    const found = declaration === undefined ? undefined : pick(declaration);
    if (found !== undefined) return found;
  }
  return undefined;
};
