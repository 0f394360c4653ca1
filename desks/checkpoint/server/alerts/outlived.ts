import { type AlertAnswer, type AlertAnswers, alertKinds } from '@amirani/checkpoint';
import type { CivilDate } from '@amirani/core';

/** Answers of sources of alerts, with what they are answers about: a zone as it was read, on a day. */
export interface Answered {
  readonly zone: string | undefined;
  readonly on: CivilDate;
  readonly alerts: AlertAnswers;
}

/**
 * Returns the answers valid for an MRZ on a day. Answers for another MRZ or day are dropped, because a "no hit" would clear an
 * unchecked document and a hit would be another person's. A source that is not connected stays so.
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
