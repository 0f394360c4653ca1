import type { ChipFindingCode } from '../chip/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const chipEn: Texts<ChipFindingCode> = {
  'document.chip.file.empty': '{file} has no bytes',
  'document.chip.file.tag': '{file} begins with the tag {found} instead of {expected}',
  'document.chip.file.cut': '{file} is cut: its length says more than the {length} bytes there are',
  'document.chip.file.trailing': '{length} bytes follow the content of {file}',
  'document.chip.file.large': '{name} has {length} bytes; more than {most} are not read',
  'document.chip.file.unknown': '{name} is no file of a chip',
  'document.chip.file.name-differs': '{name} is {file} by its content and {named} by its name',
  'document.chip.file.twice': '{file} was given twice with the same bytes ({name}, {first})',
  'document.chip.file.twice-different':
    '{file} was given twice with different bytes ({name}, {first})',
  'document.chip.file.opaque': "the content of {file} is the issuer's own and is not interpreted",
  'document.chip.findings.many': 'more than {kept} findings: the others are left out',
  'document.chip.reader.none': 'files were given and no reader said how the chip answered',
  'document.chip.presence.none': 'no chip answered',
  'document.chip.presence.unclear':
    'no chip answered, and nobody knows whether the document should have one',
  'document.chip.presence.missing': 'no chip answered, and the document says that it has one',
  'document.chip.access.aborted': 'reading was cut off',
  'document.chip.access.refused': 'the chip answered and did not open',
  'document.chip.access.attempt': '{protocol} with the key of {password}: {outcome} {status}',
  'document.chip.access.fallback': 'PACE failed, and the chip opened by BAC',
  'document.chip.access.zone-key':
    'the key of the zone did not open the chip, the card access number did',
  'document.chip.object.broken': 'in {file} the content of {tag} breaks off ({why})',
  'document.chip.object.absent': '{file} lacks the object {tag}',
  'document.chip.object.malformed': 'in {file} the object {tag} is not in form',
  'document.chip.object.unexpected':
    'in {file} stands {tag}, which the standard does not have there',
  'document.chip.count': '{file} says {stated} and has {found}',
  'document.chip.text.long': 'a text in {file} is cut after 65536 bytes',
  'document.chip.text.encoding': 'a text in {file} is not UTF-8; it was read as Latin-1',
  'document.chip.date.packed': 'a date in {file} is packed, two digits a byte',
  'document.chip.date.form': 'a date in {file} is no date',
  'document.chip.com.list':
    'the list in EF.COM names {tag}, which is no data group or stands there twice',
  'document.chip.dg1.unreadable':
    'what stands in DG1 is no machine readable zone ({length} characters)',
  'document.chip.image.unknown': 'an image in {file} is neither JPEG, JPEG 2000, PNG nor WSQ',
  'document.chip.image.broken': 'the header of an image in {file} ({format}) has no size',
  'document.chip.image.large':
    'an image in {file} states {width} by {height} pixels; only its header was read',
  'document.chip.image.size-differs':
    'an image in {file} has {width} by {height} pixels; its record says {statedWidth} by {statedHeight}',
  'document.chip.biometric.record': 'a biometric record in {file} follows no standard known here',
  'document.chip.biometric.length':
    'lengths or counts of a biometric record in {file} do not add up ({what})',
  'document.chip.detail.unlisted': '{file} has {tag}, which its own list does not announce',
  'document.chip.detail.listed-twice': 'the list of {file} names {tag} twice',
  'document.chip.security-infos.broken': 'the security information in {file} breaks off ({why})',
  'document.chip.security-infos.info': 'one security information in {file} is not in form',
  'document.chip.zip.cut': 'the archive has no directory: it is cut',
  'document.chip.zip.many':
    'the archive has more than {kept} entries; the others are not looked at',
  'document.chip.zip.path': 'the entry {name} has a path that leads out of its folder',
  'document.chip.zip.encrypted': 'the entry {name} is encrypted and was not read',
  'document.chip.zip.entry': 'the entry {name} is damaged, or packed in a way that is not read',
  'document.chip.zip.large': 'the entry {name} unpacks to more than {most} bytes and was not read',
  'document.chip.zip.nested': 'the entry {name} is an archive itself and was not opened',
  'document.chip.zip.overlap': 'entries of the archive share bytes: none was read',
  'document.chip.com.absent': 'EF.COM was not given: it cannot be compared with EF.SOD',
  'document.chip.com.no-sod': 'there is no security object to compare EF.COM with',
  'document.chip.com.unreadable': 'EF.COM cannot be read',
  'document.chip.com.missing-group': 'DG{number} is signed in EF.SOD and not named in EF.COM',
  'document.chip.com.extra-group': 'EF.COM names DG{number}, which EF.SOD does not have',
  'document.chip.com.version-differs': 'EF.COM has the LDS version {com}, EF.SOD {sod}',
  'document.chip.com.unicode-differs': 'EF.COM has the Unicode version {com}, EF.SOD {sod}',
  'document.chip.com.unsigned': 'EF.COM agrees with EF.SOD, whose own signature is not proven',
  'document.chip.hash.differs':
    '{file} is not the one that was signed: its hash ({algorithm}) differs',
  'document.chip.hash.no-sod': '{file} is there, and no security object to compare it with',
  'document.chip.hash.nothing': 'there is neither {file} nor a security object that can be read',
  'document.chip.hash.not-given': '{file} is signed in EF.SOD and was not given',
  'document.chip.hash.not-there': 'this document has no {file}',
  'document.chip.hash.absent': '{file} is signed in EF.SOD and the chip does not have it',
  'document.chip.hash.access-denied': 'the chip keeps {file} from this reader',
  'document.chip.hash.read-error': '{file} could not be read from the chip',
  'document.chip.hash.aborted': 'reading was cut off before {file}',
  'document.chip.hash.not-listed': '{file} is on the chip and not signed in EF.SOD',
  'document.chip.hash.unsigned':
    'the hash of {file} agrees with EF.SOD, whose own signature is not proven',
  'document.chip.hash.algorithm': 'the hash algorithm {oid} of EF.SOD is not known here',
  'document.chip.hash.trailing':
    'the hash of {file} computes without the {length} bytes after its content',
  'document.chip.hash.appended':
    '{length} bytes that are no filling stand behind the content of {file}: nobody signed them',
  'document.chip.hash.repeated': 'EF.SOD has more than one hash for {file}',
  'document.chip.mrz.absent': 'no machine readable zone was given to compare with DG1',
  'document.chip.mrz.unreadable': 'what was given as machine readable zone is none',
  'document.chip.mrz.no-dg1': 'DG1 was not given: the zone cannot be compared with it',
  'document.chip.mrz.dg1-unreadable': 'the zone in DG1 cannot be read',
  'document.chip.mrz.format-differs': 'the zone is {zone}, DG1 {chip}',
  'document.chip.mrz.field-differs': '{field} differs between zone and DG1',
  'document.chip.mrz.check-digit-differs':
    'the check digit {check} differs between zone and DG1 although what it protects does not',
  'document.chip.mrz.date-fillers': '{field} has fillers on one side and digits on the other',
  'document.chip.mrz.optional-differs': 'optional data differ between zone and DG1',
  'document.chip.mrz.personal-number':
    'the zone has {printed} where DG1 and DG11 have the personal number {number}',
  'document.chip.mrz.personal-number-open':
    'the personal number in DG11 is {number}, and the zone has {printed}',
  'document.chip.mrz.personal-number-other':
    'the issuer signed {printed} as optional data and {number} as the personal number in DG11',
  'document.chip.mrz.one-side': 'only a part of the zone was given; what there is agrees with DG1',
  'document.chip.mrz.unsigned': 'zone and DG1 agree, and DG1 itself is not proven genuine',
  'document.chip.expiry.past': 'the document expired on {date}',
  'document.chip.expiry.unknown': 'the date of expiry is not known in full',
  'document.chip.expiry.no-zone': 'there is no zone in DG1 to take the date of expiry from',
  'document.chip.aa.no-key': 'the document has no key for active authentication',
  'document.chip.aa.key-not-given':
    'DG15 is signed in EF.SOD and was not given: active authentication cannot be checked',
  'document.chip.aa.no-transcript':
    'the document has a key for active authentication, and no transcript was given',
  'document.chip.aa.aborted': 'active authentication was cut off',
  'document.chip.aa.refused': 'the chip did not answer the challenge of active authentication',
  'document.chip.aa.key-unreadable': 'the key in DG15 cannot be read',
  'document.chip.aa.key-unsigned':
    "active authentication agrees with the key in DG15, which is not proven to be the issuer's",
  'document.chip.aa.key-missing':
    'a transcript of active authentication was given, and the document has no key for it',
  'document.chip.aa.invalid':
    "the chip's answer is not a signature of the challenge by the key in DG15 ({why})",
  'document.chip.aa.unsupported':
    'the algorithm of active authentication is not supported here ({why})',
  'document.chip.aa.challenge-length': 'the challenge has {length} bytes instead of 8',
  'document.chip.aa.hash-not-stated':
    'DG14 does not say which hash goes with the elliptic key; {hash} fits',
  'document.chip.aa.hash-differs': 'DG14 says {stated}, the chip used {hash}',
  'document.chip.aa.der': 'the chip gave its ECDSA signature in DER instead of r and s',
  'document.chip.aa.trailer': 'the trailer of the signature names {hash}',
  'document.chip.ca.no-key': 'the document has no key for chip authentication',
  'document.chip.ca.key-not-given':
    'DG14 is signed in EF.SOD and was not given: chip authentication cannot be checked',
  'document.chip.ca.no-transcript':
    'the document has a key for chip authentication, and no transcript was given',
  'document.chip.ca.aborted': 'chip authentication was cut off',
  'document.chip.ca.refused': 'the chip did not carry out chip authentication',
  'document.chip.ca.key-missing': 'the transcript uses a key that the document does not have',
  'document.chip.ca.key-unreadable': 'the key for chip authentication cannot be read ({why})',
  'document.chip.ca.key-unsigned':
    "chip authentication agrees with a key that is not proven to be the issuer's",
  'document.chip.ca.protocol': '{oid} is no protocol of chip authentication known here',
  'document.chip.ca.protocol-not-offered':
    'the document does not offer the protocol {oid} of the transcript',
  'document.chip.ca.agreement':
    "the reader's ephemeral keys in the transcript fit neither each other nor the chip's key",
  'document.chip.ca.mac':
    "the chip's first protected answer does not verify: it does not have the private key",
  'document.chip.ca.command-mac':
    "the reader's own protected command does not verify: the transcript is not of this key",
  'document.chip.ca.exchange': 'the exchange in the transcript is no secure messaging',
  'document.chip.ca.token': "the chip's token does not verify: it does not have the private key",
  'document.chip.ca.evidence-of-reader':
    'chip authentication convinces the reader that carried it out, and nobody else',
  'document.chip.cam.no-transcript':
    'no transcript of PACE with chip authentication mapping was given',
  'document.chip.cam.aborted': 'PACE with chip authentication mapping was cut off',
  'document.chip.cam.refused': 'the chip did not carry out PACE with chip authentication mapping',
  'document.chip.cam.no-key':
    'EF.CardSecurity with the key for chip authentication mapping was not given',
  'document.chip.cam.key-unsigned':
    'chip authentication mapping agrees with a key whose EF.CardSecurity is not proven',
  'document.chip.cam.key-unbound':
    'chip authentication mapping agrees with a key that does not stand in a signed DG14: it may be of another document',
  'document.chip.cam.invalid':
    "the chip authentication data do not lead from the chip's key to its mapping key",
  'document.chip.card-security.absent': 'EF.CardSecurity was not given',
  'document.chip.card-security.malformed': 'EF.CardSecurity is no signed data ({why})',
  'document.chip.card-security.content-type': 'EF.CardSecurity has the content type {oid}',
  'document.chip.card-security.key-differs':
    'a key of EF.CardSecurity differs from the one with the same identifier in DG14',
  'document.chip.card-security.info-missing':
    '{file} has {oid}, which EF.CardSecurity does not have',
  'document.chip.card-access.absent': 'EF.CardAccess was not given',
  'document.chip.card-access.missing':
    'the chip has no EF.CardAccess, and its signed DG14 says that it offers PACE',
  'document.chip.card-access.left-out':
    'EF.CardAccess was not given, and the signed DG14 says that the chip offers PACE',
  'document.chip.card-access.without-dg14':
    'EF.CardAccess is there, and EF.SOD has no DG14 that could confirm it',
  'document.chip.card-access.info-left-out':
    'DG14 has {oid} for PACE, which EF.CardAccess does not offer',
  'document.chip.card-access.no-dg14': 'DG14 was not given to compare EF.CardAccess with',
  'document.chip.card-access.info-missing': 'EF.CardAccess has {oid}, which DG14 does not confirm',
  'document.chip.card-access.unsigned':
    'EF.CardAccess agrees with DG14, which is not proven genuine',
  'document.chip.transcript.json': '{name} is no transcript: not JSON',
  'document.chip.transcript.form':
    '{name} is no transcript of the format amirani.chip-transcript/1: {path}',
  'document.chip.transcript.twice':
    '{part} stands in {count} transcripts, {held} of which prove the chip; the worst answer counts',
  'document.sod.absent': 'EF.SOD was not given: nothing of the chip can be proven',
  'document.sod.aborted': 'reading was cut off before EF.SOD',
  'document.sod.wrapper': 'EF.SOD stands without its tag 77',
  'document.sod.trailing': '{length} bytes follow the content of EF.SOD',
  'document.sod.version': 'the signed data of EF.SOD has version {version} instead of 3',
  'document.sod.malformed': 'EF.SOD is no signed data ({why})',
  'document.sod.content-type': 'the content type {oid} is none that a security object has',
  'document.sod.content-type-legacy':
    'the content type is {oid}, which genuine documents have in place of the one of the standard',
  'document.sod.content.absent': 'the security object holds no content',
  'document.sod.content.malformed': 'the content of the security object is not in form ({why})',
  'document.sod.content.version':
    'the security object has version {version} and its version information is {info}',
  'document.sod.content.count': 'the security object has hashes of {count} data groups',
  'document.sod.content.group': 'the security object has a hash of data group {number}',
  'document.sod.content.group-twice': 'the security object has two hashes of DG{number}',
  'document.sod.content.mandatory':
    'the security object has no hash of DG{number}, which every document has',
  'document.sod.content.hash-length':
    'the hash of DG{number} has {length} bytes; {algorithm} has {expected}',
  'document.sod.content.hash-outdated':
    'the security object uses {algorithm}, which is not to be used any more',
  'document.sod.signers': 'the security object has {count} signers',
  'document.sod.signer-absent': 'nobody signed the security object',
  'document.sod.given-twice': 'two different security objects were given; the first is examined',
  'document.sod.certificate-outside': "the signer's certificate is not in EF.SOD; {name} fits",
  'document.sod.certificate-missing':
    "the signer's certificate is neither in EF.SOD nor was it given",
};
