import { vulnerabilityIndicators } from '@amirani/risk/ciram/vulnerability';
import type { Output } from '@platform/api/endpoint.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { SHORTEST_REASON } from '@platform/server/decisions/step.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { sql } from 'kysely';
import type { riskEndpoints } from '../../api/endpoints.ts';
import { mustBeSeen } from '../must.ts';
import { type CapacityRow, capacityTable } from '../sql/tables.gen.ts';

/** A revision of what a section can bear. */
type Capacity = Output<(typeof riskEndpoints)['keepRiskCapacity']>['capacity'];
type Given = Omit<Capacity, 'revision' | 'reason' | 'by' | 'at'>;

/** The revisions of what a section can bear, the latest first. @throws Problem `http.not-found` */
export const readCapacity = async (
  tx: Transaction,
  section: string,
): Promise<Output<(typeof riskEndpoints)['getRiskCapacity']>> => {
  const found = await all<{ name: string }>(
    tx,
    sql`select name from risk.section
    where id = ${section}`,
  );
  const { name } = mustFind(found[0]);
  const rows = await capacityTable.all(
    tx,
    sql`where section = ${section} order by revision desc limit 100`,
  );
  return { name, revisions: rows.map(shown) };
};

/**
 * Keeps a further revision. @throws Problem `http.not-found`, `decision.version.stale`, `decision.reason.missing`, `risk.capacity.reading`
 */
export const keepCapacity = async (
  tx: Transaction,
  { actor }: Caller,
  section: string,
  { reason, revision, ...given }: Given & { readonly reason: string; readonly revision: number },
  now: Date,
): Promise<Capacity> => {
  await sql`select from risk.section where id = ${section} for update`.execute(tx);
  const { revisions } = await readCapacity(tx, section);
  mustBeSeen(revisions[0]?.revision ?? 0, revision);
  if (reason.trim().length < SHORTEST_REASON) throw new Problem('decision.reason.missing');
  const codes = given.readings.map(({ code }) => code);
  const wrong = codes.find(
    (code, i) =>
      codes.indexOf(code) !== i || !vulnerabilityIndicators.some((one) => one.code === code),
  );
  if (wrong !== undefined) throw new Problem('risk.capacity.reading', { name: wrong });
  await capacityTable.insert(tx, {
    section,
    revision: revision + 1,
    given,
    reason,
    byAccount: actor,
    at: now,
  });
  await publish(tx, [{ kind: 'risk', id: section }]);
  return mustFind((await readCapacity(tx, section)).revisions[0]);
};

const shown = ({ revision, given, reason, byAccount, at }: CapacityRow): Capacity => ({
  ...given,
  revision,
  reason,
  by: byAccount,
  at: at.toISOString(),
});
