import type { PersonCategory, Link as PureLink } from '@amirani/network/statements';
import { masked } from '@platform/server/log/mask.ts';
import type { Entity, EntityHead, Link, Statement } from '../../api/types.ts';
import { isNumber } from './apart.ts';
import { refers, type ShownValue, type StatementRow, statementOf } from './rows.ts';
import type { SeenCase } from './view.ts';

/** Whether the numbers of who is kept apart are shown plainly: only where somebody asked for it with a reason. */
export interface Showing {
  readonly revealed: boolean;
}

/** Of the links of one entity no more are sent than this; the rest is counted. */
const MOST_LINKS = 500;

/** The head of an entity; for what nothing is stated of, its id. */
export const headIn = (seen: SeenCase, id: string): EntityHead =>
  seen.heads.get(id) ?? {
    id,
    schema: seen.view.entities.get(id)?.schema ?? 'Thing',
    caption: id,
    apart: seen.apart.has(id),
    statements: 0,
    links: 0,
  };

/** Category for pattern searches. Protected persons count as victims and are never named. */
export const categoryIn = (seen: SeenCase, id: string): PersonCategory =>
  seen.apart.has(id) ? 'victim' : (seen.heads.get(id)?.category ?? 'uncategorised');

/** A value as it is shown: of who is kept apart, numbers are masked, wherever they stand. */
export const valueIn = (seen: SeenCase, row: StatementRow, { revealed }: Showing): ShownValue => {
  const { canonical } = seen.view.identities;
  if (refers(row)) {
    const entity = canonical(row.value);
    const { caption } = headIn(seen, entity);
    return { value: caption, masked: seen.apart.has(entity), refersTo: { entity, caption } };
  }
  const hides =
    !revealed && seen.apart.has(canonical(row.subject)) && isNumber(row.schema, row.property);
  return { value: hides ? masked(row.value) : row.value, masked: hides };
};

/** A statement as it is shown. */
export const shownStatement = (seen: SeenCase, row: StatementRow, showing: Showing): Statement =>
  statementOf(row, valueIn(seen, row, showing));

/** Links between the same two of one kind as one, with how many events they are. */
export const togetherOf = (links: readonly PureLink[]): Link[] => {
  const groups = new Map<string, { link: PureLink; weight: number; from?: string; to?: string }>();
  const statements = new Map<string, Set<string>>();
  for (const link of links) {
    const ends = link.directed || link.source < link.target;
    const [source, target] = ends ? [link.source, link.target] : [link.target, link.source];
    const key = JSON.stringify([link.kind, link.role ?? '', source, target]);
    const group = groups.get(key);
    if (group === undefined)
      groups.set(key, { link: { ...link, source, target }, weight: 1, ...timesOf(link) });
    else {
      group.weight += 1;
      if (link.from !== undefined && (group.from === undefined || link.from < group.from))
        group.from = link.from;
      const end = link.until ?? link.from;
      if (end !== undefined && (group.to === undefined || end > group.to)) group.to = end;
    }
    const saying = statements.get(key) ?? new Set<string>();
    statements.set(key, saying);
    for (const { id } of link.statements) saying.add(id);
  }
  return [...groups].map(([key, { link, weight, from, to }]) => ({
    id: link.id,
    schema: link.kind,
    caption: link.role ?? link.kind,
    source: link.source,
    target: link.target,
    directed: link.directed,
    weight,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    statements: statements.get(key)?.size ?? 0,
  }));
};

const timesOf = ({ from, until }: PureLink): { from?: string; to?: string } => ({
  ...(from === undefined ? {} : { from }),
  ...((until ?? from) === undefined ? {} : { to: until ?? (from as string) }),
});

/** What an entity's page shows besides its decisions. */
export type ShownEntity = Omit<Entity, 'categoryVersion' | 'categorySteps' | 'merges'>;

/** An entity with every value and its sources; undefined where nothing is stated of it. */
export const entityIn = (seen: SeenCase, id: string, showing: Showing): ShownEntity | undefined => {
  const canonical = seen.view.identities.canonical(id);
  const head = seen.heads.get(canonical);
  if (head === undefined) return undefined;
  const members = new Set(seen.view.identities.members(canonical));
  const own = [...seen.rows.values()].filter(({ subject }) => members.has(subject));
  const properties = new Map<string, Map<string, StatementRow[]>>();
  for (const row of own) {
    const values = properties.get(row.property) ?? new Map<string, StatementRow[]>();
    properties.set(row.property, values);
    const value = refers(row) ? seen.view.identities.canonical(row.value) : row.value;
    values.set(value, [...(values.get(value) ?? []), row]);
  }
  const places = seen.linksOf.get(canonical) ?? [];
  const links = togetherOf(
    places.map((place) => seen.links[place]).filter((link) => link !== undefined),
  );
  return {
    ...head,
    ...(showing.revealed ? { caption: plainCaption(seen, canonical, head.caption) } : {}),
    properties: [...properties].map(([property, values]) => ({
      property,
      values: [...values.values()].map((rows) => {
        const [first] = rows;
        const shown =
          first === undefined ? { value: '', masked: false } : valueIn(seen, first, showing);
        return {
          value: shown.value,
          masked: shown.masked,
          kinds: [...new Set(rows.map(({ kind }) => kind))],
          statements: rows.map((row) => shownStatement(seen, row, showing)),
        };
      }),
    })),
    linkList: links.slice(0, MOST_LINKS).map((link) => ({
      ...link,
      other: headIn(seen, link.source === canonical ? link.target : link.source),
    })),
    linksLeft: Math.max(0, links.length - MOST_LINKS),
    revealed: showing.revealed,
  };
};

/** The caption of who is kept apart, unmasked: the value whose masked form the caption is. */
const plainCaption = (seen: SeenCase, id: string, caption: string): string => {
  for (const [, values] of seen.view.entities.get(id)?.properties ?? [])
    for (const { value } of values) if (masked(value) === caption) return value;
  return caption;
};
