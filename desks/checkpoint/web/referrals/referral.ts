import type { Referral } from '@amirani/contract/checkpoint';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import { queries } from '@platform/web/platform/session.ts';

/** Shows a referral as the server gave it with its answer to an act, on its page and in the list. */
export const keepReferral = (referral: Referral): void => {
  noteOwnAct(referral.id);
  queries.setQueriesData({ queryKey: ['getReferral', { params: { id: referral.id } }] }, referral);
  queries.setQueriesData<{ readonly referrals: readonly Referral[]; readonly now: string }>(
    { queryKey: ['listReferrals'] },
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            referrals: list.referrals.map((one) => (one.id === referral.id ? referral : one)),
          },
  );
};
