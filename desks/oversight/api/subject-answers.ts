import type { z } from 'zod';
import {
  type AnswerSchema,
  type discreetParts,
  isDiscreet,
  type SubjectDataSchema,
  subjectDataParts,
} from './subject-requests-shapes.ts';

type SubjectData = z.output<typeof SubjectDataSchema>;
type Flight = SubjectData['travellers'][number];
type Fact = Flight['facts'][number];

/** What an officer chose: discreet items and values of others to give, and values of the traveller to leave out. */
export type Chosen = Pick<z.output<typeof AnswerSchema>, 'given' | 'left'>;

/** Something of which an answer says nothing unless it is chosen to be told. */
export interface DiscreetItem {
  readonly part: (typeof discreetParts)[number] | 'checks' | 'examinations';
  readonly id: string;
  /** Items without which it would not be there, or might not: while one of them is withheld, so is it. */
  readonly causes: readonly string[];
  /** Whether one of its causes is enough: each of them ties it to the person by itself. */
  readonly needsOne?: true;
}

/** Parts whose records can stand against an erasure, since a law keeps them. */
export const standingParts = ['entries', 'hits', 'cases', 'kept', 'disclosures'] as const;

/** A record that stands against an erasure. */
export interface Standing {
  readonly part: (typeof standingParts)[number];
  readonly id: string;
}

/** Hits that ended: they were called back, or their time is over. */
const ENDED_HITS: ReadonlySet<string> = new Set(['withdrawn', 'expired']);

/**
 * What stands against an erasure (Directive (EU) 2016/680 Art. 16(2) and (3)): entries that are on their list, hits that have not
 * ended and were not judged away, open cases, PNR that is kept for an offence, and requests of authorities.
 */
export const standingAgainst = (data: SubjectData): readonly Standing[] => [
  ...data.entries.flatMap((one) =>
    one.endedAt === undefined ? [{ part: 'entries' as const, id: entryItem(one) }] : [],
  ),
  ...data.hits.flatMap(({ id, state, disputed }) =>
    ENDED_HITS.has(state) || (state === 'different' && disputed !== true)
      ? []
      : [{ part: 'hits' as const, id }],
  ),
  ...data.cases.flatMap(({ id, state }) =>
    state === 'open' ? [{ part: 'cases' as const, id }] : [],
  ),
  ...data.kept.map(({ id }) => ({ part: 'kept' as const, id })),
  ...data.disclosures.map(({ id }) => ({ part: 'disclosures' as const, id })),
];

/** What stands against an erasure that an answer neither keeps nor names as erased all the same. */
export const overlooked = (
  data: SubjectData,
  {
    withheld,
    despite = [],
  }: Pick<z.output<typeof AnswerSchema>, 'withheld'> & { readonly despite?: readonly string[] },
): readonly Standing[] => {
  const kept = new Set<string>(withheld.map(({ part }) => part));
  return standingAgainst(data).filter(({ part, id }) => !kept.has(part) && !despite.includes(id));
};

/** Whether an item would tell of something that is not told. */
export const isRevealing = (
  { causes, needsOne }: DiscreetItem,
  told: ReadonlySet<string>,
): boolean =>
  needsOne === true ? !causes.some((one) => told.has(one)) : !causes.every((one) => told.has(one));

/** The id by which an answer names an entry of a watch list. */
export const entryItem = ({ list, id }: { readonly list: string; readonly id: string }): string =>
  `${list}/${id}`;

/**
 * Items that an answer may keep silent about, each with possible causes. Entries, hits and cases have no cause, except a hit,
 * which may follow from its entry. An entry tied to the person by hits only may follow from each of them, and causes nothing
 * itself. Any other item may follow from all of these (result of a check, examination elsewhere, help, requests of authorities,
 * depersonalised PNR) and is disclosed only if none is withheld. Only the result of a check and its examination is such an
 * item: the traveller knows its time and place.
 */
