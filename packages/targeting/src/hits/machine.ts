import { err, ok, type Result } from '@amirani/core';

/** In which part somebody acts on a hit. What acts for the program itself can only end it. */
export type HitPart = 'analyst' | 'system';

/** What an officer says of a hit: the one who is sought, or whom the criterion means; another; or not to be told. */
export const judgements = ['same', 'different', 'unsure'] as const;

/** One of {@link judgements}. */
export type Judgement = (typeof judgements)[number];

/** Where a hit stands. Only a released one has left the unit. */
export const hitStates = [
  'waiting',
  'same',
  'different',
  'unsure',
  'confirmed',
  'released',
  'withdrawn',
  'expired',
] as const;

/** One of {@link hitStates}. */
export type HitState = (typeof hitStates)[number];

/** To whom a hit goes out: the booth where the traveller will stand, or an authority that is named. */
export type HitRecipient =
  | { readonly kind: 'checkpoint' }
  | { readonly kind: 'authority'; readonly name: string };

/** Why a hit ended without anybody ending it. */
export type HitEndCode =
  | 'targeting.hit.ended.entry-changed'
  | 'targeting.hit.ended.entry-gone'
  | 'targeting.hit.ended.entry-expired'
  | 'targeting.hit.ended.data-changed';

/** What a person said of a hit, in their own words. */
interface HitStatement {
  readonly by: string;
  readonly reason: string;
}

/** The review of one hit. All that was said is of the evidence with the digest `seen`. */
export interface HitReview {
  readonly hit: string;
  readonly state: HitState;
  readonly seen: string;
  readonly judged?: HitStatement & { readonly judgement: Judgement };
  readonly confirmed?: HitStatement;
  readonly released?: HitStatement & { readonly to: HitRecipient };
  readonly withdrawn?: HitStatement;
  readonly ended?: HitEndCode;
}

interface Act {
  /** Exactly one hit: no command works on several. */
  readonly hit: string;
  readonly by: string;
  readonly as: HitPart;
}

/** What can be asked of a hit. `seen` says which evidence was before the person: nobody answers for another. */
export type HitCommand = Act &
  (
    | {
        readonly kind: 'judge';
        readonly judgement: Judgement;
        readonly reason: string;
        readonly seen: string;
      }
    | { readonly kind: 'confirm'; readonly reason: string; readonly seen: string }
    | { readonly kind: 'return'; readonly reason: string }
    | { readonly kind: 'take-back'; readonly reason: string }
    | { readonly kind: 'release'; readonly to: HitRecipient; readonly reason: string }
    | { readonly kind: 'withdraw'; readonly reason: string }
    | { readonly kind: 'end'; readonly because: HitEndCode }
  );

/** Why a command is refused. */
export type HitFault =
  | 'targeting.hit.fault.another-hit'
  | 'targeting.hit.fault.state'
  | 'targeting.hit.fault.part'
  | 'targeting.hit.fault.nobody'
  | 'targeting.hit.fault.same-person'
  | 'targeting.hit.fault.another-person'
  | 'targeting.hit.fault.evidence'
  | 'targeting.hit.fault.reason'
  | 'targeting.hit.fault.recipient';

/** The states in which a command is allowed, and the roles that may give it. Other transitions are refused. */
export const hitTransitions: Readonly<
  Record<
    HitCommand['kind'],
    { readonly from: readonly HitState[]; readonly as: readonly HitPart[] }
  >
> = {
  // Of what one could not tell another may be able to.
  judge: { from: ['waiting', 'unsure'], as: ['analyst'] },
  confirm: { from: ['same'], as: ['analyst'] },
  return: { from: ['same'], as: ['analyst'] },
  'take-back': { from: ['same', 'different', 'unsure', 'confirmed'], as: ['analyst'] },
  release: { from: ['confirmed'], as: ['analyst'] },
  withdraw: { from: ['released'], as: ['analyst'] },
  // A judgement of two different persons is remembered after the entry changes.
  end: { from: ['waiting', 'same', 'unsure', 'confirmed', 'released'], as: ['system'] },
};

/** An unseen hit. */
export const waitingHit = (hit: string, seen: string): HitReview => ({
  hit,
  state: 'waiting',
  seen,
});

/**
 * The review after a command, or why it is refused. The judge can take it back; another person confirms it; only hits judged
 * by two persons leave the unit, and every released hit can be withdrawn. Source: Directive (EU) 2016/681 Art. 6(5) and (6),
 * 7(6); CJEU C-817/19; R23, R24, R25.
 */
export const stepHit = (review: HitReview, command: HitCommand): Result<HitReview, HitFault> => {
  const fault = faultOf(review, command);
  return fault === undefined ? ok(after(review, command)) : err(fault);
};

/** The least letters and words of an officer's own reason: a single word or one repeated letter is not enough. */
const LEAST = { letters: 8, words: 2, different: 5 } as const;

/** Whether a text can be a reason of somebody's own. */
export const isOwnReason = (text: string): boolean => {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    letters.length >= LEAST.letters &&
    words.length >= LEAST.words &&
    new Set(letters).size >= LEAST.different
  );
};

const faultOf = (review: HitReview, command: HitCommand): HitFault | undefined => {
  const { kind, by } = command;
  const { from, as } = hitTransitions[kind];
  if (command.hit !== review.hit) return 'targeting.hit.fault.another-hit';
  if (by.trim() === '') return 'targeting.hit.fault.nobody';
  if (!as.includes(command.as)) return 'targeting.hit.fault.part';
  if (!from.includes(review.state)) return 'targeting.hit.fault.state';
  if ('seen' in command && command.seen !== review.seen) return 'targeting.hit.fault.evidence';
  if ('reason' in command && !isOwnReason(command.reason)) return 'targeting.hit.fault.reason';
  const isSame = review.judged?.by === by;
  if (kind === 'take-back') return isSame ? undefined : 'targeting.hit.fault.another-person';
  // In `waiting` there is no judgement yet; in `unsure` the second look is another person's.
  if (kind === 'judge' || kind === 'confirm' || kind === 'return')
    return isSame ? 'targeting.hit.fault.same-person' : undefined;
  if (kind === 'release' && command.to.kind === 'authority' && command.to.name.trim() === '')
    return 'targeting.hit.fault.recipient';
  return undefined;
};

const after = (review: HitReview, command: HitCommand): HitReview => {
  const { hit, seen } = review;
  switch (command.kind) {
    case 'judge': {
      const { by, judgement, reason } = command;
      return { hit, seen, state: judgement, judged: { by, judgement, reason } };
    }
    case 'confirm':
      return { ...review, state: 'confirmed', confirmed: statementOf(command) };
    case 'return':
    case 'take-back':
      return waitingHit(hit, seen);
    case 'release':
      return {
        ...review,
        state: 'released',
        released: { ...statementOf(command), to: command.to },
      };
    case 'withdraw':
      return { ...review, state: 'withdrawn', withdrawn: statementOf(command) };
    case 'end':
      return { ...review, state: 'expired', ended: command.because };
  }
};

const statementOf = ({ by, reason }: { readonly by: string; readonly reason: string }) => ({
  by,
  reason,
});

/**
 * Whether a hit has lawfully left the unit and stands. It does not trust the word `released`: one person must have said
 * `same`, another must have confirmed it.
 */
export const hasLeft = ({ state, judged, confirmed, released }: HitReview): boolean =>
  state === 'released' &&
  released !== undefined &&
  judged?.judgement === 'same' &&
  confirmed !== undefined &&
  confirmed.by !== judged.by &&
  isOwnReason(judged.reason) &&
  isOwnReason(confirmed.reason);
