import type { HitEvidence } from '@amirani/targeting/hits';
import { entryItem } from '@desk/oversight/api/subject-answers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Hit } from '../../api/hits/types.ts';
import { shownReasons, standingOf } from './present.ts';

/** Loads all hits on these travellers, in any state, with the evidence for and against each, for a data subject request (R46). */
export const hitsAbout = async (tx: Transaction, travellers: readonly string[]) => {
  const { rows } = await sql<{
    readonly id: string;
    readonly found_at: Date;
    readonly state: Hit['state'];
    readonly disputed: boolean;
    readonly kind: HitEvidence['kind'];
    readonly title: string;
    readonly evidence: HitEvidence;
  }>`select id, found_at, state, disputed and state = 'waiting' as disputed, kind, title, evidence from hit.hit
    where traveller_id = any (${travellers}::uuid[]) order by found_at desc, id`.execute(tx);
  return rows.map(({ id, found_at, state, disputed, kind, title, evidence }) => ({
    ...{ id, at: found_at.toISOString(), ...standingOf({ state, disputed }), kind, title },
    ...(evidence.kind === 'watch-list'
      ? { entry: entryItem({ list: evidence.list.id, id: evidence.entry.id }) }
      : {}),
    reasons: shownReasons(evidence),
  }));
};
