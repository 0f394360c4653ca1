import { type AlertAnswer, type AlertAnswers, alertKinds } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';

/** Answers of sources of alerts, with what they are answers about: a zone as it was read, on a day. */
export interface Answered {
  readonly zone: string | undefined;
  readonly on: CivilDate;
  readonly alerts: AlertAnswers;
}

/**
 * The answers as they stand for a zone on a day. Those that were given about another zone or on another day are none: a
 * "no hit" would clear a document that nobody asked about, and a hit would be somebody else's. A source that the place does
 * not have stays what it is.
 */
export const standingAnswers = (
  { zone, on, alerts }: Answered,
  now: Pick<Answered, 'zone' | 'on'>,
): AlertAnswers => {
  if (zone === now.zone && on === now.on) return alerts;
  const answers = { ...alerts };
  for (const kind of alertKinds) answers[kind] = outlived(alerts[kind]);
  return answers;
};

const outlived = (answer: AlertAnswer): AlertAnswer =>
  answer.state === 'not-asked' && answer.why === 'not-connected'
    ? answer
    : { state: 'not-asked', why: 'no-answer' };
