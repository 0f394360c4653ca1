import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a finding of the verdict is about; dotted and stable. */
export type VerdictFindingCode =
  | 'document.verdict.equipment'
  | 'document.verdict.not-looked'
  | 'document.verdict.not-asked'
  | 'document.verdict.observed.failed'
  | 'document.verdict.observed.undetermined'
  | 'document.verdict.observed.aborted'
  | 'document.verdict.observed.not-supported'
  | 'document.verdict.observed.differ'
  | 'document.verdict.mrz.absent'
  | 'document.verdict.mrz.aborted'
  | 'document.verdict.mrz.no-zone'
  | 'document.verdict.mrz.no-digits'
  | 'document.verdict.mrz.misread'
  | 'document.verdict.mrz.misread-several'
  | 'document.verdict.mrz.undecidable'
  | 'document.verdict.mrz.stray'
  | 'document.verdict.mrz.born-late'
  | 'document.verdict.mrz.issued-late'
  | 'document.verdict.mrz.issuer-outlived'
  | 'document.verdict.mrz.name-cut'
  | 'document.verdict.viz.absent'
  | 'document.verdict.viz.same'
  | 'document.verdict.viz.not-typed'
  | 'document.verdict.viz.differs'
  | 'document.verdict.viz.unreadable'
  | 'document.verdict.viz.number-cut'
  | 'document.verdict.viz.code-quirk'
  | 'document.verdict.viz.name-differs'
  | 'document.verdict.viz.name-spelling'
  | 'document.verdict.viz.name-unofficial'
  | 'document.verdict.viz.name-truncated'
  | 'document.verdict.viz.name-no-secondary'
  | 'document.verdict.viz.name-of-state'
  | 'document.verdict.sides.differ'
  | 'document.verdict.sides.one'
  | 'document.verdict.sides.lines'
  | 'document.verdict.expiry.past'
  | 'document.verdict.expiry.prolonged'
  | 'document.verdict.expiry.unknown'
  | 'document.verdict.expiry.not-yet'
  | 'document.verdict.zones.field'
  | 'document.verdict.zones.name'
  | 'document.verdict.zones.name-note'
  | 'document.verdict.zones.absent'
  | 'document.verdict.zones.no-passport'
  | 'document.verdict.zones.which'
  | 'document.verdict.chip.no-reader'
  | 'document.verdict.chip.not-tried'
  | 'document.verdict.chip.unread-electronic'
  | 'document.verdict.chip.none'
  | 'document.verdict.chip.absent-unknown'
  | 'document.verdict.chip.absent-electronic'
  | 'document.verdict.chip.unexpected'
  | 'document.verdict.chip.not-read'
  | 'document.verdict.seal.none'
  | 'document.verdict.seal.without'
  | 'document.verdict.seal.aborted'
  | 'document.verdict.seal.several'
  | 'document.verdict.seal.no-passport'
  | 'document.verdict.state.no-profile'
  | 'document.verdict.state.no-kind'
  | 'document.verdict.state.not-known'
  | 'document.verdict.state.needs'
  | 'document.verdict.state.stale'
  | 'document.verdict.validity.long'
  | 'document.verdict.validity.future'
  | 'document.verdict.validity.order'
  | 'document.verdict.validity.issued-late'
  | 'document.verdict.model.before'
  | 'document.verdict.model.after'
  | 'document.verdict.model.none'
  | 'document.verdict.model.unknown'
  | 'document.verdict.series.outside'
  | 'document.verdict.series.date'
  | 'document.verdict.series.model'
  | 'document.verdict.alert'
  | 'document.verdict.electronic.absent'
  | 'document.verdict.electronic.unexpected'
  | 'document.verdict.sealed.absent'
  | 'document.verdict.sealed.not-scanned'
  | 'document.verdict.sealed.other-kind'
  | 'document.verdict.synthetic'
  | 'document.verdict.no-code'
  | 'document.verdict.replay.unreadable'
  | 'document.verdict.replay.format'
  | 'document.verdict.replay.missing'
  | 'document.verdict.replay.altered'
  | 'document.verdict.replay.extra'
  | 'document.verdict.replay.limit';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface VerdictFindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

