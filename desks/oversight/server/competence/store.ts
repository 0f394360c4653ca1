import { courseOfRole } from '@platform/api/course-of-role.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Competence } from '../../api/types.ts';

/** A certificate as it is recorded. */
export interface CompetenceRow {
  readonly account: string;
  readonly course: string;
  readonly holder: string;
  readonly issuer: string;
  readonly valid_from: Date;
  readonly valid_until: Date;
  readonly sha256: string;
  readonly recorded_by: string;
  readonly recorded_at: Date;
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** Who decides what needs a certificate, each with theirs; whoever has none that runs first. */
export const listCompetence = async (tx: Transaction, now: Date): Promise<Competence[]> => {
  const courses = Object.entries(courseOfRole);
  const { rows } = await sql<
    {
      login: string;
      name: string;
      role: Competence['role'];
      for_course: string;
      valid: boolean;
    } & Nullable<CompetenceRow>
  >`select a.login, a.name, r.role, r.course as for_course, c.*,
      coalesce(c.valid_from <= ${now} and c.valid_until > ${now}, false) as valid
    from identity.account a
    join unnest(${courses.map(([role]) => role)}::text[], ${courses.map(([, course]) => course)}::text[]) r(role, course)
      on r.role = any (a.roles)
    left join oversight.competence c on c.account = a.login and c.course = r.course
    where not a.disabled order by valid, a.name, a.login, r.role`.execute(tx);
  return rows.map(({ login, name, role, for_course, valid, ...row }) => ({
    ...{ account: login, name, role, course: for_course, valid },
    ...(row.sha256 === null ||
    row.valid_from === null ||
    row.valid_until === null ||
    row.recorded_at === null
      ? {}
      : {
          certificate: {
            ...{ holder: row.holder ?? '', issuer: row.issuer ?? '', sha256: row.sha256 },
            validFrom: row.valid_from.toISOString(),
            validUntil: row.valid_until.toISOString(),
            recordedBy: row.recorded_by ?? '',
            recordedAt: row.recorded_at.toISOString(),
          },
        }),
  }));
};

/** Records a certificate; it takes the place of an earlier one of the same course. */
export const saveCompetence = async (tx: Transaction, row: CompetenceRow): Promise<void> => {
  await sql`insert into oversight.competence (account, course, holder, issuer, valid_from, valid_until, sha256,
      recorded_by, recorded_at)
    values (${row.account}, ${row.course}, ${row.holder}, ${row.issuer}, ${row.valid_from}, ${row.valid_until},
      ${row.sha256}, ${row.recorded_by}, ${row.recorded_at})
    on conflict (account, course) do update set holder = excluded.holder, issuer = excluded.issuer,
      valid_from = excluded.valid_from, valid_until = excluded.valid_until, sha256 = excluded.sha256,
      recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`.execute(tx);
};
