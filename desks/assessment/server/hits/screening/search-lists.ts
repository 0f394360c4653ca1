import type { CivilDate } from '@amirani/core';
import type { IndexHit } from '@amirani/names/index';
import {
  isWorthSeeing,
  type ListEvidence,
  type ScreenedPerson,
  type SoughtEntry,
} from '@amirani/targeting/hits';
import { countsOn, type WatchListEntry } from '@amirani/targeting/watch-lists';
import { digestOfSeen } from '@platform/server/decisions/digest.ts';
import type { IndexedList } from './list-indexes.ts';

/** Most candidates of each search. A weaker match than ten others of a list is not the person sought. */
const TOP = 10;

/** What a search of one list found for one traveller: the best hit of each entry, and by which document. */
export type Found = ReadonlyMap<
  string,
  IndexHit & { readonly borne: ScreenedPerson['documents'][number] | undefined }
>;

/** Whom of a list a traveller may be: by the name with each document, and by each document alone. */
export const searchList = (person: ScreenedPerson, index: IndexedList['index']): Found => {
  const { name, birthDate, nationality, documents } = person;
  const best = new Map<
    string,
    IndexHit & { readonly borne: ScreenedPerson['documents'][number] | undefined }
  >();
  const keep = (
    hits: readonly IndexHit[],
    borne: ScreenedPerson['documents'][number] | undefined,
  ): void => {
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
    // Also by the number alone, so that ten namesakes do not hide the holder.
    keep(index.query({ name: '', document }, { top: TOP }), borne);
  }
  return best;
};

/** A document that met says more than one that did not; then the score. */
const weight = ({ score, explanation: { document } }: IndexHit): number =>
  score + (document === 'same' || document === 'confusable' ? 1 : 0);

/** What of it a person has to look at, once it is known what the entries say: an entry out of its term finds nobody. */
export const evidenceOf = (
  person: ScreenedPerson,
  list: IndexedList['list'],
  found: Found,
  entryOf: (id: string) => WatchListEntry | undefined,
  on: CivilDate,
): readonly ListEvidence[] =>
  [...found].flatMap(([id, { score, chance, explanation, borne }]) => {
    const entry = entryOf(id);
    if (entry === undefined || entry.kind === 'object' || !countsOn(entry, on)) return [];
    if (!isWorthSeeing({ score, explanation }, entry, borne)) return [];
    const entryVersion = versionOf(entry);
    return [{ kind: 'watch-list', list, entry, entryVersion, person, score, chance, explanation }];
  });

/** Version of an entry: the digest of its content. It stays the same in a new list version with the same content. */
export const versionOf = (entry: SoughtEntry): string => digestOfSeen(entry);
