import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a finding of the reader is about; dotted and stable. */
export type MrzFindingCode =
  | 'document.mrz.format.unknown'
  | 'document.mrz.line.length'
  | 'document.mrz.text.joined'
  | 'document.mrz.text.tidied'
  | 'document.mrz.character.foreign'
  | 'document.mrz.character.class'
  | 'document.mrz.check-digit.document-number'
  | 'document.mrz.check-digit.date-of-birth'
  | 'document.mrz.check-digit.date-of-expiry'
  | 'document.mrz.check-digit.personal-number'
  | 'document.mrz.check-digit.composite'
  | 'document.mrz.check-digit.filler'
  | 'document.mrz.number.absent'
  | 'document.mrz.number.filler-counted'
  | 'document.mrz.date.impossible'
  | 'document.mrz.date.unknown'
  | 'document.mrz.date.partial'
  | 'document.mrz.date.two-centuries'
  | 'document.mrz.expired'
  | 'document.mrz.state.unknown'
  | 'document.mrz.state.former'
  | 'document.mrz.state.outlived'
  | 'document.mrz.state.specimen'
  | 'document.mrz.state.misplaced'
  | 'document.mrz.quirk'
  | 'document.mrz.document-code.format'
  | 'document.mrz.document-code.before-harmonisation'
  | 'document.mrz.document-code.own-meaning'
  | 'document.mrz.sex.unknown'
  | 'document.mrz.sex.x'
  | 'document.mrz.name.absent'
  | 'document.mrz.name.no-surname'
  | 'document.mrz.name.groups'
  | 'document.mrz.name.stray-letter'
  | 'document.mrz.name.truncated'
  | 'document.mrz.separator';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface MrzFindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

const EDITION = '8th edition, amendments to 2026-02-20';
const icao = (part: number, article: string): Citation => ({
  act: `ICAO Doc 9303-${part}`,
  article,
  version: EDITION,
});

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): MrzFindingKind => ({ severity, result, rule, text });

const digits = icao(3, '4.9');
const characters = icao(3, '4.3');
const dates = icao(3, '4.8');
const names = icao(3, '4.6');
const codes = icao(3, '5');
const passportCodes = icao(4, '4.4');

