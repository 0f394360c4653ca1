import type { Transaction } from '@platform/server/database/open.ts';
import { first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { CaseCounts } from './rows.ts';

/** How much a case holds, as far as the caller may see it. */
export const countsOf = async (tx: Transaction, id: string): Promise<CaseCounts> => {
  const row = await first<CaseCounts>(
    tx,
    sql`select
      (select count(*)::int from investigation.exhibit e where e.case_id = ${id} and e.state = 'complete') as exhibits,
      (select count(*)::int from investigation.statement s
        where s.case_id = ${id} and s.state = 'standing') as statements,
      (select count(distinct s.subject)::int from investigation.statement s
        where s.case_id = ${id} and s.state = 'standing') as entities,
      (select count(*)::int from investigation.task t where t.case_id = ${id} and t.state = 'open') as "openTasks",
      (select count(*)::int from investigation.match m where m.case_id = ${id} and m.state = 'open') as "openMatches",
      (select count(*)::int from investigation.hand_over h where h.case_id = ${id} and h.state = 'offered'
        and h.to_holder->>'account' = access.setting('account')) as "handOversToMe",
      (select count(*)::int from investigation.notice n
        where n.case_id = ${id} and n.told_at is null) as "noticesOwed"`,
  );
  return row as CaseCounts;
};
