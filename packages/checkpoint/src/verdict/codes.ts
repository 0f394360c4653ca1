/**
 * What the first line says beside what the document examination and the rules say themselves, in English. Names in braces
 * are facts.
 */
const texts = {
  'checkpoint.document.not-read': 'No travel document has been read.',
  'checkpoint.document.not-examined': 'The document has not been examined.',
  'checkpoint.document.not-run': 'A check of the document that should have run did not: {check}.',
  'checkpoint.document.unclear': 'A check of the document could not decide: {check}.',
  'checkpoint.document.failed': 'A check of the document failed: {check}.',
  'checkpoint.document.rejected': 'A document examiner rejected the document.',
  'checkpoint.holder.not-compared': 'Compare the person with the photograph.',
  'checkpoint.carrier.no-flight':
    'No flight has been chosen: the carrier’s data was not looked at.',
  'checkpoint.carrier.no-answer':
    'The carrier’s data could not be read: nothing is known of its list.',
  'checkpoint.carrier.no-list': 'The carrier has sent no list for this flight.',
  'checkpoint.carrier.not-on-list': 'This document is not on the carrier’s list of the flight.',
  'checkpoint.carrier.name': 'The carrier’s list has another name: {carrier}.',
  'checkpoint.carrier.date-of-birth': 'The carrier’s list has another date of birth: {carrier}.',
  'checkpoint.carrier.nationality': 'The carrier’s list has another nationality: {carrier}.',
  'checkpoint.carrier.document-number':
    'The carrier’s list has another document number: {carrier}.',
  'checkpoint.carrier.document-issuer': 'The carrier’s list has another issuing State: {carrier}.',
  'checkpoint.carrier.document-expires':
    'The carrier’s list has another date of expiry: {carrier}.',
  'checkpoint.protection.sought': 'Asks for protection: ask for help, whatever else is found.',
  'checkpoint.flight.not-leaving':
    'This flight comes in: nobody leaves on it, and the conditions of leaving were not asked.',
  'checkpoint.destination.differs':
    'The flight goes to {flight}, and the destination that was given is {said}.',
  'checkpoint.rules.stale':
    'Rule data that was used should have been compared with its source again: {row}.',
  'checkpoint.alert.no-answer':
    'This source of alerts did not answer: nothing is known of its alerts.',
  'checkpoint.alert.nothing-to-ask':
    'This source of alerts was not asked: the document does not tell enough.',
  'checkpoint.alert.refuse-entry': 'Alert for the purpose of refusing entry.',
  'checkpoint.alert.entry-ban': 'Ban on entry of {state}.',
  'checkpoint.alert.exit-ban': 'A decision in force forbids this person to leave.',
  'checkpoint.alert.wanted': 'Alert: follow the instruction of the source, in the second line.',
  'checkpoint.alert.missing': 'Alert on a missing person: protect, and ask for help.',
  'checkpoint.alert.vulnerable': 'Alert on a person who may be at risk: protect, and ask for help.',
  'checkpoint.alert.discreet-check':
    'Alert: follow your instruction for it. Nothing is to be noticed.',
  'checkpoint.alert.document-lost': 'The document is reported lost.',
  'checkpoint.alert.document-stolen': 'The document is reported stolen.',
  'checkpoint.alert.document-invalidated': 'The document is reported invalidated.',
  'checkpoint.hits.no-answer':
    'What comparison with the lists found could not be read: nothing is known of hits.',
  'checkpoint.hits.list-over':
    'A list is past its last day and nobody has retired it: {list}. Nothing is known of whom it names.',
  'checkpoint.hits.no-flight':
    'Not compared with the lists of the passenger data unit: no flight chosen.',
  'checkpoint.hits.nobody-to-compare':
    'Not compared with the lists of the passenger data unit: the traveller is on no list of the carrier.',
  'checkpoint.hits.not-screened':
    'Not yet compared with the lists of the passenger data unit: nothing is known of hits.',
  'checkpoint.hit.check-identity': 'Hit, released by {by} ({list}): make sure who this is.',
  'checkpoint.hit.call-second-line': 'Hit, released by {by} ({list}): call the second line.',
  'checkpoint.hit.call-police': 'Hit, released by {by} ({list}): call the police.',
  'checkpoint.hit.take-into-care':
    'Hit, released by {by} ({list}): protect this person, and ask for help.',
  'checkpoint.hit.ask-whereabouts':
    'Hit, released by {by} ({list}): ask where the person can be reached.',
  'checkpoint.hit.report-discreetly':
    'Hit, released by {by} ({list}): report the crossing. Nothing is to be noticed.',
  'checkpoint.hit.secure-document':
    'Hit, released by {by} ({list}): the document is sought. Secure it.',
  'checkpoint.hit.secure-object': 'Hit, released by {by} ({list}): an object is sought. Secure it.',
} as const;

/** A code of the first line. */
export type CheckpointCode = keyof typeof texts;

/** The English text of every code. */
export const checkpointTexts: Readonly<Record<CheckpointCode, string>> = texts;
