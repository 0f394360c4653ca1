import type { SubjectData, SubjectPerson } from '@desk/oversight/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { isWhoAsks } from '@platform/server/identity/data-subject.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';
import { type CaseFileRow, caseFileTable } from '../sql/tables.gen.ts';
import { caseNumber } from './rows.ts';

type CaseHeld = SubjectData['cases'][number];

interface Stated {
  readonly id: string;
  readonly property: string;
  readonly value: string;
  readonly kind: 'fact' | 'assessment';
  readonly at: string;
}

interface StatedRow {
  readonly caseId: string;
  readonly subject: string;
  /** Found by a document that the person bears. */
  readonly borne: boolean;
  readonly statements: readonly Stated[];
  readonly recipients: readonly string[];
}

/**
 * What cases state of a person who asks (R46): whom the number of a document means, or a date of birth together with a name as
 * it is heard in any script. Only what is stated of that person, with its place in the case and to whom it was sent, and no
 * other subject, no source and no link. In the role of oversight, which reads no case otherwise.
 */
export const casesAbout = async (
  tx: Transaction,
  person: SubjectPerson,
): Promise<readonly CaseHeld[]> => {
  const document = documentForm(person.documentNumber ?? '');
  const rows = await all<StatedRow>(
    tx,
    sql`select case_id, subject, borne, statements, recipients
    from investigation.stated_of(${document === '' ? null : document}, ${person.birthDate ?? null}::date)`,
  );
  const held = Map.groupBy(
    rows.filter((row) => isMeant(row, person)),
    (row) => row.caseId,
  );
  if (held.size === 0) return [];
  const files = await caseFileTable
    .only('id', 'year', 'number', 'offences', 'state', 'openedAt', 'reviewDueOn', 'eraseOn')
    .all(tx, sql`where id = any (${[...held.keys()]}::uuid[]) order by opened_at`);
  return files.map((file) => heldOf(file, held.get(file.id) ?? []));
};

type CaseRow = Omit<CaseFileRow, 'title' | 'basis' | 'decision' | 'openedBy' | 'closedAt'>;

const heldOf = (file: CaseRow, rows: readonly StatedRow[]): CaseHeld => {
  const statements = new Map(
    rows.flatMap((row) => row.statements.map(({ id, ...one }) => [id, one])),
  );
  return {
    id: file.id,
    number: caseNumber(file),
    offences: file.offences,
    state: file.state,
    openedAt: file.openedAt.toISOString(),
    reviewDueOn: file.reviewDueOn,
    eraseOn: file.eraseOn,
    statements: [...statements.values()].map(({ at, ...one }) => ({
      ...one,
      at: new Date(at).toISOString(),
    })),
    recipients: [...new Set(rows.flatMap(({ recipients }) => recipients))].sort(),
  };
};

const DOCUMENTS = new Set(['passportNumber', 'idNumber']);
const NAMES = new Set(['name', 'alias', 'previousName']);

/** A date of birth alone means nobody: then the name has to be that of who asks. */
const isMeant = ({ borne, statements }: StatedRow, person: SubjectPerson): boolean => {
  const valuesOf = (has: (property: string) => boolean): readonly string[] =>
    statements.flatMap(({ property, value }) => (has(property) ? [value] : []));
  const firsts = valuesOf((property) => property === 'firstName');
  const lasts = valuesOf((property) => property === 'lastName');
  return (
    borne ||
    isWhoAsks(person, {
      names: [
        ...valuesOf((property) => NAMES.has(property)),
        ...firsts.flatMap((first) => lasts.map((last) => `${first} ${last}`)),
      ],
      birthDates: valuesOf((property) => property === 'birthDate').map((date) => ({ date })),
      documents: valuesOf((property) => DOCUMENTS.has(property)),
    })
  );
};
