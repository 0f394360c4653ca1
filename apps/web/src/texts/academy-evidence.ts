import { describeCondition } from '@amirani/schengen/texts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Language } from '../platform/preferences.ts';
import { checkName } from './checks.ts';
import { say } from './say.ts';

/** Pieces of evidence that belong to no other desk's list of words. */
const ownTexts: Readonly<Record<string, MessageDescriptor>> = {
  'bearer.face': msg`The face is another’s`,
  'items.traveller.document': msg`The number of the document is the same`,
  'items.traveller.name-and-date': msg`Name and date of birth are the same`,
  'items.traveller.date-slip': msg`The date of birth differs by a slip alone`,
  'items.traveller.other-spelling': msg`The name is the same in another spelling or script`,
  'items.series.step': msg`From one period on there are more`,
  'items.series.rise': msg`It grows from period to period`,
  'items.series.moved': msg`It has come here from a neighbouring place`,
  'items.network.replaced-phone': msg`One person has replaced the first telephone by the second`,
  'items.network.escort': msg`Somebody flies beside others and leads them`,
  'items.network.collected': msg`Money of many comes together at one`,
  'items.network.shared-contact': msg`Somebody who does not travel stands behind the bookings`,
};

/**
 * A piece of evidence of the closed list, in the words of the desk whose it is: checks of a document, conditions of a crossing,
 * and the academy's own. The code where no words are known, so that nothing hides.
 */
export const evidenceText = (i18n: I18n, code: string): string => {
  if (code.startsWith('schengen.')) return describeCondition(code, i18n.locale as Language);
  const own = ownTexts[code];
  return own === undefined ? checkName(i18n, code) : say(i18n, ownTexts, code);
};
