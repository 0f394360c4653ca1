import { daysBetween } from '@amirani/core';
import { type Answer, answer } from '../facts/answer.ts';
import { type StickerAnswer, stickerOf } from '../visa-code/sticker.ts';
import type { Case } from './case.ts';

/**
 * A valid visa, compared with the intended stay. A visa that ends sooner is still valid and not a ground by itself: the stay
 * ends with it (Reg. (EC) 810/2009 Art. 24, Annex VII), and whether the traveller means to leave by then is for the officer to
 * judge (Reg. (EU) 2016/399 Art. 6(1)(c)). Before the traveller says when it ends, that is not known.
 */
export const carries = ({ facts: { on, departure } }: Case, visa: StickerAnswer): StickerAnswer => {
  const { result, stay } = visa;
  if (result !== 'met' || stay === undefined) return visa;
  if (departure === undefined) return { ...visa, result: 'undetermined', needs: ['departure'] };
  return departure <= stay.until
    ? visa
    : {
        ...answer('yours-to-judge', 'schengen.sticker.too-long', {
          facts: { planned: daysBetween(on, departure) + 1, until: stay.until },
          rows: visa.rows,
        }),
        stay,
      };
};

/**
 * A visa for some States only, compared with the intended stay: it may be issued beyond the 90 days, for a reason that was
 * looked at then (Reg. (EC) 810/2009 Art. 25(1)(b)). Undefined without such a visa.
 */
export const limitedVisa = (one: Case): StickerAnswer | undefined => {
  const { facts, history, twins } = one;
  const sticker =
    facts.visa?.territory?.only === undefined ? undefined : stickerOf(facts, history, twins);
  return sticker && carries(one, sticker);
};

/** Whether it lets its holder in beyond the 90 days: where it is good, for as long as it lasts. */
export const letsInBeyond = (limited: StickerAnswer | undefined): boolean =>
  limited?.result === 'met' || limited?.result === 'yours-to-judge';

/** The 90 days, if such a visa may cover them: while this is unknown, the condition does not fail. */
export const besideLimited = (days: Answer, limited: StickerAnswer | undefined): Answer =>
  days.result === 'failed' && limited?.result === 'undetermined'
    ? {
        ...days,
        result: 'undetermined',
        reasons: [...limited.reasons, ...days.reasons],
        needs: limited.needs,
      }
    : days;
