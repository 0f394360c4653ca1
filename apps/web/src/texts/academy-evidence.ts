import { languageOf } from '@amirani/core/languages';
import { describeCondition } from '@amirani/schengen/texts';
import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { schengenSay } from '../words/schengen.ts';
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
  if (code.startsWith('schengen.'))
    return describeCondition(code, schengenSay(languageOf(i18n.locale)));
  const own = ownTexts[code];
  return own === undefined ? checkName(i18n, code) : say(i18n, ownTexts, code);
};

/** Where a piece of evidence shows, by the beginning of its code; the longest that fits is meant. */
const placeTexts: Readonly<Record<string, MessageDescriptor>> = {
  'mrz.': msg`In the machine readable zone on the page`,
  'mrz.viz': msg`Zone and print, beside each other`,
  dg: msg`In the chip, against the list that its state signed`,
  'dg1.mrz': msg`Zone in the chip and zone on the page, beside each other`,
  com: msg`In the chip, against the list that its state signed`,
  sod: msg`In the chip, against the list that its state signed`,
  signer: msg`In the certificates of who signed the chip`,
  chain: msg`In the certificates of who signed the chip`,
  'issuing-state': msg`In the certificates of who signed the chip`,
  active: msg`In what the chip answered when it had to prove itself`,
  'chip-': msg`In what the chip answered when it had to prove itself`,
  pace: msg`In what the chip answered when it had to prove itself`,
  'state.': msg`Against what is known of the documents of the state`,
  'seal.': msg`In the digital seal of the visa`,
  'bearer.face': msg`Bearer and portrait, beside each other`,
  'items.traveller.': msg`Names and dates of birth, in both columns`,
  'items.traveller.document': msg`Number and issuer of the document, in both columns`,
  'schengen.entry.ninety-days': msg`Stamps and planned days, counted in the calendar`,
  'schengen.entry.visa': msg`Dates, days and entries of the visa, and the passport`,
  'schengen.entry.document': msg`Dates of the passport, and the last day of the journey`,
  'schengen.exit.passport': msg`Dates of the passport, and the last day of the journey`,
  'schengen.exit.': msg`Papers of the journey`,
  'items.series.': msg`The periods asked about, against former years and what lies beside`,
  'items.network.replaced': msg`Calls of both numbers, before and after`,
  'items.network.escort': msg`Journeys: who flies beside whom, and who comes home`,
  'items.network.collected': msg`Payments: who pays whom, and what goes on from there`,
  'items.network.shared': msg`Journeys: who booked with the same, and who comes home`,
};

/** Where a piece of evidence shows; undefined where nothing is known of its place. */
export const evidencePlace = (i18n: I18n, code: string): string | undefined => {
  const [place] = Object.keys(placeTexts)
    .filter((beginning) => code.startsWith(beginning))
    .sort((one, other) => other.length - one.length);
  return place === undefined ? undefined : say(i18n, placeTexts, place);
};
