import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a finding about a chip is about; dotted and stable. */
export type ChipFindingCode =
  | 'document.chip.file.empty'
  | 'document.chip.file.tag'
  | 'document.chip.file.cut'
  | 'document.chip.file.trailing'
  | 'document.chip.file.large'
  | 'document.chip.file.unknown'
  | 'document.chip.file.name-differs'
  | 'document.chip.file.twice'
  | 'document.chip.file.twice-different'
  | 'document.chip.file.opaque'
  | 'document.chip.findings.many'
  | 'document.chip.reader.none'
  | 'document.chip.presence.none'
  | 'document.chip.presence.unclear'
  | 'document.chip.presence.missing'
  | 'document.chip.access.aborted'
  | 'document.chip.access.refused'
  | 'document.chip.access.attempt'
  | 'document.chip.access.fallback'
  | 'document.chip.access.zone-key'
  | 'document.chip.object.broken'
  | 'document.chip.object.absent'
  | 'document.chip.object.malformed'
  | 'document.chip.object.unexpected'
  | 'document.chip.count'
  | 'document.chip.text.long'
  | 'document.chip.text.encoding'
  | 'document.chip.date.packed'
  | 'document.chip.date.form'
  | 'document.chip.com.list'
  | 'document.chip.dg1.unreadable'
  | 'document.chip.image.unknown'
  | 'document.chip.image.broken'
  | 'document.chip.image.large'
  | 'document.chip.image.size-differs'
  | 'document.chip.biometric.record'
  | 'document.chip.biometric.length'
  | 'document.chip.detail.unlisted'
  | 'document.chip.detail.listed-twice'
  | 'document.chip.security-infos.broken'
  | 'document.chip.security-infos.info'
  | 'document.chip.zip.cut'
  | 'document.chip.zip.many'
  | 'document.chip.zip.path'
  | 'document.chip.zip.encrypted'
  | 'document.chip.zip.entry'
  | 'document.chip.zip.large'
  | 'document.chip.zip.nested'
  | 'document.chip.zip.overlap'
  | 'document.chip.com.absent'
  | 'document.chip.com.no-sod'
  | 'document.chip.com.unreadable'
  | 'document.chip.com.missing-group'
  | 'document.chip.com.extra-group'
  | 'document.chip.com.version-differs'
  | 'document.chip.com.unicode-differs'
  | 'document.chip.com.unsigned'
  | 'document.chip.hash.differs'
  | 'document.chip.hash.no-sod'
  | 'document.chip.hash.nothing'
  | 'document.chip.hash.not-given'
  | 'document.chip.hash.not-there'
  | 'document.chip.hash.absent'
  | 'document.chip.hash.access-denied'
  | 'document.chip.hash.read-error'
  | 'document.chip.hash.aborted'
  | 'document.chip.hash.not-listed'
  | 'document.chip.hash.unsigned'
  | 'document.chip.hash.algorithm'
  | 'document.chip.hash.trailing'
  | 'document.chip.hash.appended'
  | 'document.chip.hash.repeated'
  | 'document.chip.mrz.absent'
  | 'document.chip.mrz.unreadable'
  | 'document.chip.mrz.no-dg1'
  | 'document.chip.mrz.dg1-unreadable'
  | 'document.chip.mrz.format-differs'
  | 'document.chip.mrz.field-differs'
  | 'document.chip.mrz.check-digit-differs'
  | 'document.chip.mrz.date-fillers'
  | 'document.chip.mrz.optional-differs'
  | 'document.chip.mrz.personal-number'
  | 'document.chip.mrz.personal-number-open'
  | 'document.chip.mrz.personal-number-other'
  | 'document.chip.mrz.one-side'
  | 'document.chip.mrz.unsigned'
  | 'document.chip.expiry.past'
  | 'document.chip.expiry.unknown'
  | 'document.chip.expiry.no-zone'
  | 'document.chip.aa.no-key'
  | 'document.chip.aa.key-not-given'
  | 'document.chip.aa.no-transcript'
  | 'document.chip.aa.aborted'
  | 'document.chip.aa.refused'
  | 'document.chip.aa.key-unreadable'
  | 'document.chip.aa.key-unsigned'
  | 'document.chip.aa.key-missing'
  | 'document.chip.aa.invalid'
  | 'document.chip.aa.unsupported'
  | 'document.chip.aa.challenge-length'
  | 'document.chip.aa.hash-not-stated'
  | 'document.chip.aa.hash-differs'
  | 'document.chip.aa.der'
  | 'document.chip.aa.trailer'
  | 'document.chip.ca.no-key'
  | 'document.chip.ca.key-not-given'
  | 'document.chip.ca.no-transcript'
  | 'document.chip.ca.aborted'
  | 'document.chip.ca.refused'
  | 'document.chip.ca.key-missing'
  | 'document.chip.ca.key-unreadable'
  | 'document.chip.ca.key-unsigned'
  | 'document.chip.ca.protocol'
  | 'document.chip.ca.protocol-not-offered'
  | 'document.chip.ca.agreement'
  | 'document.chip.ca.mac'
  | 'document.chip.ca.command-mac'
  | 'document.chip.ca.exchange'
  | 'document.chip.ca.token'
  | 'document.chip.ca.evidence-of-reader'
  | 'document.chip.cam.no-transcript'
  | 'document.chip.cam.aborted'
  | 'document.chip.cam.refused'
  | 'document.chip.cam.no-key'
  | 'document.chip.cam.key-unsigned'
  | 'document.chip.cam.key-unbound'
  | 'document.chip.cam.invalid'
  | 'document.chip.card-security.absent'
  | 'document.chip.card-security.malformed'
  | 'document.chip.card-security.content-type'
  | 'document.chip.card-security.key-differs'
  | 'document.chip.card-security.info-missing'
  | 'document.chip.card-access.absent'
  | 'document.chip.card-access.missing'
  | 'document.chip.card-access.left-out'
  | 'document.chip.card-access.without-dg14'
  | 'document.chip.card-access.info-left-out'
  | 'document.chip.card-access.no-dg14'
  | 'document.chip.card-access.info-missing'
  | 'document.chip.card-access.unsigned'
  | 'document.chip.transcript.json'
  | 'document.chip.transcript.form'
  | 'document.chip.transcript.twice'
  | 'document.sod.absent'
  | 'document.sod.aborted'
  | 'document.sod.wrapper'
  | 'document.sod.trailing'
  | 'document.sod.version'
  | 'document.sod.malformed'
  | 'document.sod.content-type'
  | 'document.sod.content-type-legacy'
  | 'document.sod.content.absent'
  | 'document.sod.content.malformed'
  | 'document.sod.content.version'
  | 'document.sod.content.count'
  | 'document.sod.content.group'
  | 'document.sod.content.group-twice'
  | 'document.sod.content.mandatory'
  | 'document.sod.content.hash-length'
  | 'document.sod.content.hash-outdated'
  | 'document.sod.signers'
  | 'document.sod.signer-absent'
  | 'document.sod.given-twice'
  | 'document.sod.certificate-outside'
  | 'document.sod.certificate-missing';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface ChipFindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): ChipFindingKind => ({ severity, result, rule, text });

