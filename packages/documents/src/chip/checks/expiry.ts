import { type CivilDate, parseCivilDate } from '@amirani/core';
import type { Check } from '../../check/check.ts';
import type { MrzContent } from '../lds/model.ts';
import { CheckDraft } from './check-draft.ts';
import type { Situation } from './situation.ts';

/** Whether the document is valid on the day of inspection, by DG1 (BSI TR-03135-1, 5.7.1). It is on its last day. */
export const checkExpiry = (
  dg1: MrzContent | undefined,
  situation: Situation,
  on: CivilDate,
): Check<'dg1.expiry'> => {
  const draft = new CheckDraft('dg1.expiry');
  if (dg1 === undefined) {
    draft.say('document.chip.expiry.no-zone');
    if (situation.file('DG1') !== undefined) return draft.end('undetermined');
    return draft.end(situation.absence('DG1') === 'aborted' ? 'aborted' : 'not-supported');
  }
  const date = dg1.zone.value('dateOfExpiry');
  const places = [dg1.place];
  if (date === undefined || !parseCivilDate(date).ok)
    return draft.say('document.chip.expiry.unknown', { places }).end('undetermined');
  if (date >= on) return draft.end('successful');
  return draft.say('document.chip.expiry.past', { facts: { date }, places }).end('failed');
};
