import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Texts = Readonly<Record<string, MessageDescriptor>>;

/** Legal grounds on which a person, document or object may stand on a list. */
export const groundTexts: Texts = {
  arrest: msg`Arrest for surrender or extradition`,
  'national-warrant': msg`National warrant`,
  'interpol-red-notice': msg`INTERPOL red notice`,
  'terrorist-listing': msg`Listed for terrorism by the United Nations or another authority`,
  'discreet-check': msg`Discreet check`,
  missing: msg`Missing, or to be protected`,
  'judicial-procedure': msg`Sought for a judicial procedure`,
  'refusal-of-entry': msg`Refusal of entry and stay`,
  return: msg`Return decision`,
  'travel-ban': msg`Travel ban`,
  'exit-ban': msg`Ban on leaving the country`,
  'lost-or-stolen-document': msg`Lost, stolen or invalidated document`,
  'object-for-seizure': msg`Object to be seized`,
};

/** What is done where an entry is met: never what the person is, and no refusal. */
export const instructionTexts: Texts = {
  'check-identity': msg`Check the identity`,
  'call-second-line': msg`Call the second line`,
  'call-police': msg`Call the police`,
  'take-into-care': msg`Take into care`,
  'ask-whereabouts': msg`Ask for the whereabouts`,
  'report-discreetly': msg`Report; nothing is to be noticed`,
  'secure-document': msg`Secure the document`,
  'secure-object': msg`Secure the object`,
};
