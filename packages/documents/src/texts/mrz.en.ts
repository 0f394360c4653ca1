import type { MrzFindingCode } from '../mrz/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const mrzEn: Texts<MrzFindingCode> = {
  'document.mrz.format.unknown':
    'this is no machine readable zone: {lines} lines of {lengths} characters',
  'document.mrz.line.length': 'line {line} has {length} characters instead of {expected}',
  'document.mrz.text.joined': 'the lines came joined into one and were parted by length',
  'document.mrz.text.tidied': 'lower case was read as capitals and blanks were passed over',
  'document.mrz.character.foreign': '{character} cannot stand in a machine readable zone',
  'document.mrz.character.class': '{character} cannot stand in this field',
  'document.mrz.check-digit.document-number':
    'the check digit of the document number is {read}; {computed} computes',
  'document.mrz.check-digit.date-of-birth':
    'the check digit of the date of birth is {read}; {computed} computes',
  'document.mrz.check-digit.date-of-expiry':
    'the check digit of the date of expiry is {read}; {computed} computes',
  'document.mrz.check-digit.personal-number':
    'the check digit of the personal number is {read}; {computed} computes',
  'document.mrz.check-digit.composite': 'the composite check digit is {read}; {computed} computes',
  'document.mrz.check-digit.filler':
    'a filler stands for the check digit of an empty field that is not optional',
  'document.mrz.number.absent': 'there is no document number',
  'document.mrz.number.filler-counted':
    'the check digit of the long document number computes only if the filler before its second part is counted',
  'document.mrz.date.impossible': 'there is no such date',
  'document.mrz.date.unknown': 'the date is not known to the issuer',
  'document.mrz.date.partial': 'a part of the date is not known to the issuer',
  'document.mrz.date.two-centuries': 'the year of birth can be {year} or {other}',
  'document.mrz.expired': 'the document expired on {date}',
  'document.mrz.state.unknown': 'no state has the code {code}',
  'document.mrz.state.former': '{code} ({name}) was withdrawn in {until}',
  'document.mrz.state.outlived':
    '{code} ({name}) was withdrawn in {until}, longer before the expiry than a document is valid',
  'document.mrz.state.specimen': '{code} stands only on specimens and in training',
  'document.mrz.state.misplaced': '{code} ({name}) is a nationality and issues no documents',
  'document.mrz.quirk': 'known of this issuer: {what} [{quirk}]',
  'document.mrz.document-code.format': 'no document of this format has the code {code}',
  'document.mrz.document-code.before-harmonisation':
    'passports issued since 2028 carry one of the harmonised codes, not {code}',
  'document.mrz.document-code.own-meaning':
    '{code} was issued before 2026, when its second letter had the meaning that the issuer gave it',
  'document.mrz.sex.unknown': 'the sex is M, F or a filler, not {code}',
  'document.mrz.sex.x': 'X stands in the zone, where the standard has a filler',
  'document.mrz.name.absent': 'there is no name',
  'document.mrz.name.no-surname': 'there is no primary identifier',
  'document.mrz.name.groups': 'the name has {groups} parts instead of two',
  'document.mrz.name.stray-letter':
    '{character} stands alone among fillers: {character} or a filler, which no check digit can tell',
  'document.mrz.name.truncated': 'the name fills its field and may be cut',
  'document.mrz.separator': '{character} stands where only fillers may',
};
