import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Texts = Readonly<Record<string, MessageDescriptor>>;

/** Legal grounds for a person, document or object on a list. */
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

/** Where a list stands. */
export const listStateTexts: Texts = {
  draft: msg`Draft: not proposed yet`,
  proposed: msg`Waits for a second person`,
  active: msg`In use`,
  retired: msg`Retired for good`,
};

/** For what a list may be used. */
export const listPurposeTexts: Texts = {
  'border-check': msg`Border checks, with API data`,
  'pnr-assessment': msg`Assessment before arrival or departure, with PNR data`,
};

/** What was decided about a list or an import. */
export const listStepTexts: Texts = {
  propose: msg`Proposed`,
  activate: msg`Put to use`,
  'send-back': msg`Sent back`,
  retire: msg`Retired`,
  'take-over': msg`Taken over`,
  discard: msg`Let go`,
};

/** Where an import stands. */
export const importStateTexts: Texts = {
  receiving: msg`Parts are coming in`,
  read: msg`Read; nothing of it counts yet`,
  unusable: msg`Cannot be used`,
  taken: msg`Taken over`,
  discarded: msg`Let go`,
};

/** Result for a record or a value. */
export const importEffectTexts: Texts = {
  file: msg`The whole file`,
  refused: msg`Record left out: nobody could rely on it`,
  'left-out': msg`No entry, rightly so`,
  value: msg`Value left out`,
  noted: msg`Noted`,
};

/** The groups of a difference. */
export const differenceTexts: Texts = {
  added: msg`Added`,
  changed: msg`Changed`,
  removed: msg`Removed`,
  kept: msg`Kept: their record was refused`,
};

/** Kinds of entries and of what they are about. */
export const entryKindTexts: Texts = {
  person: msg`Person`,
  document: msg`Document`,
  object: msg`Object`,
};

/** The formats of files that are read; proper names, but for the first. */
export const listFormatNames: Readonly<Record<string, string>> = {
  csv: 'CSV',
  ftm: 'FollowTheMoney JSON',
  'ofac-sdn': 'OFAC SDN XML',
  'ofac-advanced': 'OFAC Advanced XML',
  un: 'UN XML',
  eu: 'EU XML',
};
