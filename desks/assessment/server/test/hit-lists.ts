import { addDays } from '@amirani/core';
import type { SoughtEntry } from '@amirani/targeting/hits';
import type { ListPurpose, SoughtPaper, SoughtPerson } from '@amirani/targeting/watch-lists';
import type { Platform } from '@platform/server/needs.ts';
import { createListIndexes } from '../hits/screening/list-indexes.ts';
import type { ListSource } from '../hits/screening/list-source.ts';
import { type ScreeningNeeds, screenDue } from '../hits/screening/screening.ts';

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
  /** Its last day is over. */
  readonly end: (id: string) => void;
}

/** No list yet. */
export const testLists = (): TestLists => {
  const lists = new Map<
    string,
    { version: number; purposes: readonly ListPurpose[]; entries: readonly SoughtEntry[] }
  >();
  const over = new Set<string>();
  const entriesOf = (id: string) => lists.get(id)?.entries ?? [];
  const listsFor = (purpose: ListPurpose, isOver: boolean) =>
    [...lists]
      .filter(([id, { purposes }]) => purposes.includes(purpose) && over.has(id) === isOver)
      .map(([id, { version, entries }]) => ({
        ...{ id, version: String(version), title: `List ${id}`, size: entries.length },
      }));
  return {
    set: (id, purposes, entries) =>
      void lists.set(id, { version: (lists.get(id)?.version ?? 0) + 1, purposes, entries }),
    drop: (id) => void lists.delete(id),
    end: (id) => void over.add(id),
    current: async (purpose) =>
      listsFor(purpose, false).map((list) => ({
        ...list,
        ...{ owner: 'keeper', source: 'test', category: 'sought' },
      })),
    over: async (purpose, on) =>
      listsFor(purpose, true).map((list) => ({ ...list, over: addDays(on, -1) })),
    entries: async function* (list) {
      yield entriesOf(list.id);
    },
    entriesById: async (list, ids) => entriesOf(list.id).filter(({ id }) => ids.includes(id)),
  };
};

/** Dependencies of screening in a test. */
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

/** Somebody has looked for lists, and none is in use. */
export const lookForLists = (
  platform: Parameters<typeof screeningOf>[0],
): ReturnType<typeof screenDue> => screenDue(screeningOf(platform, testLists()));
