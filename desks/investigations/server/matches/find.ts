import { type IndexEntry, NameIndex } from '@amirani/names/index';
import { isA } from '@amirani/network/schema';
import { type Entity, valuesOf } from '@amirani/network/statements';
import type { Match } from '../../api/types.ts';
import type { SeenCase } from '../statements/view.ts';

/** A pair that may be one person, and why. */
export interface FoundPair {
  readonly left: string;
  readonly right: string;
  readonly likeness: number;
  readonly reasons: Match['reasons'];
}

/** What scores less is not asked of anybody: the queue is for what may well be one. */
const LEAST = 0.35;

/** Most candidates compared for each name. */
const MOST_EACH = 12;

/**
 * Pairs of persons of a case that may be one: by their names in any script, each spelling that is stated, with date of birth
 * and document; and those who share a number that belongs to one person. The order of the pairs is by likeness.
 */
export const findPairs = (seen: SeenCase): readonly FoundPair[] => {
  const persons = [...seen.view.entities.values()].filter(({ schema }) => isA(schema, 'Person'));
  const byId = new Map(persons.map((person) => [person.id, person]));
  const entries = persons.flatMap(entriesOf);
  const pairs = new Map<string, FoundPair>();
  const keep = (pair: FoundPair): void => {
    const key = JSON.stringify([pair.left, pair.right]);
    const known = pairs.get(key);
    const reasons = [...(known?.reasons ?? []), ...pair.reasons];
    if (known === undefined || pair.likeness > known.likeness) pairs.set(key, { ...pair, reasons });
    else pairs.set(key, { ...known, reasons });
  };
  if (entries.length > 1) {
    const index = NameIndex.build(entries, { documents: true });
    for (const { id: own, ...query } of entries)
      for (const hit of index.query(query, { top: MOST_EACH, least: LEAST })) {
        // Each pair is found from both its names. From the second it counts where only that one has a title glued to it.
        if (own === hit.id || (own > hit.id && hit.explanation.readAs === undefined)) continue;
        const [other = ''] = valuesOf(byId.get(hit.id), 'name');
        const ordered = own < hit.id;
        keep({
          ...(ordered ? { left: own, right: hit.id } : { left: hit.id, right: own }),
          likeness: Math.min(1, hit.score),
          reasons: [
            {
              property: 'name',
              ...(ordered
                ? { left: query.name, right: other }
                : { left: other, right: query.name }),
              note: `date of birth ${hit.explanation.birthDate}, document ${hit.explanation.document}`,
            },
          ],
        });
      }
  }
  for (const pair of sharedNumbers(persons)) keep(pair);
  return [...pairs.values()]
    .filter(({ left, right }) => byId.has(left) && byId.has(right) && !isJudged(seen, left, right))
    .map((pair) => ({ ...pair, reasons: pair.reasons.slice(0, 6) }))
    .toSorted((a, b) => b.likeness - a.likeness);
};

/** A pair that somebody said something of is not asked again. */
const isJudged = ({ view }: SeenCase, left: string, right: string): boolean =>
  view.identities.judgement(left, right) !== undefined;

/** One entry for each spelling. */
const entriesOf = (person: Entity): IndexEntry[] => {
  const names = new Set([
    ...valuesOf(person, 'name'),
    ...valuesOf(person, 'alias'),
    ...valuesOf(person, 'previousName'),
  ]);
  const [birthDate] = valuesOf(person, 'birthDate');
  const [document] = [...valuesOf(person, 'passportNumber'), ...valuesOf(person, 'idNumber')];
  const [nationality] = valuesOf(person, 'nationality');
  return [...names].map((name) => ({
    id: person.id,
    name,
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(document === undefined ? {} : { document }),
    ...(nationality === undefined ? {} : { nationality }),
  }));
};

/** Numbers that one person has and no other. */
const ONES_OWN = ['passportNumber', 'idNumber', 'taxNumber', 'phone', 'email'] as const;

/** As sure as a shared number makes it, for the order of the queue; a telephone is lent, a document seldom. */
const SHARED: Readonly<Record<(typeof ONES_OWN)[number], number>> = {
  passportNumber: 0.95,
  idNumber: 0.95,
  taxNumber: 0.9,
  phone: 0.6,
  email: 0.7,
};

function* sharedNumbers(persons: readonly Entity[]): Generator<FoundPair> {
  for (const property of ONES_OWN) {
    const having = new Map<string, [string, string][]>();
    for (const person of persons)
      for (const value of valuesOf(person, property)) {
        const key = value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
        having.set(key, [...(having.get(key) ?? []), [person.id, value]]);
      }
    // A number of many is a hotline or a household, and would fill the queue with pairs.
    for (const all of having.values())
      if (all.length > 1 && all.length <= 5)
        for (const [at, [one, value]] of all.entries())
          for (const [other, same] of all.slice(at + 1)) {
            const [left, right] = one < other ? [one, other] : [other, one];
            if (left === right) continue;
            yield {
              left,
              right,
              likeness: SHARED[property],
              reasons: [{ property, left: value, right: same, note: 'shared' }],
            };
          }
  }
}
