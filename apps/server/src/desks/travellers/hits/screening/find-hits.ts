import type { CivilDate } from '@amirani/core';
import type { IndexHit } from '@amirani/names/index';
import {
  isWorthSeeing,
  type ListEvidence,
  type ScreenedPerson,
  type SoughtEntry,
} from '@amirani/targeting/hits';
import { countsOn } from '@amirani/targeting/watch-lists';
import { digestOfSeen } from '../../../../platform/decisions/digest.ts';
import type { IndexedList } from './list-indexes.ts';
import type { ListSource } from './list-source.ts';

/** So many of each search are looked at: what is less like than ten others of a list is not whom it seeks. */
const TOP = 10;

/**
 * Whom of these lists a traveller may be: by name, and by each document. What an entry says is asked of the source only
 * where something was found, and an entry out of its term finds nobody.
 */
export const findHits = async (
  person: ScreenedPerson,
  lists: readonly IndexedList[],
  source: Pick<ListSource, 'entriesById'>,
  on: CivilDate,
): Promise<readonly ListEvidence[]> => {
  const found: ListEvidence[] = [];
  for (const { list, index } of lists) {
    const hits = search(person, index);
    if (hits.size === 0) continue;
    for (const entry of await source.entriesById(list, [...hits.keys()])) {
      const hit = hits.get(entry.id);
      if (hit === undefined || entry.kind === 'object' || !countsOn(entry, on)) continue;
      const { score, chance, explanation, borne } = hit;
      if (isWorthSeeing({ score, explanation }, entry, borne))
        found.push({
          ...{ kind: 'watch-list', list, entry, entryVersion: versionOf(entry) },
          ...{ person, score, chance, explanation },
        });
    }
  }
  return found;
};

/** Of an entry what a hit rests on: another version of the list in which it says the same is no other entry. */
export const versionOf = (entry: SoughtEntry): string => digestOfSeen(entry);

type Found = IndexHit & { readonly borne: ScreenedPerson['documents'][number] | undefined };

/** The best hit of each entry over all searches: with the name and each document, and by each document alone. */
const search = (
  person: ScreenedPerson,
  index: IndexedList['index'],
): ReadonlyMap<string, Found> => {
  const { name, birthDate, nationality, documents } = person;
  const best = new Map<string, Found>();
  const keep = (hits: readonly IndexHit[], borne: Found['borne']): void => {
    for (const hit of hits) {
      const before = best.get(hit.id);
      if (before === undefined || weight(hit) > weight(before)) best.set(hit.id, { ...hit, borne });
    }
  };
  const query = { name, birthDate, nationality };
  if (name !== '' && documents.length === 0) keep(index.query(query, { top: TOP }), undefined);
  for (const borne of documents) {
    const document = borne.number;
    if (name !== '') keep(index.query({ ...query, document }, { top: TOP }), borne);
    // By the number alone, so that ten namesakes do not hide whoever bears it.
    keep(index.query({ name: '', document }, { top: TOP }), borne);
  }
  return best;
};

/** A document that met says more than one that did not; then the score. */
const weight = ({ score, explanation: { document } }: IndexHit): number =>
  score + (document === 'same' || document === 'confusable' ? 1 : 0);
