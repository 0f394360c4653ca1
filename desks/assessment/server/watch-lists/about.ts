import type { SoughtPaper, SoughtPerson } from '@amirani/targeting/watch-lists';
import { entryItem } from '@desk/oversight/api/subject-answers.ts';
import type { SubjectData, SubjectPerson } from '@desk/oversight/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { isWhoAsks } from '@platform/server/identity/data-subject.ts';
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
 * together. Also those on which a hit on the person rests, as `list/entry`: the entry may have another date of birth. Ended ones
 * too, while they are there. The database narrows by document and year of birth, names are compared here in every script.
 */
export const entriesAbout = async (
  tx: Transaction,
  person: SubjectPerson,
  ofHits: readonly string[] = [],
): Promise<readonly EntryHeld[]> => {
  const document = documentForm(person.documentNumber ?? '');
  const year = person.birthDate?.slice(0, 4) ?? '';
  const { rows } = await sql<EntryRow>`select distinct on (e.list, e.id)
      e.list, l.title, l.source, l.category, e.entry, e.ended_at
    from watch.entry e join watch.list l on l.id = e.list
    where e.entry->>'kind' <> 'object' and (
      e.list || '/' || e.id = any (${ofHits}::text[])
      or (${document} <> '' and exists (
        select from jsonb_array_elements(coalesce(e.entry->'documents', jsonb_build_array(e.entry->'document'))) paper
        where upper(regexp_replace(paper->>'number', '[^[:alnum:]]', '', 'g')) = ${document}))
      or (${year} <> '' and exists (
        select from jsonb_array_elements(e.entry->'birthDates') born
        where ${year} between left(born->>'date', 4) and left(coalesce(born->>'until', born->>'date'), 4))))
    order by e.list, e.id, e.from_version desc`.execute(tx);
  return rows
    .map((row) => {
      const standing = standingOf(row.entry);
      return { ...row, standing, isPerson: isWhoAsks(person, standing) };
    })
    .filter(
      ({ list, entry, isPerson }) => isPerson || ofHits.includes(entryItem({ list, id: entry.id })),
    )
    .map(({ list, title, source, category, entry, ended_at, standing, isPerson }) => ({
      ...{ list, id: entry.id, title, source, category, ground: entry.ground },
      ...standing,
      birthDates: standing.birthDates.map(({ date }) => date),
      ...(entry.validFrom === undefined ? {} : { validFrom: entry.validFrom }),
      ...(entry.expires === undefined ? {} : { expires: entry.expires }),
      ...(ended_at === null ? {} : { endedAt: ended_at.toISOString() }),
      ...(isPerson ? {} : { byHit: true as const }),
    }));
};

const standingOf = (entry: SoughtPerson | SoughtPaper) => ({
  names: entry.kind === 'person' ? entry.names.map(({ full }) => full) : [],
  birthDates: entry.kind === 'person' ? entry.birthDates : [],
  documents: (entry.kind === 'person' ? entry.documents : [entry.document]).map(
    ({ number }) => number,
  ),
});