const tr03135 = (article: string): Citation => ({
  act: 'BSI TR-03135-1',
  article,
  version: '2.5',
});
const icao = (part: number, article: string): Citation => ({
  act: `ICAO Doc 9303-${part}`,
  article,
  version: '8th edition, amendments to 2026-02-20',
});
const stateData: Citation = { act: 'Data about the documents of the issuing state', article: '' };
const synthetic: Citation = { act: 'Amirani', article: 'R67' };
const replay: Citation = { act: 'amirani.replay/1', article: '' };

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): VerdictFindingKind => ({ severity, result, rule, text });

const results = tr03135('3.5.2');
const consistency = tr03135('5.5.4.1.1');
const personalisation = tr03135('5.7.5');
const names = icao(3, '4.6');
const pages = tr03135('5.7.3.1');
const documents = tr03135('5.7.4');
const presence = tr03135('5.6.3');

/** Every code of the verdict itself. `docs/reference/verdict.md` explains each; a test keeps them equal. */
export const verdictFindingCodes: Readonly<Record<VerdictFindingCode, VerdictFindingKind>> = {
  'document.verdict.equipment': kind(
    'note',
    'not-applicable',
    results,
    'the place of inspection has no equipment for it: {equipment}',
  ),
  'document.verdict.not-looked': kind(
    'attention',
    'undetermined',
    results,
    'it could have been looked at here ({equipment}) and was not',
  ),
  'document.verdict.not-asked': kind(
    'note',
    'not-applicable',
    results,
    'the guideline does not ask for it here, and nobody looked',
  ),
  'document.verdict.observed.failed': kind(
    'attention',
    'failed',
    tr03135('5.5'),
    'seen on the document itself by the {by}: not as it should be',
  ),
  'document.verdict.observed.undetermined': kind(
    'attention',
    'undetermined',
    tr03135('5.5'),
    'seen on the document itself by the {by}: inconclusive',
  ),
  'document.verdict.observed.aborted': kind(
    'attention',
    'undetermined',
    results,
    'the look by the {by} was cut off',
  ),
  'document.verdict.observed.not-supported': kind(
    'note',
    'not-applicable',
    results,
    'the document has no such feature, says the {by}',
  ),
  'document.verdict.observed.differ': kind(
    'attention',
    'undetermined',
    tr03135('5.5'),
    'several looks at it came to different results; the worst counts',
  ),
  'document.verdict.mrz.absent': kind(
    'attention',
    'undetermined',
    consistency,
    'no machine readable zone was given',
  ),
  'document.verdict.mrz.aborted': kind(
    'attention',
    'undetermined',
    results,
    'reading the machine readable zone was cut off; what was read says nothing about the document',
  ),
  'document.verdict.mrz.no-zone': kind(
    'attention',
    'undetermined',
    consistency,
    'what was given is no machine readable zone, so this could not be looked at',
  ),
  'document.verdict.mrz.no-digits': kind(
    'note',
    'not-applicable',
    consistency,
    'zones of this format have no check digits',
  ),
  'document.verdict.mrz.misread': kind(
    'note',
    'undetermined',
    consistency,
    'if {read} in line {line}, place {position}, were {to}, everything would be right: compare with the document',
  ),
  'document.verdict.mrz.misread-several': kind(
    'note',
    'undetermined',
    consistency,
    '{count} corrections of misread characters would make everything right: compare with the document',
  ),
  'document.verdict.mrz.undecidable': kind(
    'note',
    'undetermined',
    consistency,
    '{read} in line {line}, place {position}, may be {to}: no check digit can tell',
  ),
  'document.verdict.mrz.stray': kind(
    'attention',
    'failed',
    icao(3, '4.3'),
    '{characters} stands alone among the fillers of {field}, where a filler belongs',
  ),
  'document.verdict.mrz.born-late': kind(
    'attention',
    'failed',
    icao(3, '4.8'),
    'born on {birth}, after the document expired on {expiry}',
  ),
  'document.verdict.mrz.issued-late': kind(
    'attention',
    'failed',
    icao(3, '4.8'),
    'issued on {issued}, after it expired on {expiry}',
  ),
  'document.verdict.mrz.issuer-outlived': kind(
    'attention',
    'failed',
    icao(3, '5'),
    '{code} was withdrawn in {until}: it could not issue this document',
  ),
  'document.verdict.mrz.name-cut': kind(
    'attention',
    'failed',
    icao(4, '4.2.3'),
    'the name is shortened in the zone although it fits',
  ),
  'document.verdict.viz.absent': kind(
    'attention',
    'undetermined',
    personalisation,
    'nothing of the visual zone was typed: nobody compared it',
  ),
  'document.verdict.viz.same': kind(
    'note',
    'met',
    personalisation,
    'the visual zone agrees with {with}: {fields}',
  ),
  'document.verdict.viz.not-typed': kind(
    'attention',
    'undetermined',
    personalisation,
    'not all of the visual zone was typed: {fields} stayed uncompared',
  ),
  'document.verdict.viz.differs': kind(
    'attention',
    'failed',
    personalisation,
    '{field}: the visual zone says {printed}, {with} says {zone}',
  ),
  'document.verdict.viz.unreadable': kind(
    'attention',
    'undetermined',
    personalisation,
    '{field} cannot be read in {with}, so the visual zone was not compared with it',
  ),
  'document.verdict.viz.number-cut': kind(
    'note',
    'met',
    icao(4, '4.2.2'),
    'the number is longer than its field in the zone; its beginning agrees',
  ),
  'document.verdict.viz.code-quirk': kind(
    'note',
    'met',
    icao(3, '5'),
    '{printed} and {zone} are codes of one state, one of them irregular',
  ),
  'document.verdict.viz.name-differs': kind(
    'attention',
    'failed',
    names,
    'the visual zone names {printed}, {with} names {zone}',
  ),
  'document.verdict.viz.name-spelling': kind(
    'note',
    'met',
    icao(3, '6'),
    'the name is spelt in {with} by the rules {rules}',
  ),
  'document.verdict.viz.name-unofficial': kind(
    'attention',
    'undetermined',
    icao(3, '6'),
    'the name is spelt as people write it, and no authority should ({rules})',
  ),
  'document.verdict.viz.name-truncated': kind(
    'note',
    'met',
    icao(4, '4.2.3'),
    'the name fills its field and is shortened there; what stands there agrees',
  ),
  'document.verdict.viz.name-no-secondary': kind(
    'attention',
    'undetermined',
    icao(4, '4.2.3'),
    'the name is shortened so that nothing of the given names is left, which the rules forbid',
  ),
  'document.verdict.viz.name-of-state': kind(
    'attention',
    'failed',
    stateData,
    '{state} has never spelt this name as the zone does',
  ),
  'document.verdict.sides.differ': kind(
    'attention',
    'failed',
    pages,
    'the two sides of the card do not agree: {fields}',
  ),
  'document.verdict.sides.one': kind(
    'note',
    'not-applicable',
    pages,
    'only one side of the card was given, or it has only one with data',
  ),
  'document.verdict.sides.lines': kind(
    'attention',
    'failed',
    pages,
    'the lines of the two sides do not make one zone',
  ),
  'document.verdict.expiry.past': kind(
    'attention',
    'failed',
    tr03135('5.7.1'),
    'the document expired on {date}',
  ),
  'document.verdict.expiry.prolonged': kind(
    'attention',
    'undetermined',
    tr03135('5.7.1'),
    'valid until {date} by what is printed, and until {until} by what its state decided later ({source})',
  ),
  'document.verdict.expiry.unknown': kind(
    'attention',
    'undetermined',
    tr03135('5.7.1'),
    'no date of expiry can be read',
  ),
  'document.verdict.expiry.not-yet': kind(
    'attention',
    'failed',
    tr03135('5.7.1'),
    'it may be used from {date} on',
  ),
  'document.verdict.zones.field': kind(
    'attention',
    'failed',
    documents,
    '{field} differs: {first} in the one document, {second} in the other',
  ),
  'document.verdict.zones.name': kind(
    'attention',
    'failed',
    documents,
    'the names differ: {first} in the one document, {second} in the other',
  ),
  'document.verdict.zones.name-note': kind(
    'note',
    'met',
    documents,
    'the names agree, but not letter by letter ({verdict})',
  ),
  'document.verdict.zones.absent': kind(
    'attention',
    'undetermined',
    documents,
    'a machine readable zone is missing: {which}',
  ),
  'document.verdict.zones.no-passport': kind(
    'attention',
    'undetermined',
    documents,
    'the passport that it belongs to is not among the documents',
  ),
  'document.verdict.zones.which': kind(
    'note',
    'met',
    documents,
    'of several travel documents, {document} was compared with the one that it fits best: {passport}',
  ),
  'document.verdict.chip.no-reader': kind(
    'note',
    'not-applicable',
    presence,
    'the place of inspection cannot read chips',
  ),
  'document.verdict.chip.not-tried': kind(
    'attention',
    'undetermined',
    presence,
    'nobody tried to read a chip, and nothing says that there is none',
  ),
  'document.verdict.chip.unread-electronic': kind(
    'attention',
    'undetermined',
    presence,
    'the document has a chip ({because}), and nobody read it',
  ),
  'document.verdict.chip.none': kind(
    'note',
    'not-applicable',
    results,
    'the document has no chip ({because})',
  ),
  'document.verdict.chip.absent-unknown': kind(
    'attention',
    'undetermined',
    presence,
    'no chip answered, and nothing tells whether there should be one',
  ),
  'document.verdict.chip.absent-electronic': kind(
    'attention',
    'failed',
    presence,
    'no chip answered although the document is electronic ({because})',
  ),
  'document.verdict.chip.unexpected': kind(
    'attention',
    'failed',
    presence,
    'a chip answered although the document has none ({because})',
  ),
  'document.verdict.chip.not-read': kind(
    'note',
    'undetermined',
    presence,
    'nothing was read from a chip',
  ),
  'document.verdict.seal.none': kind(
    'note',
    'not-applicable',
    tr03135('5.9.1.1.1'),
    'no seal was given',
  ),
  'document.verdict.seal.without': kind(
    'note',
    'not-applicable',
    tr03135('5.7.7'),
    'the seal does not hold what would be compared: {what}',
  ),
  'document.verdict.seal.aborted': kind(
    'attention',
    'undetermined',
    results,
    'scanning the seal was cut off',
  ),
  'document.verdict.seal.several': kind(
    'attention',
    'undetermined',
    tr03135('5.9'),
    '{count} seals were given; each check has the worst of their results',
  ),
  'document.verdict.seal.no-passport': kind(
    'attention',
    'undetermined',
    tr03135('5.7.4.3'),
    'the passport whose number the seal has is not among the documents',
  ),
  'document.verdict.state.no-profile': kind(
    'note',
    'not-applicable',
    stateData,
    'nothing is known here of the documents of {state}',
  ),
  'document.verdict.state.no-kind': kind(
    'note',
    'not-applicable',
    stateData,
    'nothing is known here of documents of {state} with the code {code}',
  ),
  'document.verdict.state.not-known': kind(
    'note',
    'not-applicable',
    stateData,
    'what is known of the documents of {state} does not tell: {what}',
  ),
  'document.verdict.state.needs': kind(
    'attention',
    'undetermined',
    stateData,
    'it takes a fact of the document that was not given: {what}',
  ),
  'document.verdict.state.stale': kind(
    'note',
    'undetermined',
    stateData,
    'what is known of {state} was to be compared with its source again after {date}',
  ),
  'document.verdict.validity.long': kind(
    'attention',
    'failed',
    stateData,
    'valid from {issued} to {expiry}: longer than the {longest} that {state} issues',
  ),
  'document.verdict.validity.future': kind(
    'attention',
    'failed',
    stateData,
    'it expires on {expiry}: with the {longest} that {state} issues it would be issued in the future',
  ),
  'document.verdict.validity.order': kind(
    'attention',
    'failed',
    stateData,
    'issued on {issued}, after it expired on {expiry}',
  ),
  'document.verdict.validity.issued-late': kind(
    'attention',
    'failed',
    stateData,
    'issued on {issued}, after the day of inspection',
  ),
  'document.verdict.model.before': kind(
    'attention',
    'failed',
    stateData,
    'issued on {issued}, before the first document of the model {model} on {from}',
  ),
  'document.verdict.model.after': kind(
    'attention',
    'failed',
    stateData,
    'issued on {issued}, after the last document of the model {model} on {until}',
  ),
  'document.verdict.model.none': kind(
    'attention',
    'failed',
    stateData,
    '{state} issued no model of this document on {issued}',
  ),
  'document.verdict.model.unknown': kind(
    'attention',
    'undetermined',
    stateData,
    'the model {model} is not among those that are known of {state}',
  ),
  'document.verdict.series.outside': kind(
    'attention',
    'failed',
    stateData,
    'the number is in no series that {state} has given out',
  ),
  'document.verdict.series.date': kind(
    'attention',
    'failed',
    stateData,
    'the number is in a series that was not given out on {issued}',
  ),
  'document.verdict.series.model': kind(
    'attention',
    'failed',
    stateData,
    'the number is in no series of the model {model}',
  ),
  'document.verdict.alert': kind(
    'obstacle',
    'failed',
    stateData,
    '{state} has reported this number: {kind} {reference}',
  ),
  'document.verdict.electronic.absent': kind(
    'attention',
    'failed',
    stateData,
    'each document of this kind has a chip ({because}), and none answered',
  ),
  'document.verdict.electronic.unexpected': kind(
    'attention',
    'failed',
    stateData,
    'no document of this kind has a chip ({because}), and one answered',
  ),
  'document.verdict.sealed.absent': kind(
    'attention',
    'failed',
    stateData,
    'each document of this kind carries a seal since {since}, and none was found',
  ),
  'document.verdict.sealed.not-scanned': kind(
    'attention',
    'undetermined',
    stateData,
    'each document of this kind carries a seal since {since}, and nobody scanned for one',
  ),
  'document.verdict.sealed.other-kind': kind(
    'attention',
    'undetermined',
    stateData,
    'the seal that was found is not known as one of this kind of document',
  ),
  'document.verdict.synthetic': kind(
    'obstacle',
    'failed',
    synthetic,
    '{code} ({where}) is a code of the synthetic world: no real document carries it',
  ),
  'document.verdict.no-code': kind(
    'note',
    'not-applicable',
    synthetic,
    'no code of a state was read anywhere',
  ),
  'document.verdict.replay.unreadable': kind(
    'obstacle',
    'failed',
    replay,
    'this is no replay file: {why}',
  ),
  'document.verdict.replay.format': kind(
    'obstacle',
    'failed',
    replay,
    'the manifest is not in form: {path}',
  ),
  'document.verdict.replay.missing': kind(
    'obstacle',
    'failed',
    replay,
    'the file {name} that the manifest lists is not there',
  ),
  'document.verdict.replay.altered': kind(
    'obstacle',
    'failed',
    replay,
    '{name} is not what was written: its digest differs',
  ),
  'document.verdict.replay.extra': kind(
    'attention',
    'failed',
    replay,
    'the file {name} is not in the manifest and was left out',
  ),
  'document.verdict.replay.limit': kind(
    'obstacle',
    'undetermined',
    replay,
    'it is larger than what is read ({what})',
  ),
};