/** Every code that the reader gives. `docs/reference/mrz.md` explains each; a test keeps them equal. */
export const mrzFindingCodes: Readonly<Record<MrzFindingCode, MrzFindingKind>> = {
  'document.mrz.format.unknown': kind(
    'obstacle',
    'undetermined',
    icao(3, '4.2'),
    'this is no machine readable zone: {lines} lines of {lengths} characters',
  ),
  'document.mrz.line.length': kind(
    'obstacle',
    'failed',
    icao(3, '4.2'),
    'line {line} has {length} characters instead of {expected}',
  ),
  'document.mrz.text.joined': kind(
    'note',
    'met',
    icao(3, '4.2'),
    'the lines came joined into one and were parted by length',
  ),
  'document.mrz.text.tidied': kind(
    'note',
    'met',
    characters,
    'lower case was read as capitals and blanks were passed over',
  ),
  'document.mrz.character.foreign': kind(
    'obstacle',
    'failed',
    characters,
    '{character} cannot stand in a machine readable zone',
  ),
  'document.mrz.character.class': kind(
    'attention',
    'failed',
    characters,
    '{character} cannot stand in this field',
  ),
  'document.mrz.check-digit.document-number': kind(
    'attention',
    'failed',
    digits,
    'the check digit of the document number is {read}; {computed} computes',
  ),
  'document.mrz.check-digit.date-of-birth': kind(
    'attention',
    'failed',
    digits,
    'the check digit of the date of birth is {read}; {computed} computes',
  ),
  'document.mrz.check-digit.date-of-expiry': kind(
    'attention',
    'failed',
    digits,
    'the check digit of the date of expiry is {read}; {computed} computes',
  ),
  'document.mrz.check-digit.personal-number': kind(
    'attention',
    'failed',
    digits,
    'the check digit of the personal number is {read}; {computed} computes',
  ),
  'document.mrz.check-digit.composite': kind(
    'attention',
    'failed',
    digits,
    'the composite check digit is {read}; {computed} computes',
  ),
  'document.mrz.check-digit.filler': kind(
    'note',
    'met',
    digits,
    'a filler stands for the check digit of an empty field that is not optional',
  ),
  'document.mrz.number.absent': kind(
    'attention',
    'failed',
    icao(4, '4.2.2'),
    'there is no document number',
  ),
  'document.mrz.number.filler-counted': kind(
    'note',
    'met',
    icao(5, '4.2.2 note j'),
    'the check digit of the long document number computes only if the filler before its second part is counted',
  ),
  'document.mrz.date.impossible': kind('attention', 'failed', dates, 'there is no such date'),
  'document.mrz.date.unknown': kind('note', 'met', dates, 'the date is not known to the issuer'),
  'document.mrz.date.partial': kind(
    'note',
    'met',
    dates,
    'a part of the date is not known to the issuer',
  ),
  'document.mrz.date.two-centuries': kind(
    'note',
    'undetermined',
    dates,
    'the year of birth can be {year} or {other}',
  ),
  'document.mrz.expired': kind(
    'attention',
    'failed',
    { act: 'BSI TR-03135-1', article: '5.7.1', version: '2.5' },
    'the document expired on {date}',
  ),
  'document.mrz.state.unknown': kind('attention', 'failed', codes, 'no state has the code {code}'),
  'document.mrz.state.former': kind(
    'attention',
    'undetermined',
    codes,
    '{code} ({name}) was withdrawn in {until}',
  ),
  'document.mrz.state.outlived': kind(
    'attention',
    'failed',
    codes,
    '{code} ({name}) was withdrawn in {until}, longer before the expiry than a document is valid',
  ),
  'document.mrz.state.specimen': kind(
    'note',
    'met',
    codes,
    '{code} stands only on specimens and in training',
  ),
  'document.mrz.state.misplaced': kind(
    'attention',
    'failed',
    codes,
    '{code} ({name}) is a nationality and issues no documents',
  ),
  'document.mrz.quirk': kind(
    'note',
    'met',
    { act: 'National practice', article: '' },
    'known of this issuer: {what} [{quirk}]',
  ),
  'document.mrz.document-code.format': kind(
    'attention',
    'failed',
    icao(3, '4.2'),
    'no document of this format has the code {code}',
  ),
  'document.mrz.document-code.before-harmonisation': kind(
    'attention',
    'failed',
    passportCodes,
    'passports issued since 2028 carry one of the harmonised codes, not {code}',
  ),
  'document.mrz.document-code.own-meaning': kind(
    'note',
    'undetermined',
    passportCodes,
    '{code} was issued before 2026, when its second letter had the meaning that the issuer gave it',
  ),
  'document.mrz.sex.unknown': kind(
    'attention',
    'failed',
    icao(4, '4.2.2'),
    'the sex is M, F or a filler, not {code}',
  ),
  'document.mrz.sex.x': kind(
    'note',
    'met',
    icao(4, '4.2.2'),
    'X stands in the zone, where the standard has a filler',
  ),
  'document.mrz.name.absent': kind('attention', 'failed', names, 'there is no name'),
  'document.mrz.name.no-surname': kind('note', 'met', names, 'there is no primary identifier'),
  'document.mrz.name.groups': kind(
    'note',
    'undetermined',
    names,
    'the name has {groups} parts instead of two',
  ),
  'document.mrz.name.stray-letter': kind(
    'attention',
    'undetermined',
    names,
    '{character} stands alone among fillers: {character} or a filler, which no check digit can tell',
  ),
  'document.mrz.name.truncated': kind(
    'note',
    'undetermined',
    icao(4, '4.2.3'),
    'the name fills its field and may be cut',
  ),
  'document.mrz.separator': kind(
    'attention',
    'failed',
    characters,
    '{character} stands where only fillers may',
  ),
};
