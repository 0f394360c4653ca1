import type { SoughtEntry } from '@amirani/targeting/hits';
import type { ListPurpose, SoughtPaper, SoughtPerson } from '@amirani/targeting/watch-lists';
import { createListIndexes } from '../src/desks/travellers/hits/screening/list-indexes.ts';
import type { ListSource } from '../src/desks/travellers/hits/screening/list-source.ts';
import type { ScreeningNeeds } from '../src/desks/travellers/hits/screening/screening.ts';
import type { Platform } from '../src/platform/platform.ts';

/** A person on a list of a test, who does not exist. */
export const soughtPerson = (
  id: string,
  name: string,
  birthDate: string | undefined,
  change: Partial<SoughtPerson> = {},
): SoughtPerson => ({
  ...{ kind: 'person', id, reference: id, ground: 'arrest', instruction: 'call-police' },
  names: [{ full: name, kind: 'primary', script: 'latin' }],
  birthDates: birthDate === undefined ? [] : [{ date: birthDate }],
  documents: [],
  nationalities: [],
  places: [],
  ...change,
});

/** A document on a list of a test. */
export const soughtPaper = (id: string, number: string, issuer = 'QVR'): SoughtPaper => ({
  ...{ kind: 'document', id, reference: id, ground: 'lost-or-stolen-document' },
  instruction: 'secure-document',
  document: { number, kind: 'passport', issuer },
});

/** Lists in memory that a test changes: another version each time. */
export interface TestLists extends ListSource {
  readonly set: (
    id: string,
    purposes: readonly ListPurpose[],
    entries: readonly SoughtEntry[],
  ) => void;
  readonly drop: (id: string) => void;
}

/** No list yet. */
export const testLists = (): TestLists => {
  const lists = new Map<
    string,
    { version: number; purposes: readonly ListPurpose[]; entries: readonly SoughtEntry[] }
  >();
  const entriesOf = (id: string) => lists.get(id)?.entries ?? [];
  return {
    set: (id, purposes, entries) =>
      void lists.set(id, { version: (lists.get(id)?.version ?? 0) + 1, purposes, entries }),
    drop: (id) => void lists.delete(id),
    current: async (purpose) =>
      [...lists]
        .filter(([, { purposes }]) => purposes.includes(purpose))
        .map(([id, { version, entries }]) => ({
          ...{ id, version: String(version), title: `List ${id}`, owner: 'keeper' },
          ...{ source: 'test', category: 'sought', size: entries.length },
        })),
    entries: async function* (list) {
      yield entriesOf(list.id);
    },
    entriesById: async (list, ids) => entriesOf(list.id).filter(({ id }) => ids.includes(id)),
  };
};

/** What screening stands on in a test. */
export const screeningOf = (
  platform: Pick<Platform, 'database' | 'journal' | 'clock' | 'config'>,
  lists: ListSource,
): ScreeningNeeds => ({
  database: platform.database,
  journal: platform.journal,
  clock: platform.clock,
  config: platform.config,
  source: lists,
  indexes: createListIndexes(lists),
});
