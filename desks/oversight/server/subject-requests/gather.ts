import {
  disclosuresAbout,
  entriesAbout,
  hitsAbout,
  keptAbout,
} from '@desk/assessment/server/reads.ts';
import { checksAbout, referralsAbout } from '@desk/checkpoint/server/reads.ts';
import { examinationsAbout } from '@desk/documents/server/reads.ts';
import { casesAbout } from '@desk/investigations/server/reads.ts';
import { travellersAbout, travellersNamed } from '@desk/travellers/server/reads.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import type { JournalKeys } from '@platform/server/journal/keys.ts';
import { readEntriesAbout } from '@platform/server/journal/reads.ts';
import { askedMarksOf } from '@platform/server/kept-pnr/marks.ts';
import { entryItem } from '../../api/subject-answers.ts';
import type { Named, SubjectData, SubjectPerson } from '../../api/types.ts';
import { withDoubts } from './identity.ts';

/** Entries of the journal to a look. */
const ENTRIES = 1000;

/**
 * Everything that is held of a person, of every room and desk (R46): who the document's number means, or name and date of
 * birth together. Who travels along is left out: that is theirs. In the role of oversight, which reads all and opens no seal.
 */
export const gather = async (
  tx: Transaction,
  person: SubjectPerson,
  keys: { readonly kept: Uint8Array; readonly journal: JournalKeys },
): Promise<{ readonly data: SubjectData; readonly subjects: readonly string[] }> => {
  const travellers = await travellersAbout(tx, person);
  const kept = await keptAbout(tx, askedMarksOf(keys.kept, person));
  const ids = travellers.flatMap(({ ids: both }) => both);
  const checks = await checksAbout(tx, ids, person.documentNumber);
  const examinations = await examinationsAbout(
    tx,
    checks.map(({ examination }) => examination),
    documentForm(person.documentNumber ?? ''),
  );
  const disclosures = await disclosuresAbout(tx, [...ids, ...kept.map(({ id }) => id)]);
  const hits = await hitsAbout(tx, ids);
  const referrals = await referralsAbout(
    tx,
    checks.map(({ id }) => id),
  );
  // A hit that was judged to be on another person ties no entry to this one.
  const ofHits = hits.flatMap(({ entry, state, disputed }) =>
    entry === undefined || (state === 'different' && disputed !== true) ? [] : [entry],
  );
  const entries = await entriesAbout(tx, person, ofHits);
  const cases = await casesAbout(tx, person);
  const atChecks = new Set(checks.map(({ examination }) => examination));
  const known = [
    ...ids,
    ...[kept, checks, examinations, hits, referrals, disclosures].flatMap((list) =>
      list.map(({ id }) => id),
    ),
    ...entries.map(entryItem),
    ...cases.map(({ id }) => id),
  ];
  const data: SubjectData = {
    travellers: travellers.map(({ ids: _, ...one }) => one),
    kept,
    checks: checks.map(({ examination: _, ...one }) => one),
    examinations: examinations.map((one) => ({ ...one, atCheck: atChecks.has(one.id) })),
    hits,
    entries: [...entries],
    cases: [...cases],
    referrals,
    disclosures,
    journal: await journalAbout(tx, keys.journal, known),
  };
  return { data: withDoubts(data, person), subjects: [...new Set(known)] };
};

/** How many records of a name alone are listed. */
const NAMED = 50;

/**
 * Loads records with the name only, without date of birth and document. They are not part of the held data, because they may be
 * about a namesake. The officer checks each.
 */
export const gatherNamed = async (
  tx: Transaction,
  person: SubjectPerson,
  { travellers }: SubjectData,
): Promise<Named> => {
  const known = new Set(travellers.map(({ id }) => id));
  const records = (await travellersNamed(tx, person)).filter(({ id }) => !known.has(id));
  return { count: records.length, records: records.slice(0, NAMED) };
};

const journalAbout = async (
  tx: Transaction,
  keys: JournalKeys,
  known: readonly string[],
): Promise<SubjectData['journal']> => {
  const entries = new Map<string, SubjectData['journal'][number]>();
  for (const id of known)
    for await (const entry of journalOf(tx, keys, id)) {
      const about = new Set(entries.get(entry.leafHash)?.about);
      entries.set(entry.leafHash, {
        ...pick(entry, 'at', 'operation', 'action'),
        by: entry.actor,
        ...pick(entry, 'purpose', 'reason', 'recipients'),
        about: [...about.add(id)],
      });
    }
  return [...entries.values()].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
};

/** All of them, however many: what is left out in silence would look like what never happened. */
async function* journalOf(tx: Transaction, keys: JournalKeys, id: string) {
  for (let before: number | undefined; ; ) {
    const entries = await readEntriesAbout(tx, keys, id, { before, limit: ENTRIES });
    yield* entries;
    if (entries.length < ENTRIES) return;
    before = entries.at(-1)?.index;
  }
}

/** Recipients of the person's data, from the journal and the cases. They must be told of changes to it. */
export const recipientsOf = ({ journal, cases }: SubjectData): readonly string[] => [
  ...new Set(
    [...journal, ...cases]
      .flatMap(({ recipients }) => recipients)
      // The booth is within the house, and the traveller knows.
      .filter((one) => one !== 'checkpoint' && !one.startsWith('request ')),
  ),
];
