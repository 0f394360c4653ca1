import type { SealFindingCode } from '../seal/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const sealEn: Texts<SealFindingCode> = {
  'document.seal.input.unknown': 'this is no seal of a kind that is known',
  'document.seal.input.size': '{bytes} bytes are more than any symbol holds; none was read',
  'document.seal.input.form': 'the bytes were taken from {form}',
  'document.seal.input.lossy':
    'the scanner has replaced bytes that it could not show; set it to give raw bytes',
  'document.seal.header.truncated': 'the seal ends in its header',
  'document.seal.header.version': 'no published version of seals has the number {version}',
  'document.seal.header.version-unpublished':
    'version {version} is in no published edition; the seal was read like version 3',
  'document.seal.header.c40': 'the {what} is no C40',
  'document.seal.header.reference-length':
    'the length {length} of the certificate reference is no hexadecimal number',
  'document.seal.header.decimal-length':
    'the length of the certificate reference is decimal, not hexadecimal',
  'document.seal.header.fixed-reference':
    'the certificate reference has the five characters of version 3 although the header says version 4',
  'document.seal.header.test-reference':
    'the certificate reference is the one that is reserved for tests',
  'document.seal.header.date': 'the {what} is no date',
  'document.seal.header.order':
    'the seal was signed on {signedOn}, before the date of issue {issuedOn}',
  'document.seal.header.future': 'the seal was signed on {signedOn}, after the day of inspection',
  'document.seal.header.state': 'no state has the code {code}',
  'document.seal.profile.unknown':
    'no profile is known for {profile}; features are shown by their tags',
  'document.seal.feature.truncated': 'the seal ends in feature {tag}',
  'document.seal.feature.plain-length':
    'lengths from 128 on are written in one plain byte, as version 3 does, although the header says version 4',
  'document.seal.feature.der-length':
    'lengths from 128 on are written by DER, as version 4 does, although the header says an earlier version',
  'document.seal.feature.duplicate': 'feature {tag} comes twice',
  'document.seal.feature.missing': 'the feature {name}, which the profile asks for, is missing',
  'document.seal.feature.length':
    'the feature {name} has {bytes} bytes; its profile has {least} to {most}',
  'document.seal.feature.content': 'the bytes of the feature {name} do not have its coding',
  'document.seal.feature.unknown': 'the profile has no feature {tag}',
  'document.seal.feature.check-digit':
    'the check digit {digit} of the zone in the seal does not compute',
  'document.seal.trailing': '{bytes} bytes follow behind the seal',
  'document.seal.padding': '{bytes} bytes of padding or line ends follow behind the seal',
  'document.seal.json.syntax': 'the text is no JSON from byte {offset} on',
  'document.seal.json.depth': 'the JSON is nested too deep',
  'document.seal.json.duplicate': 'the member {path} comes twice',
  'document.seal.json.number': 'the number {path} has no canonical form',
  'document.seal.json.string': 'the text {path} has half a character',
  'document.seal.json.not-canonical':
    'the data are not in canonical form; the signature is over the canonical form',
  'document.seal.json.member': 'the member {path} is missing or of another type',
  'document.seal.json.base64': 'the member {path} is no Base64',
  'document.seal.json.algorithm': 'the algorithm {algorithm} is none of ES256, ES384, ES512',
  'document.seal.barcode.draft':
    'the data structure for barcode is read as its draft and public samples have it',
  'document.seal.barcode.base32': 'the text behind the flag is no Base32',
  'document.seal.barcode.zip': 'the data cannot be unzipped, or are too large',
  'document.seal.barcode.flag': 'the flag {flag} is none of A to D',
  'document.seal.barcode.algorithm': 'signature algorithm {algorithm} is not known',
  'document.seal.barcode.object': 'the object {tag} is missing, comes twice, or has no place here',
  'document.seal.findings.many':
    'more than {count} things are to be said of this seal; the rest is left out',
  'document.seal.unread': 'the seal could not be read, so that this was not checked',
  'document.seal.signature.absent': 'the seal is not signed, although its kind must be',
  'document.seal.signature.unsigned':
    'the barcode says that it is not signed: nothing vouches for what it holds',
  'document.seal.signature.truncated':
    'the seal ends in its signature: {bytes} of {expected} bytes',
  'document.seal.signature.odd':
    'the signature has {bytes} bytes, which cannot be parted into two numbers',
  'document.seal.signature.invalid': 'the signature does not verify with the key of {signer}',
  'document.seal.signature.valid': 'the signature verifies with the key of {signer}',
  'document.seal.signature.unsupported':
    'the key of {signer} is of a kind with which nothing can be verified here',
  'document.seal.signature.der':
    'the signature is a DER sequence; a seal has its two numbers plain',
  'document.seal.signer.unknown':
    'no certificate at hand has the signer {signer} and the reference {reference}',
  'document.seal.signer.none': 'without the certificate of its signer this cannot be checked',
  'document.seal.signer.unreadable': 'the certificate {name} cannot be read',
  'document.seal.signer.several':
    '{count} certificates at hand have the reference {reference}; each was tried',
  'document.seal.signer.name':
    'the certificate has the reference {reference}, but its subject is not {signer}',
  'document.seal.signer.reference':
    'the key fits, but the seal names its signer {signer} {reference}, and the certificate is {subject}',
  'document.seal.signer.validity':
    'the seal was signed on {signedOn}, outside the validity {from} to {to} of its signer',
  'document.seal.signer.usage-period':
    'the seal was signed on {signedOn}, outside the time {from} to {to} in which its signer may sign',
  'document.seal.signer.expired': 'the certificate of the signer was valid until {to} only',
  'document.seal.signer.no-date':
    'the seal does not say when it was signed; its signer was judged at the day of inspection',
  'document.seal.chain.none': 'no trust store is given: nobody vouches for the signer',
  'document.seal.chain.given':
    'the operator has named the certificate {signer} as that of a seal signer',
  'document.seal.country.signer': 'the seal is of {state}, its signer of {signer}',
  'document.seal.country.zone': 'the seal is of {state}, the zone in it of {zone}',
  'document.seal.mrz.differs': 'the zone has {field} otherwise than the seal',
  'document.seal.mrz.same': 'seal and zone agree',
  'document.seal.compare.none': 'the {what} to compare with is missing or cannot be read',
  'document.seal.passport-number.differs':
    'the seal was made for passport {sealed}, not for {shown}',
  'document.seal.passport-number.same': 'the seal was made for this passport number',
  'document.seal.print.differs': 'the sticker has {what} {printed}, the seal {sealed}',
  'document.seal.print.same': 'sticker and seal agree on {what}',
  'document.seal.print.not-sealed': 'the seal has no {what}; only the print tells it',
  'document.seal.print.not-days': 'the seal has {what} {sealed}, which is no fixed number of days',
};