export const discreetItems = (data: SubjectData): readonly DiscreetItem[] => {
  const ofPerson = data.entries.filter(({ byHit }) => byHit !== true);
  const entries = ofPerson.map(entryItem);
  const roots: readonly DiscreetItem[] = [
    ...entries.map((id) => ({ part: 'entries' as const, id, causes: [] })),
    ...data.hits.map(({ id, entry }) => ({
      ...{ part: 'hits' as const, id },
      causes: entry !== undefined && entries.includes(entry) ? [entry] : [],
    })),
    ...data.cases.map(({ id }) => ({ part: 'cases' as const, id, causes: [] })),
  ];
  const causes = roots.map(({ id }) => id);
  const disclosures = data.disclosures.map(({ id }) => id);
  const following = (
    part: DiscreetItem['part'],
    list: readonly { readonly id: string }[],
    more: readonly string[] = [],
  ): readonly DiscreetItem[] => list.map(({ id }) => ({ part, id, causes: [...causes, ...more] }));
  const byHit = data.entries.flatMap((entry) => (entry.byHit === true ? [entryItem(entry)] : []));
  return [
    ...roots,
    ...byHit.map((id) => ({
      ...{ part: 'entries' as const, id, needsOne: true as const },
      causes: data.hits.flatMap((hit) => (hit.entry === id ? [hit.id] : [])),
    })),
    ...following('disclosures', data.disclosures),
    ...following('kept', data.kept, disclosures),
    ...following('referrals', data.referrals),
    ...following('checks', data.checks),
    ...data.checks.flatMap(({ id, notes }) => following('checks', notes, [id])),
    ...following('examinations', data.examinations),
  ];
};

/**
 * The id by which an answer names a value that carriers sent: one document, contact or seat as a whole, else each value of a field,
 * by whichever message it came. It holds no value, since a proposal is kept longer than the data.
 */
export const valueItem = (flight: string, { field, item, values }: Fact, nth: number): string =>
  field.includes('.')
    ? `${flight}/${field.split('.')[0]}/${item}`
    : `${flight}/${field}/${item}/${values.findIndex(({ value }) => value === values[nth]?.value)}`;

/** The values that carriers sent, by id, and whether each may be another traveller's. */
export const flightValues = ({ travellers }: SubjectData): ReadonlyMap<string, boolean> =>
  new Map(
    travellers.flatMap(({ id, facts }) =>
      facts.flatMap((fact) =>
        fact.values.map((_, nth) => [valueItem(id, fact, nth), fact.shared === true] as const),
      ),
    ),
  );

/** The traveller's own values that an answer leaves out. */
export const valuesLeft = (data: SubjectData, { left }: Chosen): readonly string[] => {
  const values = flightValues(data);
  return left.filter((id) => values.get(id) === false);
};

/** Whether an item stands for itself: it does not follow from a value that a carrier sent. */
export const standsAlone = ({ part, causes }: DiscreetItem): boolean =>
  (part === 'entries' || part === 'cases') && causes.length === 0;

/**
 * The items that an answer tells of those that were chosen. What follows from an item that is not told is not told either. While a
 * value of the traveller is left out, only entries and cases can be told: anything else may follow from the value.
 */
export const givenItems = (data: SubjectData, chosen: Chosen): ReadonlySet<string> => {
  const wanted = new Set(chosen.given);
  const isWhole = valuesLeft(data, chosen).length === 0;
  const items = discreetItems(data).filter(
    (item) => wanted.has(item.id) && (isWhole || standsAlone(item)),
  );
  const given = new Set(items.map(({ id }) => id));
  for (let before = -1; before !== given.size; ) {
    before = given.size;
    for (const item of items) if (isRevealing(item, given)) given.delete(item.id);
  }
  for (const [id, isShared] of flightValues(data)) if (isShared && wanted.has(id)) given.add(id);
  return given;
};

/** Whether who asks is not who is held: whatever is given then needs a reason. */
export const isDoubted = ({ travellers }: SubjectData): boolean =>
  travellers.some(({ disagrees }) => disagrees !== undefined);

/**
 * The parts of which an answer leaves something out in silence: each needs a ground and a reason. Values that may be another
 * traveller's need none: every answer says that they are left out.
 */
export const partsLeftOut = (
  data: SubjectData,
  chosen: Chosen,
): readonly (typeof subjectDataParts)[number][] => {
  const given = givenItems(data, chosen);
  const left = new Set<string>(
    discreetItems(data).flatMap(({ part, id }) =>
      given.has(id) || !isDiscreet(part) ? [] : [part],
    ),
  );
  if (valuesLeft(data, chosen).length > 0) left.add('travellers');
  return subjectDataParts.filter((part) => left.has(part));
};