const EDITION = '8th edition, amendments to 2026-02-20';
const icao = (part: number, article: string): Citation => ({
  act: `ICAO Doc 9303-${part}`,
  article,
  version: EDITION,
});
const inspection = (article: string): Citation => ({
  act: 'BSI TR-03135-1',
  article,
  version: '2.5',
});
const faces = (article: string): Citation => ({
  act: 'ISO/IEC 19794-5',
  article,
  version: '2005',
});
const recovery: Citation = { act: 'ISO/IEC 9796-2', article: '8', version: '2010' };
const eac = (article: string): Citation => ({ act: 'BSI TR-03110-2', article, version: '2.21' });
const archive = (article: string): Citation => ({
  act: 'PKWARE APPNOTE',
  article,
  version: '6.3.10',
});
const bounds: Citation = { act: 'Amirani', article: 'bounds of memory' };
const transcripts: Citation = { act: 'amirani.chip-transcript/1', article: '' };

/** Every code of this room. `docs/reference/chip.md` explains each; a test keeps them equal. */
export const chipFindingCodes: Readonly<Record<ChipFindingCode, ChipFindingKind>> = {
  'document.chip.file.empty': kind('attention', 'failed', icao(10, '4'), '{file} has no bytes'),
  'document.chip.file.tag': kind(
    'attention',
    'failed',
    icao(10, '4.7'),
    '{file} begins with the tag {found} instead of {expected}',
  ),
  'document.chip.file.cut': kind(
    'attention',
    'failed',
    icao(10, '4'),
    '{file} is cut: its length says more than the {length} bytes there are',
  ),
  'document.chip.file.trailing': kind(
    'note',
    'met',
    icao(10, '4'),
    '{length} bytes follow the content of {file}',
  ),
  'document.chip.file.large': kind(
    'obstacle',
    'undetermined',
    bounds,
    '{name} has {length} bytes; more than {most} are not read',
  ),
  'document.chip.file.unknown': kind(
    'note',
    'undetermined',
    icao(10, '4'),
    '{name} is no file of a chip',
  ),
  'document.chip.file.name-differs': kind(
    'attention',
    'failed',
    icao(10, '4'),
    '{name} is {file} by its content and {named} by its name',
  ),
  'document.chip.file.twice': kind(
    'note',
    'met',
    icao(10, '4'),
    '{file} was given twice with the same bytes ({name}, {first})',
  ),
  'document.chip.file.twice-different': kind(
    'obstacle',
    'undetermined',
    icao(10, '4'),
    '{file} was given twice with different bytes ({name}, {first})',
  ),
  'document.chip.file.opaque': kind(
    'note',
    'not-applicable',
    icao(10, '4.7.8'),
    "the content of {file} is the issuer's own and is not interpreted",
  ),
  'document.chip.findings.many': kind(
    'attention',
    'undetermined',
    bounds,
    'more than {kept} findings: the others are left out',
  ),
  'document.chip.reader.none': kind(
    'note',
    'not-applicable',
    inspection('5.6.1'),
    'files were given and no reader said how the chip answered',
  ),
  'document.chip.presence.none': kind(
    'note',
    'not-applicable',
    inspection('5.6.1'),
    'no chip answered',
  ),
  'document.chip.presence.unclear': kind(
    'attention',
    'undetermined',
    inspection('5.6.1'),
    'no chip answered, and nobody knows whether the document should have one',
  ),
  'document.chip.presence.missing': kind(
    'attention',
    'failed',
    inspection('5.6.1'),
    'no chip answered, and the document says that it has one',
  ),
  'document.chip.access.aborted': kind(
    'attention',
    'undetermined',
    inspection('5.6.2'),
    'reading was cut off',
  ),
  'document.chip.access.refused': kind(
    'attention',
    'failed',
    inspection('5.6.2'),
    'the chip answered and did not open',
  ),
  'document.chip.access.attempt': kind(
    'note',
    'met',
    inspection('5.6.3.1'),
    '{protocol} with the key of {password}: {outcome} {status}',
  ),
  'document.chip.access.fallback': kind(
    'attention',
    'yours-to-judge',
    inspection('5.6.3.1'),
    'PACE failed, and the chip opened by BAC',
  ),
  'document.chip.access.zone-key': kind(
    'attention',
    'yours-to-judge',
    inspection('5.6.3.1'),
    'the key of the zone did not open the chip, the card access number did',
  ),
  'document.chip.object.broken': kind(
    'attention',
    'failed',
    icao(10, '4'),
    'in {file} the content of {tag} breaks off ({why})',
  ),
  'document.chip.object.absent': kind(
    'attention',
    'failed',
    icao(10, '4'),
    '{file} lacks the object {tag}',
  ),
  'document.chip.object.malformed': kind(
    'attention',
    'failed',
    icao(10, '4'),
    'in {file} the object {tag} is not in form',
  ),
  'document.chip.object.unexpected': kind(
    'note',
    'undetermined',
    icao(10, '4'),
    'in {file} stands {tag}, which the standard does not have there',
  ),
  'document.chip.count': kind(
    'attention',
    'failed',
    icao(10, '4'),
    '{file} says {stated} and has {found}',
  ),
  'document.chip.text.long': kind(
    'note',
    'undetermined',
    bounds,
    'a text in {file} is cut after 65536 bytes',
  ),
  'document.chip.text.encoding': kind(
    'note',
    'failed',
    icao(10, '4.7.11'),
    'a text in {file} is not UTF-8; it was read as Latin-1',
  ),
  'document.chip.date.packed': kind(
    'note',
    'met',
    icao(10, '4.7.11'),
    'a date in {file} is packed, two digits a byte',
  ),
  'document.chip.date.form': kind(
    'attention',
    'failed',
    icao(10, '4.7.11'),
    'a date in {file} is no date',
  ),
  'document.chip.com.list': kind(
    'attention',
    'failed',
    icao(10, '4.6.1'),
    'the list in EF.COM names {tag}, which is no data group or stands there twice',
  ),
  'document.chip.dg1.unreadable': kind(
    'attention',
    'failed',
    icao(10, '4.7.1'),
    'what stands in DG1 is no machine readable zone ({length} characters)',
  ),
  'document.chip.image.unknown': kind(
    'attention',
    'undetermined',
    icao(10, '4.7.2'),
    'an image in {file} is neither JPEG, JPEG 2000, PNG nor WSQ',
  ),
  'document.chip.image.broken': kind(
    'attention',
    'failed',
    icao(10, '4.7.2'),
    'the header of an image in {file} ({format}) has no size',
  ),
  'document.chip.image.large': kind(
    'attention',
    'undetermined',
    bounds,
    'an image in {file} states {width} by {height} pixels; only its header was read',
  ),
  'document.chip.image.size-differs': kind(
    'note',
    'failed',
    faces('5.7'),
    'an image in {file} has {width} by {height} pixels; its record says {statedWidth} by {statedHeight}',
  ),
  'document.chip.biometric.record': kind(
    'attention',
    'undetermined',
    icao(10, '4.7.2'),
    'a biometric record in {file} follows no standard known here',
  ),
  'document.chip.biometric.length': kind(
    'attention',
    'failed',
    faces('5.4'),
    'lengths or counts of a biometric record in {file} do not add up ({what})',
  ),
  'document.chip.detail.unlisted': kind(
    'note',
    'failed',
    icao(10, '4.7.11'),
    '{file} has {tag}, which its own list does not announce',
  ),
  'document.chip.detail.listed-twice': kind(
    'note',
    'failed',
    icao(10, '4.7.11'),
    'the list of {file} names {tag} twice',
  ),
  'document.chip.security-infos.broken': kind(
    'attention',
    'failed',
    icao(11, '9.2'),
    'the security information in {file} breaks off ({why})',
  ),
  'document.chip.security-infos.info': kind(
    'attention',
    'failed',
    icao(11, '9.2'),
    'one security information in {file} is not in form',
  ),
  'document.chip.zip.cut': kind(
    'attention',
    'undetermined',
    archive('4.3.16'),
    'the archive has no directory: it is cut',
  ),
  'document.chip.zip.many': kind(
    'obstacle',
    'undetermined',
    bounds,
    'the archive has more than {kept} entries; the others are not looked at',
  ),
  'document.chip.zip.path': kind(
    'note',
    'met',
    archive('4.4.17'),
    'the entry {name} has a path that leads out of its folder',
  ),
  'document.chip.zip.encrypted': kind(
    'obstacle',
    'undetermined',
    archive('4.4.4'),
    'the entry {name} is encrypted and was not read',
  ),
  'document.chip.zip.entry': kind(
    'attention',
    'undetermined',
    archive('4.3'),
    'the entry {name} is damaged, or packed in a way that is not read',
  ),
  'document.chip.zip.large': kind(
    'obstacle',
    'undetermined',
    bounds,
    'the entry {name} unpacks to more than {most} bytes and was not read',
  ),
  'document.chip.zip.nested': kind(
    'note',
    'undetermined',
    bounds,
    'the entry {name} is an archive itself and was not opened',
  ),
  'document.chip.zip.overlap': kind(
    'obstacle',
    'undetermined',
    bounds,
    'entries of the archive share bytes: none was read',
  ),
  'document.chip.com.absent': kind(
    'note',
    'undetermined',
    inspection('5.6.4.4.1'),
    'EF.COM was not given: it cannot be compared with EF.SOD',
  ),
  'document.chip.com.no-sod': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.1'),
    'there is no security object to compare EF.COM with',
  ),
  'document.chip.com.unreadable': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.1'),
    'EF.COM cannot be read',
  ),
  'document.chip.com.missing-group': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.1'),
    'DG{number} is signed in EF.SOD and not named in EF.COM',
  ),
  'document.chip.com.extra-group': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.1'),
    'EF.COM names DG{number}, which EF.SOD does not have',
  ),
  'document.chip.com.version-differs': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.1'),
    'EF.COM has the LDS version {com}, EF.SOD {sod}',
  ),
  'document.chip.com.unicode-differs': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.1'),
    'EF.COM has the Unicode version {com}, EF.SOD {sod}',
  ),
  'document.chip.com.unsigned': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.1'),
    'EF.COM agrees with EF.SOD, whose own signature is not proven',
  ),
  'document.chip.hash.differs': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.2'),
    '{file} is not the one that was signed: its hash ({algorithm}) differs',
  ),
  'document.chip.hash.no-sod': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.2'),
    '{file} is there, and no security object to compare it with',
  ),
  'document.chip.hash.nothing': kind(
    'note',
    'undetermined',
    inspection('5.6.4.4.2'),
    'there is neither {file} nor a security object that can be read',
  ),
  'document.chip.hash.not-given': kind(
    'note',
    'undetermined',
    inspection('5.6.4.4.2'),
    '{file} is signed in EF.SOD and was not given',
  ),
  'document.chip.hash.not-there': kind(
    'note',
    'not-applicable',
    inspection('5.6.4.4.2'),
    'this document has no {file}',
  ),
  'document.chip.hash.absent': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.2'),
    '{file} is signed in EF.SOD and the chip does not have it',
  ),
  'document.chip.hash.access-denied': kind(
    'note',
    'undetermined',
    inspection('5.6.4.4.2'),
    'the chip keeps {file} from this reader',
  ),
  'document.chip.hash.read-error': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.2'),
    '{file} could not be read from the chip',
  ),
  'document.chip.hash.aborted': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.2'),
    'reading was cut off before {file}',
  ),
  'document.chip.hash.not-listed': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.2'),
    '{file} is on the chip and not signed in EF.SOD',
  ),
  'document.chip.hash.unsigned': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.4.2'),
    'the hash of {file} agrees with EF.SOD, whose own signature is not proven',
  ),
  'document.chip.hash.algorithm': kind(
    'attention',
    'undetermined',
    icao(10, '4.6.2'),
    'the hash algorithm {oid} of EF.SOD is not known here',
  ),
  'document.chip.hash.trailing': kind(
    'note',
    'met',
    icao(10, '4'),
    'the hash of {file} computes without the {length} bytes after its content',
  ),
  'document.chip.hash.appended': kind(
    'attention',
    'undetermined',
    icao(10, '4'),
    '{length} bytes that are no filling stand behind the content of {file}: nobody signed them',
  ),
  'document.chip.hash.repeated': kind(
    'attention',
    'failed',
    inspection('5.6.4.4.2'),
    'EF.SOD has more than one hash for {file}',
  ),
  'document.chip.mrz.absent': kind(
    'note',
    'undetermined',
    inspection('5.7.2'),
    'no machine readable zone was given to compare with DG1',
  ),
  'document.chip.mrz.unreadable': kind(
    'attention',
    'undetermined',
    inspection('5.7.2'),
    'what was given as machine readable zone is none',
  ),
  'document.chip.mrz.no-dg1': kind(
    'note',
    'undetermined',
    inspection('5.7.2'),
    'DG1 was not given: the zone cannot be compared with it',
  ),
  'document.chip.mrz.dg1-unreadable': kind(
    'attention',
    'undetermined',
    inspection('5.7.2'),
    'the zone in DG1 cannot be read',
  ),
  'document.chip.mrz.format-differs': kind(
    'attention',
    'failed',
    inspection('5.7.2'),
    'the zone is {zone}, DG1 {chip}',
  ),
  'document.chip.mrz.field-differs': kind(
    'attention',
    'failed',
    inspection('5.7.2'),
    '{field} differs between zone and DG1',
  ),
  'document.chip.mrz.check-digit-differs': kind(
    'attention',
    'failed',
    inspection('5.7.2'),
    'the check digit {check} differs between zone and DG1 although what it protects does not',
  ),
  'document.chip.mrz.date-fillers': kind(
    'attention',
    'undetermined',
    inspection('5.7.2'),
    '{field} has fillers on one side and digits on the other',
  ),
  'document.chip.mrz.optional-differs': kind(
    'attention',
    'undetermined',
    inspection('5.7.2'),
    'optional data differ between zone and DG1',
  ),
  'document.chip.mrz.personal-number': kind(
    'attention',
    'failed',
    icao(10, '4.7.11'),
    'the zone has {printed} where DG1 and DG11 have the personal number {number}',
  ),
  'document.chip.mrz.personal-number-open': kind(
    'attention',
    'undetermined',
    icao(10, '4.7.11'),
    'the personal number in DG11 is {number}, and the zone has {printed}',
  ),
  'document.chip.mrz.personal-number-other': kind(
    'note',
    'not-applicable',
    icao(10, '4.7.11'),
    'the issuer signed {printed} as optional data and {number} as the personal number in DG11',
  ),
  'document.chip.mrz.one-side': kind(
    'note',
    'undetermined',
    inspection('5.7.2'),
    'only a part of the zone was given; what there is agrees with DG1',
  ),
  'document.chip.mrz.unsigned': kind(
    'attention',
    'undetermined',
    inspection('5.7.2'),
    'zone and DG1 agree, and DG1 itself is not proven genuine',
  ),
  'document.chip.expiry.past': kind(
    'attention',
    'failed',
    inspection('5.7.1'),
    'the document expired on {date}',
  ),
  'document.chip.expiry.unknown': kind(
    'attention',
    'undetermined',
    inspection('5.7.1'),
    'the date of expiry is not known in full',
  ),
  'document.chip.expiry.no-zone': kind(
    'note',
    'undetermined',
    inspection('5.7.1'),
    'there is no zone in DG1 to take the date of expiry from',
  ),
  'document.chip.aa.no-key': kind(
    'note',
    'not-applicable',
    icao(11, '6.1'),
    'the document has no key for active authentication',
  ),
  'document.chip.aa.key-not-given': kind(
    'attention',
    'undetermined',
    icao(11, '6.1'),
    'DG15 is signed in EF.SOD and was not given: active authentication cannot be checked',
  ),
  'document.chip.aa.no-transcript': kind(
    'note',
    'undetermined',
    icao(11, '6.1'),
    'the document has a key for active authentication, and no transcript was given',
  ),
  'document.chip.aa.aborted': kind(
    'attention',
    'undetermined',
    icao(11, '6.1'),
    'active authentication was cut off',
  ),
  'document.chip.aa.refused': kind(
    'attention',
    'failed',
    icao(11, '6.1'),
    'the chip did not answer the challenge of active authentication',
  ),
  'document.chip.aa.key-unreadable': kind(
    'attention',
    'failed',
    icao(10, '4.7.15'),
    'the key in DG15 cannot be read',
  ),
  'document.chip.aa.key-unsigned': kind(
    'attention',
    'undetermined',
    icao(11, '6.1'),
    "active authentication agrees with the key in DG15, which is not proven to be the issuer's",
  ),
  'document.chip.aa.key-missing': kind(
    'attention',
    'failed',
    icao(11, '6.1'),
    'a transcript of active authentication was given, and the document has no key for it',
  ),
  'document.chip.aa.invalid': kind(
    'attention',
    'failed',
    icao(11, '6.1'),
    "the chip's answer is not a signature of the challenge by the key in DG15 ({why})",
  ),
  'document.chip.aa.unsupported': kind(
    'attention',
    'undetermined',
    icao(11, '6.1'),
    'the algorithm of active authentication is not supported here ({why})',
  ),
  'document.chip.aa.challenge-length': kind(
    'note',
    'failed',
    icao(11, '6.1'),
    'the challenge has {length} bytes instead of 8',
  ),
  'document.chip.aa.hash-not-stated': kind(
    'note',
    'undetermined',
    icao(11, '9.2.6'),
    'DG14 does not say which hash goes with the elliptic key; {hash} fits',
  ),
  'document.chip.aa.hash-differs': kind(
    'note',
    'failed',
    icao(11, '9.2.6'),
    'DG14 says {stated}, the chip used {hash}',
  ),
  'document.chip.aa.der': kind(
    'note',
    'failed',
    icao(11, '6.1.2.3'),
    'the chip gave its ECDSA signature in DER instead of r and s',
  ),
  'document.chip.aa.trailer': kind(
    'note',
    'met',
    recovery,
    'the trailer of the signature names {hash}',
  ),
  'document.chip.ca.no-key': kind(
    'note',
    'not-applicable',
    icao(11, '6.2'),
    'the document has no key for chip authentication',
  ),
  'document.chip.ca.key-not-given': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    'DG14 is signed in EF.SOD and was not given: chip authentication cannot be checked',
  ),
  'document.chip.ca.no-transcript': kind(
    'note',
    'undetermined',
    icao(11, '6.2'),
    'the document has a key for chip authentication, and no transcript was given',
  ),
  'document.chip.ca.aborted': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    'chip authentication was cut off',
  ),
  'document.chip.ca.refused': kind(
    'attention',
    'failed',
    icao(11, '6.2'),
    'the chip did not carry out chip authentication',
  ),
  'document.chip.ca.key-missing': kind(
    'attention',
    'failed',
    icao(11, '6.2'),
    'the transcript uses a key that the document does not have',
  ),
  'document.chip.ca.key-unreadable': kind(
    'attention',
    'failed',
    icao(11, '6.2'),
    'the key for chip authentication cannot be read ({why})',
  ),
  'document.chip.ca.key-unsigned': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    "chip authentication agrees with a key that is not proven to be the issuer's",
  ),
  'document.chip.ca.protocol': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    '{oid} is no protocol of chip authentication known here',
  ),
  'document.chip.ca.protocol-not-offered': kind(
    'note',
    'failed',
    icao(11, '6.2'),
    'the document does not offer the protocol {oid} of the transcript',
  ),
  'document.chip.ca.agreement': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    "the reader's ephemeral keys in the transcript fit neither each other nor the chip's key",
  ),
  'document.chip.ca.mac': kind(
    'attention',
    'failed',
    icao(11, '6.2'),
    "the chip's first protected answer does not verify: it does not have the private key",
  ),
  'document.chip.ca.command-mac': kind(
    'attention',
    'undetermined',
    icao(11, '6.2'),
    "the reader's own protected command does not verify: the transcript is not of this key",
  ),
  'document.chip.ca.exchange': kind(
    'attention',
    'undetermined',
    icao(11, '9.8'),
    'the exchange in the transcript is no secure messaging',
  ),
  'document.chip.ca.token': kind(
    'attention',
    'failed',
    eac('3.4'),
    "the chip's token does not verify: it does not have the private key",
  ),
  'document.chip.ca.evidence-of-reader': kind(
    'note',
    'met',
    icao(11, '6.2'),
    'chip authentication convinces the reader that carried it out, and nobody else',
  ),
  'document.chip.cam.no-transcript': kind(
    'note',
    'not-applicable',
    icao(11, '4.4.3.5'),
    'no transcript of PACE with chip authentication mapping was given',
  ),
  'document.chip.cam.aborted': kind(
    'attention',
    'undetermined',
    icao(11, '4.4.3.5'),
    'PACE with chip authentication mapping was cut off',
  ),
  'document.chip.cam.refused': kind(
    'attention',
    'failed',
    icao(11, '4.4.3.5'),
    'the chip did not carry out PACE with chip authentication mapping',
  ),
  'document.chip.cam.no-key': kind(
    'attention',
    'undetermined',
    icao(11, '4.4.3.5'),
    'EF.CardSecurity with the key for chip authentication mapping was not given',
  ),
  'document.chip.cam.key-unsigned': kind(
    'attention',
    'undetermined',
    icao(11, '4.4.3.5'),
    'chip authentication mapping agrees with a key whose EF.CardSecurity is not proven',
  ),
  'document.chip.cam.key-unbound': kind(
    'attention',
    'undetermined',
    icao(11, '4.4.3.5'),
    'chip authentication mapping agrees with a key that does not stand in a signed DG14: it may be of another document',
  ),
  'document.chip.cam.invalid': kind(
    'attention',
    'failed',
    icao(11, '4.4.3.5'),
    "the chip authentication data do not lead from the chip's key to its mapping key",
  ),
  'document.chip.card-security.absent': kind(
    'note',
    'not-applicable',
    icao(11, '9.2.9'),
    'EF.CardSecurity was not given',
  ),
  'document.chip.card-security.malformed': kind(
    'attention',
    'failed',
    icao(11, '9.2.9'),
    'EF.CardSecurity is no signed data ({why})',
  ),
  'document.chip.card-security.content-type': kind(
    'attention',
    'failed',
    icao(11, '9.2.9'),
    'EF.CardSecurity has the content type {oid}',
  ),
  'document.chip.card-security.key-differs': kind(
    'attention',
    'failed',
    icao(11, '9.2.9'),
    'a key of EF.CardSecurity differs from the one with the same identifier in DG14',
  ),
  'document.chip.card-security.info-missing': kind(
    'attention',
    'failed',
    icao(11, '9.2.9'),
    '{file} has {oid}, which EF.CardSecurity does not have',
  ),
  'document.chip.card-access.absent': kind(
    'note',
    'not-applicable',
    icao(11, '9.2.8'),
    'EF.CardAccess was not given',
  ),
  'document.chip.card-access.missing': kind(
    'attention',
    'failed',
    icao(11, '9.2.8'),
    'the chip has no EF.CardAccess, and its signed DG14 says that it offers PACE',
  ),
  'document.chip.card-access.left-out': kind(
    'attention',
    'undetermined',
    icao(11, '9.2.8'),
    'EF.CardAccess was not given, and the signed DG14 says that the chip offers PACE',
  ),
  'document.chip.card-access.without-dg14': kind(
    'attention',
    'undetermined',
    icao(11, '9.2.8'),
    'EF.CardAccess is there, and EF.SOD has no DG14 that could confirm it',
  ),
  'document.chip.card-access.info-left-out': kind(
    'attention',
    'undetermined',
    icao(11, '9.2.8'),
    'DG14 has {oid} for PACE, which EF.CardAccess does not offer',
  ),
  'document.chip.card-access.no-dg14': kind(
    'note',
    'undetermined',
    icao(11, '9.2.8'),
    'DG14 was not given to compare EF.CardAccess with',
  ),
  'document.chip.card-access.info-missing': kind(
    'attention',
    'failed',
    icao(11, '9.2.8'),
    'EF.CardAccess has {oid}, which DG14 does not confirm',
  ),
  'document.chip.card-access.unsigned': kind(
    'attention',
    'undetermined',
    icao(11, '9.2.8'),
    'EF.CardAccess agrees with DG14, which is not proven genuine',
  ),
  'document.chip.transcript.json': kind(
    'attention',
    'undetermined',
    transcripts,
    '{name} is no transcript: not JSON',
  ),
  'document.chip.transcript.form': kind(
    'attention',
    'undetermined',
    transcripts,
    '{name} is no transcript of the format amirani.chip-transcript/1: {path}',
  ),
  'document.chip.transcript.twice': kind(
    'note',
    'undetermined',
    transcripts,
    '{part} stands in {count} transcripts, {held} of which prove the chip; the worst answer counts',
  ),
  'document.sod.absent': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.2.1'),
    'EF.SOD was not given: nothing of the chip can be proven',
  ),
  'document.sod.aborted': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.2.1'),
    'reading was cut off before EF.SOD',
  ),
  'document.sod.wrapper': kind(
    'note',
    'failed',
    icao(10, '4.6.2'),
    'EF.SOD stands without its tag 77',
  ),
  'document.sod.trailing': kind(
    'attention',
    'failed',
    icao(10, '4.6.2'),
    '{length} bytes follow the content of EF.SOD',
  ),
  'document.sod.version': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.2'),
    'the signed data of EF.SOD has version {version} instead of 3',
  ),
  'document.sod.malformed': kind(
    'attention',
    'failed',
    icao(10, '4.6.2'),
    'EF.SOD is no signed data ({why})',
  ),
  'document.sod.content-type': kind(
    'attention',
    'failed',
    icao(10, '4.6.2'),
    'the content type {oid} is none that a security object has',
  ),
  'document.sod.content-type-legacy': kind(
    'note',
    'met',
    icao(10, '4.6.2'),
    'the content type is {oid}, which genuine documents have in place of the one of the standard',
  ),
  'document.sod.content.absent': kind(
    'attention',
    'failed',
    icao(10, '4.6.2'),
    'the security object holds no content',
  ),
  'document.sod.content.malformed': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the content of the security object is not in form ({why})',
  ),
  'document.sod.content.version': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the security object has version {version} and its version information is {info}',
  ),
  'document.sod.content.count': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the security object has hashes of {count} data groups',
  ),
  'document.sod.content.group': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the security object has a hash of data group {number}',
  ),
  'document.sod.content.group-twice': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the security object has two hashes of DG{number}',
  ),
  'document.sod.content.mandatory': kind(
    'attention',
    'failed',
    icao(10, '4.1'),
    'the security object has no hash of DG{number}, which every document has',
  ),
  'document.sod.content.hash-length': kind(
    'attention',
    'failed',
    icao(10, '4.6.2.3'),
    'the hash of DG{number} has {length} bytes; {algorithm} has {expected}',
  ),
  'document.sod.content.hash-outdated': kind(
    'note',
    'met',
    icao(12, '4.4.4'),
    'the security object uses {algorithm}, which is not to be used any more',
  ),
  'document.sod.signers': kind(
    'note',
    'failed',
    icao(10, '4.6.2'),
    'the security object has {count} signers',
  ),
  'document.sod.signer-absent': kind(
    'attention',
    'failed',
    icao(10, '4.6.2'),
    'nobody signed the security object',
  ),
  'document.sod.given-twice': kind(
    'obstacle',
    'undetermined',
    icao(10, '4.6.2'),
    'two different security objects were given; the first is examined',
  ),
  'document.sod.certificate-outside': kind(
    'note',
    'met',
    inspection('5.6.4.2.1'),
    "the signer's certificate is not in EF.SOD; {name} fits",
  ),
  'document.sod.certificate-missing': kind(
    'attention',
    'undetermined',
    inspection('5.6.4.2.1'),
    "the signer's certificate is neither in EF.SOD nor was it given",
  ),
};
