import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { Referral } from '../../api/types.ts';

/** Shows a referral as the server gave it with its answer to an act, on its page and in the list. */
export const keepReferral = (referral: Referral): void => {
  noteOwnAct(referral.id);
  keepAnswer(['getReferral', { params: { id: referral.id } }], referral);
  keepAnswer<{ readonly referrals: readonly Referral[]; readonly now: string }>(
    ['listReferrals'],
    (list) =>
      list === undefined
        ? undefined
        : {
            ...list,
            referrals: list.referrals.map((one) => (one.id === referral.id ? referral : one)),
          },
  );
};
