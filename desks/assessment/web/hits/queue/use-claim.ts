import { askUnasked, call } from '@platform/web/platform/api.ts';
import { serverNow } from '@platform/web/platform/clock.ts';
import { useEffect } from 'react';
import type { Hit } from '../../../api/hits/types.ts';
import { keepHit } from '../act/send-act.ts';

/** The claim on a hit is renewed this long before its end, in milliseconds. */
const beforeMs = 60_000;

/**
 * Holds the hit that is to be judged or confirmed here, so that nobody else works on it meanwhile; somebody else's is left to
 * them, and what was judged is for the next person.
 */
export const useClaim = (hit: Hit | undefined): void => {
  const isOpen = hit?.may.some((act) => act === 'judge' || act === 'confirm') === true;
  const id = isOpen ? hit?.id : undefined;
  const until = hit?.claim?.mine === true ? hit.claim.until : undefined;
  const others = hit?.claim !== undefined && !hit.claim.mine;
  useEffect(() => {
    if (id === undefined || others) return undefined;
    const hold = (): void =>
      askUnasked(() =>
        call('claimHit', { params: { id }, body: {} }).then(
          ({ hit: held }) => keepHit(held),
          () => undefined, // somebody else was quicker: the next act says so
        ),
      );
    const rest = until === undefined ? 0 : Date.parse(until) - serverNow() - beforeMs;
    const timer = setTimeout(hold, Math.max(0, rest));
    return () => clearTimeout(timer);
  }, [id, until, others]);
};
