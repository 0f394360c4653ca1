import { courseOfRole } from '@platform/api/course-of-role.ts';
import type { Access } from '@platform/api/endpoint.ts';
import type { Role } from '@platform/api/vocabulary.ts';
import { sql } from 'kysely';
import { type AccessContext, type DatabaseRole, withAccess } from '../database/access.ts';
import type { Database } from '../database/open.ts';
import { Problem } from './problems.ts';

/**
 * Requires the certificate that a deployment asks for before a decision; reading needs no certificate (R65).
 * @throws Problem `access.competence`
 */
export const mustBeCompetent = async (
  database: Database,
  access: Access,
  {
    context,
    role,
    databaseRole,
    now,
  }: {
    readonly context: AccessContext;
    readonly role: Role;
    readonly databaseRole: DatabaseRole;
    readonly now: Date;
  },
): Promise<void> => {
  const course = courseOfRole[role];
  if (access.competence !== true || course === undefined) return;
  const isCompetent = await withAccess(database, context, databaseRole, async (tx) => {
    const { rows } = await sql<{ is: boolean }>`
      select oversight.is_competent(${context.account}, ${course}, ${now}) as is`.execute(tx);
    return rows[0]?.is === true;
  });
  if (!isCompetent) throw new Problem('access.competence');
};
