import type { SubjectData, SubjectPerson } from '@amirani/contract/oversight';
import type { Transaction } from '../../../platform/database/open.ts';
import { documentForm } from '../../../platform/ingest/traveller/person.ts';
import type { JournalKeys } from '../../../platform/journal/keys.ts';
import { readEntriesAbout } from '../../../platform/journal/reads.ts';
import { marksOf } from '../../../platform/kept-pnr/marks.ts';
import { checksAbout } from '../../../platform/registry/checkpoint.ts';
import { examinationsAbout } from '../../../platform/registry/documents.ts';
import {
  disclosuresAbout,
  hitsAbout,
  keptAbout,
  travellersAbout,
} from '../../../platform/registry/travellers.ts';

/** Most entries of the journal about one subject. */
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
  const kept = await keptAbout(tx, marksOf(keys.kept, person));
  const ids = travellers.flatMap(({ ids: both }) => both);
  const checks = await checksAbout(tx, ids, person.documentNumber);
  const examinations = await examinationsAbout(
    tx,
    checks.map(({ examination }) => examination),
    documentForm(person.documentNumber ?? ''),
  );
  const disclosures = await disclosuresAbout(tx, [...ids, ...kept.map(({ id }) => id)]);
  const hits = await hitsAbout(tx, ids);
  const subjects = [
    ...new Set([
      ...ids,
      ...[...kept, ...checks, ...examinations, ...hits, ...disclosures].map(({ id }) => id),
    ]),
  ];
  return {
    data: {
      travellers: travellers.map(({ ids: _, ...one }) => one),
      kept,
      checks: checks.map(({ examination: _, ...one }) => one),
      examinations,
      hits,
      disclosures,
      journal: await journalAbout(tx, keys.journal, subjects),
    },
    subjects,
  };
};

const journalAbout = async (
  tx: Transaction,
  keys: JournalKeys,
  subjects: readonly string[],
): Promise<SubjectData['journal']> => {
  const entries = new Map<string, SubjectData['journal'][number]>();
  for (const id of subjects)
    for (const entry of await readEntriesAbout(tx, keys, id, { limit: ENTRIES }))
      entries.set(entry.leafHash, {
        ...{ at: entry.at, operation: entry.operation, action: entry.action },
        ...(entry.purpose === undefined ? {} : { purpose: entry.purpose }),
        recipients: entry.recipients,
      });
  return [...entries.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
};
