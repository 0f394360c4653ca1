import type { VerdictFindingCode } from '../verdict/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const verdictEn: Texts<VerdictFindingCode> = {
  'document.verdict.equipment': 'the place of inspection has no equipment for it: {equipment}',
  'document.verdict.not-looked': 'it could have been looked at here ({equipment}) and was not',
  'document.verdict.not-asked': 'the guideline does not ask for it here, and nobody looked',
  'document.verdict.observed.failed':
    'seen on the document itself by the {by}: not as it should be',
  'document.verdict.observed.undetermined': 'seen on the document itself by the {by}: inconclusive',
  'document.verdict.observed.aborted': 'the look by the {by} was cut off',
  'document.verdict.observed.not-supported': 'the document has no such feature, says the {by}',
  'document.verdict.observed.differ':
    'several looks at it came to different results; the worst counts',
  'document.verdict.mrz.absent': 'no machine readable zone was given',
  'document.verdict.mrz.aborted':
    'reading the machine readable zone was cut off; what was read says nothing about the document',
  'document.verdict.mrz.no-zone':
    'what was given is no machine readable zone, so this could not be looked at',
  'document.verdict.mrz.no-digits': 'zones of this format have no check digits',
  'document.verdict.mrz.misread':
    'if {read} in line {line}, place {position}, were {to}, everything would be right: compare with the document',
  'document.verdict.mrz.misread-several':
    '{count} corrections of misread characters would make everything right: compare with the document',
  'document.verdict.mrz.undecidable':
    '{read} in line {line}, place {position}, may be {to}: no check digit can tell',
  'document.verdict.mrz.stray':
    '{characters} stands alone among the fillers of {field}, where a filler belongs',
  'document.verdict.mrz.born-late': 'born on {birth}, after the document expired on {expiry}',
  'document.verdict.mrz.issued-late': 'issued on {issued}, after it expired on {expiry}',
  'document.verdict.mrz.issuer-outlived':
    '{code} was withdrawn in {until}: it could not issue this document',
  'document.verdict.mrz.name-cut': 'the name is shortened in the zone although it fits',
  'document.verdict.viz.absent': 'nothing of the visual zone was typed: nobody compared it',
  'document.verdict.viz.same': 'the visual zone agrees with {with}: {fields}',
  'document.verdict.viz.not-typed':
    'not all of the visual zone was typed: {fields} stayed uncompared',
  'document.verdict.viz.differs': '{field}: the visual zone says {printed}, {with} says {zone}',
  'document.verdict.viz.unreadable':
    '{field} cannot be read in {with}, so the visual zone was not compared with it',
  'document.verdict.viz.number-cut':
    'the number is longer than its field in the zone; its beginning agrees',
  'document.verdict.viz.code-quirk':
    '{printed} and {zone} are codes of one state, one of them irregular',
  'document.verdict.viz.name-differs': 'the visual zone names {printed}, {with} names {zone}',
  'document.verdict.viz.name-spelling': 'the name is spelt in {with} by the rules {rules}',
  'document.verdict.viz.name-unofficial':
    'the name is spelt as people write it, and no authority should ({rules})',
  'document.verdict.viz.name-truncated':
    'the name fills its field and is shortened there; what stands there agrees',
  'document.verdict.viz.name-no-secondary':
    'the name is shortened so that nothing of the given names is left, which the rules forbid',
  'document.verdict.viz.name-of-state': '{state} has never spelt this name as the zone does',
  'document.verdict.sides.differ': 'the two sides of the card do not agree: {fields}',
  'document.verdict.sides.one': 'only one side of the card was given, or it has only one with data',
  'document.verdict.sides.lines': 'the lines of the two sides do not make one zone',
  'document.verdict.expiry.past': 'the document expired on {date}',
  'document.verdict.expiry.prolonged':
    'valid until {date} by what is printed, and until {until} by what its state decided later ({source})',
  'document.verdict.expiry.unknown': 'no date of expiry can be read',
  'document.verdict.expiry.not-yet': 'it may be used from {date} on',
  'document.verdict.zones.field':
    '{field} differs: {first} in the one document, {second} in the other',
  'document.verdict.zones.name':
    'the names differ: {first} in the one document, {second} in the other',
  'document.verdict.zones.name-note': 'the names agree, but not letter by letter ({verdict})',
  'document.verdict.zones.absent': 'a machine readable zone is missing: {which}',
  'document.verdict.zones.no-passport':
    'the passport that it belongs to is not among the documents',
  'document.verdict.zones.which':
    'of several travel documents, {document} was compared with the one that it fits best: {passport}',
  'document.verdict.chip.no-reader': 'the place of inspection cannot read chips',
  'document.verdict.chip.not-tried':
    'nobody tried to read a chip, and nothing says that there is none',
  'document.verdict.chip.unread-electronic':
    'the document has a chip ({because}), and nobody read it',
  'document.verdict.chip.none': 'the document has no chip ({because})',
  'document.verdict.chip.absent-unknown':
    'no chip answered, and nothing tells whether there should be one',
  'document.verdict.chip.absent-electronic':
    'no chip answered although the document is electronic ({because})',
  'document.verdict.chip.unexpected': 'a chip answered although the document has none ({because})',
  'document.verdict.chip.not-read': 'nothing was read from a chip',
  'document.verdict.seal.none': 'no seal was given',
  'document.verdict.seal.without': 'the seal does not hold what would be compared: {what}',
  'document.verdict.seal.aborted': 'scanning the seal was cut off',
  'document.verdict.seal.several':
    '{count} seals were given; each check has the worst of their results',
  'document.verdict.seal.no-passport':
    'the passport whose number the seal has is not among the documents',
  'document.verdict.state.no-profile': 'nothing is known here of the documents of {state}',
  'document.verdict.state.no-kind':
    'nothing is known here of documents of {state} with the code {code}',
  'document.verdict.state.not-known':
    'what is known of the documents of {state} does not tell: {what}',
  'document.verdict.state.needs': 'it takes a fact of the document that was not given: {what}',
  'document.verdict.state.stale':
    'what is known of {state} was to be compared with its source again after {date}',
  'document.verdict.validity.long':
    'valid from {issued} to {expiry}: longer than the {longest} that {state} issues',
  'document.verdict.validity.future':
    'it expires on {expiry}: with the {longest} that {state} issues it would be issued in the future',
  'document.verdict.validity.order': 'issued on {issued}, after it expired on {expiry}',
  'document.verdict.validity.issued-late': 'issued on {issued}, after the day of inspection',
  'document.verdict.model.before':
    'issued on {issued}, before the first document of the model {model} on {from}',
  'document.verdict.model.after':
    'issued on {issued}, after the last document of the model {model} on {until}',
  'document.verdict.model.none': '{state} issued no model of this document on {issued}',
  'document.verdict.model.unknown':
    'the model {model} is not among those that are known of {state}',
  'document.verdict.series.outside': 'the number is in no series that {state} has given out',
  'document.verdict.series.date': 'the number is in a series that was not given out on {issued}',
  'document.verdict.series.model': 'the number is in no series of the model {model}',
  'document.verdict.alert': '{state} has reported this number: {kind} {reference}',
  'document.verdict.electronic.absent':
    'each document of this kind has a chip ({because}), and none answered',
  'document.verdict.electronic.unexpected':
    'no document of this kind has a chip ({because}), and one answered',
  'document.verdict.sealed.absent':
    'each document of this kind carries a seal since {since}, and none was found',
  'document.verdict.sealed.not-scanned':
    'each document of this kind carries a seal since {since}, and nobody scanned for one',
  'document.verdict.sealed.other-kind':
    'the seal that was found is not known as one of this kind of document',
  'document.verdict.synthetic':
    '{code} ({where}) is a code of the synthetic world: no real document carries it',
  'document.verdict.no-code': 'no code of a state was read anywhere',
  'document.verdict.replay.unreadable': 'this is no replay file: {why}',
  'document.verdict.replay.format': 'the manifest is not in form: {path}',
  'document.verdict.replay.missing': 'the file {name} that the manifest lists is not there',
  'document.verdict.replay.altered': '{name} is not what was written: its digest differs',
  'document.verdict.replay.extra': 'the file {name} is not in the manifest and was left out',
  'document.verdict.replay.limit': 'it is larger than what is read ({what})',
};
