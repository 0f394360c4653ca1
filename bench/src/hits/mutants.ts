import { comesUp, type HitCommand, type HitReview, stepHit } from '@amirani/targeting/hits';
import { type Rules, rules } from './unit.ts';

/** A planted fault, and the rules with it. */
export interface Mutant {
  readonly name: string;
  readonly rules: Rules;
}

const changed = (
  name: string,
  change: (review: HitReview, command: HitCommand) => readonly [HitReview, HitCommand],
): Mutant => ({ name, rules: { ...rules, step: (...asked) => stepHit(...change(...asked)) } });

/** Faults that the proof must find: each lets something out, or lets something come or not come. */
export const mutants: readonly Mutant[] = [
  changed('whoever judged may confirm', (review, command) => [
    command.kind === 'confirm' && review.judged !== undefined && review.judged.by === command.by
      ? { ...review, judged: { ...review.judged, by: 'somebody' } }
      : review,
    command,
  ]),
  changed('a confirmation is not needed', (review, command) => [
    command.kind === 'release' && review.state === 'same'
      ? { ...review, state: 'confirmed' }
      : review,
    command,
  ]),
  changed('what is unsure may go on', (review, command) => [
    command.kind === 'confirm' && review.state === 'unsure' ? { ...review, state: 'same' } : review,
    command,
  ]),
  changed('the evidence is not compared', (review, command) => [
    review,
    'seen' in command ? { ...command, seen: review.seen } : command,
  ]),
  changed('a reason is not needed', (review, command) => [
    review,
    'reason' in command ? { ...command, reason: 'whatever the reason may be' } : command,
  ]),
  changed('the program may act', (review, command) => [
    review,
    command.kind === 'end' ? command : { ...command, as: 'analyst', by: command.by || 'program' },
  ]),
  {
    name: 'taking back does not undo',
    rules: {
      ...rules,
      step: (review, command) => {
        const next = stepHit(review, command);
        return next.ok && command.kind === 'take-back' ? { ok: true, value: review } : next;
      },
    },
  },
  {
    name: 'what was refuted is forgotten',
    rules: {
      ...rules,
      comesUp: (found, known) =>
        comesUp(
          found,
          known.filter(({ state }) => state !== 'different'),
        ),
    },
  },
  {
    name: 'another version does not come again',
    rules: {
      ...rules,
      comesUp: (found, known) =>
        comesUp(found, known) && !known.some(({ traveller }) => traveller === found.traveller),
    },
  },
  {
    name: 'a namesake is taken for the one who was refuted',
    rules: { ...rules, comesUp: (found, known) => comesUp({ ...found, identified: true }, known) },
  },
];
