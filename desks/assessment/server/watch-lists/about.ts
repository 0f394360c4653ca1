import type { SoughtPaper, SoughtPerson } from '@amirani/targeting/watch-lists';
import type { SubjectData, SubjectPerson } from '@desk/oversight/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { isWhoAsks } from '@platform/server/identity/who-asks.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';

type EntryHeld = SubjectData['entries'][number];

interface EntryRow {
  readonly list: string;
  readonly title: string;
  readonly source: string;
  readonly category: EntryHeld['category'];
  readonly entry: SoughtPerson | SoughtPaper;
  readonly ended_at: Date | null;
}

/**
 * The entries of watch lists that hold a person who asks (R46): by the number of a document, or by name and date of birth
 * together. Ended ones too, while they are there. The database narrows by document and year of birth, names are compared here
 * in every script.
 */
export const entriesAbout = async (
  tx: Transaction,
  person: SubjectPerson,
): Promise<readonly EntryHeld[]> => {
  const document = documentForm(person.documentNumber ?? '');
  const year = person.birthDate?.slice(0, 4) ?? '';
  const { rows } = await sql<EntryRow>`select distinct on (e.list, e.id)
      e.list, l.title, l.source, l.category, e.entry, e.ended_at
    from watch.entry e join watch.list l on l.id = e.list
    where e.entry->>'kind' <> 'object' and (
      (${document} <> '' and exists (
        select from jsonb_array_elements(coalesce(e.entry->'documents', jsonb_build_array(e.entry->'document'))) paper
        where upper(regexp_replace(paper->>'number', '[^[:alnum:]]', '', 'g')) = ${document}))
      or (${year} <> '' and exists (
        select from jsonb_array_elements(e.entry->'birthDates') born
        where ${year} between left(born->>'date', 4) and left(coalesce(born->>'until', born->>'date'), 4))))
    order by e.list, e.id, e.from_version desc`.execute(tx);
  return rows
    .map((row) => ({ ...row, standing: standingOf(row.entry) }))
    .filter(({ standing }) => isWhoAsks(person, standing))
    .map(({ list, title, source, category, entry, ended_at, standing }) => ({
      ...{ list, id: entry.id, title, source, category, ground: entry.ground },
      ...standing,
      birthDates: standing.birthDates.map(({ date }) => date),
      ...(entry.validFrom === undefined ? {} : { validFrom: entry.validFrom }),
      ...(entry.expires === undefined ? {} : { expires: entry.expires }),
      ...(ended_at === null ? {} : { endedAt: ended_at.toISOString() }),
    }));
};

const standingOf = (entry: SoughtPerson | SoughtPaper) => ({
  names: entry.kind === 'person' ? entry.names.map(({ full }) => full) : [],
  birthDates: entry.kind === 'person' ? entry.birthDates : [],
  documents: (entry.kind === 'person' ? entry.documents : [entry.document]).map(
    ({ number }) => number,
  ),
});
