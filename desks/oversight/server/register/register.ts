import type { Transaction } from '@platform/server/database/open.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import type { Register } from '../../api/types.ts';

/** Counts the documentation of the unit out of what is stored, in the role of oversight (R37). */
export const readRegister = async (
  tx: Transaction,
  { now, today }: Moment,
): Promise<Omit<Register, 'processing' | 'impact'>> => {
  const rows = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => [
    ...(await query.execute(tx)).rows,
  ];
  const [due] = await rows(
    sql<{ n: number }>`select count(*)::int as n from kept.request
      where approved_at is not null and reviewed_at is null`,
  );
  const [breaches] = await rows(
    sql<Register['breaches']>`select count(*) filter (where told_at is null)::int as open,
        count(*) filter (where told_at is not null)::int as told,
        count(*) filter (where told_at > found_at + interval '72 hours')::int as "toldLate"
      from oversight.breach`,
  );
  return {
    at: now.toISOString(),
    staff: await rows(
      sql<
        Register['staff'][number]
      >`select role, count(*) filter (where not disabled)::int as accounts,
          count(*) filter (where disabled)::int as disabled
        from identity.account, unnest(roles) as role group by role order by role`,
    ),
    disclosures: await rows(
      sql<Register['disclosures'][number]>`select case
          when answered_at is not null then 'answered' when refused_at is not null then 'refused'
          when approved_at is not null then 'approved' else 'asked' end as state,
          offence, count(*)::int as requests
        from kept.request group by 1, 2 order by 1, 2`,
    ),
    recipients: await rows(
      sql<Register['recipients'][number]>`select recipient, count(*)::int as times
        from kept.request, unnest(recipients) as recipient group by 1 order by 2 desc, 1`,
    ),
    reviewsDue: due?.n ?? 0,
    subjectRequests: await rows(
      sql<Register['subjectRequests'][number]>`select kind, oversight.state_of(r) as state,
          count(*)::int as requests
        from oversight.subject_request r group by 1, 2 order by 1, 2`,
    ),
    criteria: await rows(
      sql<Register['criteria'][number]>`select state, count(*)::int as texts
        from criteria.release group by 1 order by 1`,
    ),
    lists: await rows(
      sql<Register['lists'][number]>`select state, count(*)::int as lists,
          (count(*) filter (where state = 'active' and valid_until < ${today}::date))::int as over
        from watch.list group by 1 order by 1`,
    ),
    uneven: await rows(
      sql<
        Register['uneven'][number]
      >`select v.id, coalesce(v.title, v.criterion, '') as title, g.month::text as month
        from criteria.group_report g join criteria.version v on v.id = g.version
        where g.alert and g.month > ${today}::date - interval '12 months'
        order by g.month desc, v.title, v.id`,
    ),
    breaches: breaches ?? { open: 0, told: 0, toldLate: 0 },
    log: await rows(
      sql<Register['log'][number]>`select operation,
          case when outcome = 'refused' and journal.asked_password(leaf) then 'asked' else outcome end as outcome,
          count(*)::int as entries
        from journal.entry group by 1, 2 order by 1, 2`,
    ),
  };
};
