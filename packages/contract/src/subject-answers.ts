import type { z } from 'zod';
import { discreetParts, type SubjectDataSchema } from './subject-requests-shapes.ts';

type SubjectData = z.output<typeof SubjectDataSchema>;

/** Something of which an answer says nothing unless it is chosen to be told. */
export interface DiscreetItem {
  readonly part: (typeof discreetParts)[number] | 'checks' | 'examinations';
  readonly id: string;
  /** Items without which it would not be there, or might not: while one of them is withheld, so is it. */
  readonly causes: readonly string[];
}

/** The id by which an answer names an entry of a watch list. */
export const entryItem = ({ list, id }: { readonly list: string; readonly id: string }): string =>
  `${list}/${id}`;

/**
 * The items of which an answer says nothing by itself, each with what it may follow from. An entry, a hit and a case stand for
 * themselves, except a hit for its entry. Everything else may follow from any of them (what came of a check, an examination
 * elsewhere, help, requests of authorities, PNR that is kept), and is told only where none of them is withheld. Of a check and
 * of the examination in it the item is what came of it: when and where it was, a traveller knows, who stood there.
 */
export const discreetItems = (data: SubjectData): readonly DiscreetItem[] => {
  const entries = data.entries.map(entryItem);
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
  return [
    ...roots,
    ...following('disclosures', data.disclosures),
    ...following('kept', data.kept, disclosures),
    ...following('referrals', data.referrals),
    ...following('checks', data.checks),
    ...following('examinations', data.examinations),
  ];
};

/** The items that an answer tells of those that were chosen: what follows from an item that is not told is not told either. */
export const givenItems = (data: SubjectData, chosen: Iterable<string>): ReadonlySet<string> => {
  const wanted = new Set(chosen);
  const items = discreetItems(data).filter(({ id }) => wanted.has(id));
  const given = new Set(items.map(({ id }) => id));
  for (let before = -1; before !== given.size; ) {
    before = given.size;
    for (const { id, causes } of items) if (causes.some((one) => !given.has(one))) given.delete(id);
  }
  return given;
};

/** The discreet parts of which an answer leaves something out: each needs a ground and a reason. */
export const partsLeftOut = (
  data: SubjectData,
  given: ReadonlySet<string>,
): readonly (typeof discreetParts)[number][] => {
  const left = new Set(
    discreetItems(data).flatMap(({ part, id }) => (given.has(id) ? [] : [part])),
  );
  return discreetParts.filter((part) => left.has(part));
};
