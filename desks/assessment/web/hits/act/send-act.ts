import { call } from '@platform/web/platform/api.ts';
import { keepAnswer } from '@platform/web/platform/keep-answer.ts';
import { noteOwnAct } from '@platform/web/platform/own-acts.ts';
import type { Hit, HitRecipientView } from '../../../api/hits/types.ts';
import type { HitChoice } from './choices.ts';

/** One act on one hit, in the officer's own words. */
export interface HitAct {
  readonly choice: HitChoice;
  readonly reason: string;
  /** Of a release only. */
  readonly to: HitRecipientView;
}

/** Sends an act on the hit as shown to the officer. Returns the updated hit. */
export const sendAct = async (hit: Hit, { choice, reason, to }: HitAct): Promise<Hit> => {
  const params = { id: hit.id };
  const act = { version: hit.version, reason };
  const { hit: next } = await answerTo();
  keepHit(next);
  return next;

  function answerTo(): Promise<{ readonly hit: Hit }> {
    switch (choice) {
      case 'same':
      case 'different':
      case 'unsure':
        return call('judgeHit', { params, body: { ...act, seen: hit.seen, judgement: choice } });
      case 'confirm':
        return call('confirmHit', { params, body: { ...act, seen: hit.seen } });
      case 'return':
        return call('returnHit', { params, body: act });
      case 'take-back':
        return call('takeHitBack', { params, body: act });
      case 'release':
        return call('releaseHit', { params, body: { ...act, to } });
      case 'withdraw':
        return call('withdrawHit', { params, body: act });
    }
  }
};

/** Shows a hit as the server gave it, on every screen of this window that shows it. */
export const keepHit = (hit: Hit): void => {
  noteOwnAct(hit.id);
  keepAnswer(['getHit', { params: { id: hit.id } }], { hit });
};
