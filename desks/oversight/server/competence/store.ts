import { courseOfRole } from '@platform/api/course-of-role.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { Competence } from '../../api/types.ts';
import { type CompetenceRow, competenceTable } from '../sql/tables.gen.ts';

/** Lists staff whose decisions need a certificate, those without a valid one first. */
export const listCompetence = async (tx: Transaction, now: Date): Promise<Competence[]> => {
  const courses = Object.entries(courseOfRole);
  const rows = await all<
    {
      login: string;
      name: string;
      role: Competence['role'];
      forCourse: string;
      valid: boolean;
    } & Partial<CompetenceRow>
  >(
    tx,
    sql`select a.login, a.name, r.role, r.course as for_course, c.*,
      coalesce(c.valid_from <= ${now} and c.valid_until > ${now}, false) as valid
    from identity.account a
    join unnest(${courses.map(([role]) => role)}::text[], ${courses.map(([, course]) => course)}::text[]) r(role, course)
      on r.role = any (a.roles)
    left join oversight.competence c on c.account = a.login and c.course = r.course
    where not a.disabled order by valid, a.name, a.login, r.role`,
  );
  return rows.map(({ login, name, role, forCourse, valid, ...row }) => ({
    account: login,
    name,
    role,
    course: forCourse,
    valid,
    ...(row.sha256 === undefined ||
    row.validFrom === undefined ||
    row.validUntil === undefined ||
    row.recordedAt === undefined
      ? {}
      : {
          certificate: {
            holder: row.holder ?? '',
            issuer: row.issuer ?? '',
            sha256: row.sha256,
            validFrom: row.validFrom.toISOString(),
            validUntil: row.validUntil.toISOString(),
            recordedBy: row.recordedBy ?? '',
            recordedAt: row.recordedAt.toISOString(),
          },
        }),
  }));
};

/** Records a certificate; it takes the place of an earlier one of the same course. */
export const saveCompetence = (tx: Transaction, row: CompetenceRow): Promise<number> =>
  competenceTable.insert(
    tx,
    row,
    sql`on conflict (account, course) do update set holder = excluded.holder, issuer = excluded.issuer,
      valid_from = excluded.valid_from, valid_until = excluded.valid_until, sha256 = excluded.sha256,
      recorded_by = excluded.recorded_by, recorded_at = excluded.recorded_at`,
  );
