import {
  type HitCommand,
  type HitFault,
  type HitReview,
  type Judgement,
  waitingHit,
} from '@amirani/targeting/hits';
import { decisionKind } from '@platform/server/decisions/kind.ts';
import type { Step } from '@platform/server/decisions/step.ts';
import type { ProblemCode } from '@platform/server/http/problems.ts';
import type { HitRow } from './rows.ts';

/**
 * The review of a hit as steps of a decision. What was taken back or sent back ends that decision: the next judgement begins
 * another, which supersedes it, and both remain. Who may do which says `stepHit`; that two persons are two, and that nothing
 * leaves without a fresh password, the database checks once more.
 */
export const hitDecision = decisionKind({
  name: 'hit.review',
  acts: {
    'judge-same': { from: ['new', 'unsure'], to: 'same' },
    'judge-different': { from: ['new', 'unsure'], to: 'different' },
    'judge-unsure': { from: ['new', 'unsure'], to: 'unsure' },
    confirm: { from: ['same'], to: 'confirmed', secondPerson: true },
    return: { from: ['same'], to: 'returned' },
    'take-back': { from: ['same', 'different', 'unsure', 'confirmed'], to: 'taken-back' },
    release: { from: ['confirmed'], to: 'released', adverse: true },
    withdraw: { from: ['released'], to: 'withdrawn' },
  },
});

/** An act on a hit. */
export type HitStepAct = keyof (typeof hitDecision)['acts'];

/** Decision act of a command. Ending a hit automatically is not a decision. */
export const actOfCommand = (command: Exclude<HitCommand, { readonly kind: 'end' }>): HitStepAct =>
  command.kind === 'judge' ? `judge-${command.judgement}` : command.kind;

/** The state of the hit after an act. */
export const stateAfter = (to: string): HitRow['state'] =>
  to === 'taken-back' || to === 'returned' ? 'waiting' : (to as HitRow['state']);

/** The review of a hit as the steps of its standing decision tell it. */
export const reviewOf = (
  row: Pick<HitRow, 'id' | 'seen' | 'state'>,
  steps: readonly Pick<Step, 'act' | 'by' | 'reason'>[],
): HitReview => {
  const waiting = waitingHit(row.id, row.seen);
  if (row.state === 'waiting') return waiting;
  const last = (isAct: (act: string) => boolean) => steps.findLast(({ act }) => isAct(act));
  const judge = last((act) => act.startsWith('judge-'));
  const confirm = last((act) => act === 'confirm');
  return {
    ...waiting,
    state: row.state,
    ...(judge === undefined
      ? {}
      : {
          judged: {
            by: judge.by,
            reason: judge.reason,
            judgement: judge.act.slice('judge-'.length) as Judgement,
          },
        }),
    ...(confirm === undefined ? {} : { confirmed: { by: confirm.by, reason: confirm.reason } }),
  };
};

/** With what a command is refused. */
export const problemOfFault: Readonly<Record<HitFault, ProblemCode>> = {
  'targeting.hit.fault.another-hit': 'http.not-found',
  'targeting.hit.fault.state': 'decision.step.not-allowed',
  'targeting.hit.fault.part': 'access.role',
  'targeting.hit.fault.nobody': 'access.role',
  'targeting.hit.fault.same-person': 'decision.same-person',
  'targeting.hit.fault.another-person': 'hit.judged-by-another',
  'targeting.hit.fault.evidence': 'decision.seen.changed',
  'targeting.hit.fault.reason': 'hit.reason.not-own',
  'targeting.hit.fault.recipient': 'http.request.invalid',
};
