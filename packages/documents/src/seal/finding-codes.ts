import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a finding about a seal says; dotted and stable. */
export type SealFindingCode =
  | 'document.seal.input.unknown'
  | 'document.seal.input.size'
  | 'document.seal.input.form'
  | 'document.seal.input.lossy'
  | 'document.seal.header.truncated'
  | 'document.seal.header.version'
  | 'document.seal.header.version-unpublished'
  | 'document.seal.header.c40'
  | 'document.seal.header.reference-length'
  | 'document.seal.header.decimal-length'
  | 'document.seal.header.fixed-reference'
  | 'document.seal.header.test-reference'
  | 'document.seal.header.date'
  | 'document.seal.header.order'
  | 'document.seal.header.future'
  | 'document.seal.header.state'
  | 'document.seal.profile.unknown'
  | 'document.seal.feature.truncated'
  | 'document.seal.feature.plain-length'
  | 'document.seal.feature.der-length'
  | 'document.seal.feature.duplicate'
  | 'document.seal.feature.missing'
  | 'document.seal.feature.length'
  | 'document.seal.feature.content'
  | 'document.seal.feature.unknown'
  | 'document.seal.feature.check-digit'
  | 'document.seal.trailing'
  | 'document.seal.padding'
  | 'document.seal.json.syntax'
  | 'document.seal.json.depth'
  | 'document.seal.json.duplicate'
  | 'document.seal.json.number'
  | 'document.seal.json.string'
  | 'document.seal.json.not-canonical'
  | 'document.seal.json.member'
  | 'document.seal.json.base64'
  | 'document.seal.json.algorithm'
  | 'document.seal.barcode.draft'
  | 'document.seal.barcode.base32'
  | 'document.seal.barcode.zip'
  | 'document.seal.barcode.flag'
  | 'document.seal.barcode.algorithm'
  | 'document.seal.barcode.object'
  | 'document.seal.findings.many'
  | 'document.seal.unread'
  | 'document.seal.signature.absent'
  | 'document.seal.signature.unsigned'
  | 'document.seal.signature.truncated'
  | 'document.seal.signature.odd'
  | 'document.seal.signature.invalid'
  | 'document.seal.signature.valid'
  | 'document.seal.signature.unsupported'
  | 'document.seal.signature.der'
  | 'document.seal.signer.unknown'
  | 'document.seal.signer.none'
  | 'document.seal.signer.unreadable'
  | 'document.seal.signer.several'
  | 'document.seal.signer.name'
  | 'document.seal.signer.reference'
  | 'document.seal.signer.validity'
  | 'document.seal.signer.usage-period'
  | 'document.seal.signer.expired'
  | 'document.seal.signer.no-date'
  | 'document.seal.chain.none'
  | 'document.seal.chain.given'
  | 'document.seal.country.signer'
  | 'document.seal.country.zone'
  | 'document.seal.mrz.differs'
  | 'document.seal.mrz.same'
  | 'document.seal.compare.none'
  | 'document.seal.passport-number.differs'
  | 'document.seal.passport-number.same'
  | 'document.seal.print.differs'
  | 'document.seal.print.same'
  | 'document.seal.print.not-sealed'
  | 'document.seal.print.not-days';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface SealFindingKind {
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
const tr03135 = (article: string): Citation => ({
  act: 'BSI TR-03135-1',
  article,
  version: '2.5',
});
const arrival: Citation = { act: 'BSI TR-03137-1', article: '6.2.1', version: '2.5' };
const barcode: Citation = { act: 'ICAO TR Data Structure for Barcode', article: 'draft' };
const constrained: Citation = { act: 'ICAO TR VDS-NC', article: 'data structure', version: '1.2' };
const canonical: Citation = { act: 'RFC 8785', article: '3.2' };

const header = icao(13, '2.2');
const reference = icao(13, '2.2.1');
const message = icao(13, '2.3');
const signature = icao(13, '2.4');
const policy = icao(13, 'Appendix D');

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): SealFindingKind => ({ severity, result, rule, text });

/** Every code about seals. `docs/reference/seal.md` explains each; a test keeps them equal. */
export const sealFindingCodes: Readonly<Record<SealFindingCode, SealFindingKind>> = {
  'document.seal.input.unknown': kind(
    'obstacle',
    'undetermined',
    icao(13, '2.1'),
    'this is no seal of a kind that is known',
  ),
  'document.seal.input.size': kind(
    'obstacle',
    'undetermined',
    icao(13, '2.1'),
    '{bytes} bytes are more than any symbol holds; none was read',
  ),
  'document.seal.input.form': kind(
    'note',
    'met',
    icao(13, '2.1'),
    'the bytes were taken from {form}',
  ),
  'document.seal.input.lossy': kind(
    'obstacle',
    'undetermined',
    icao(13, '2.1'),
    'the scanner has replaced bytes that it could not show; set it to give raw bytes',
  ),
  'document.seal.header.truncated': kind(
    'obstacle',
    'failed',
    header,
    'the seal ends in its header',
  ),
  'document.seal.header.version': kind(
    'obstacle',
    'undetermined',
    header,
    'no published version of seals has the number {version}',
  ),
  'document.seal.header.version-unpublished': kind(
    'note',
    'undetermined',
    header,
    'version {version} is in no published edition; the seal was read like version 3',
  ),
  'document.seal.header.c40': kind('attention', 'failed', icao(13, '2.6'), 'the {what} is no C40'),
  'document.seal.header.reference-length': kind(
    'obstacle',
    'failed',
    reference,
    'the length {length} of the certificate reference is no hexadecimal number',
  ),
  'document.seal.header.decimal-length': kind(
    'note',
    'met',
    reference,
    'the length of the certificate reference is decimal, not hexadecimal',
  ),
  'document.seal.header.fixed-reference': kind(
    'note',
    'met',
    arrival,
    'the certificate reference has the five characters of version 3 although the header says version 4',
  ),
  'document.seal.header.test-reference': kind(
    'attention',
    'failed',
    reference,
    'the certificate reference is the one that is reserved for tests',
  ),
  'document.seal.header.date': kind(
    'attention',
    'failed',
    icao(13, '2.3.1'),
    'the {what} is no date',
  ),
  'document.seal.header.order': kind(
    'note',
    'met',
    header,
    'the seal was signed on {signedOn}, before the date of issue {issuedOn}',
  ),
  'document.seal.header.future': kind(
    'attention',
    'failed',
    header,
    'the seal was signed on {signedOn}, after the day of inspection',
  ),
  'document.seal.header.state': kind('attention', 'failed', header, 'no state has the code {code}'),
  'document.seal.profile.unknown': kind(
    'note',
    'undetermined',
    icao(13, '2.2.2'),
    'no profile is known for {profile}; features are shown by their tags',
  ),
  'document.seal.feature.truncated': kind(
    'obstacle',
    'failed',
    message,
    'the seal ends in feature {tag}',
  ),
  'document.seal.feature.plain-length': kind(
    'note',
    'met',
    message,
    'lengths from 128 on are written in one plain byte, as version 3 does, although the header says version 4',
  ),
  'document.seal.feature.der-length': kind(
    'note',
    'met',
    message,
    'lengths from 128 on are written by DER, as version 4 does, although the header says an earlier version',
  ),
  'document.seal.feature.duplicate': kind(
    'attention',
    'failed',
    message,
    'feature {tag} comes twice',
  ),
  'document.seal.feature.missing': kind(
    'attention',
    'failed',
    policy,
    'the feature {name}, which the profile asks for, is missing',
  ),
  'document.seal.feature.length': kind(
    'attention',
    'failed',
    policy,
    'the feature {name} has {bytes} bytes; its profile has {least} to {most}',
  ),
  'document.seal.feature.content': kind(
    'attention',
    'failed',
    policy,
    'the bytes of the feature {name} do not have its coding',
  ),
  'document.seal.feature.unknown': kind('note', 'met', message, 'the profile has no feature {tag}'),
  'document.seal.feature.check-digit': kind(
    'attention',
    'failed',
    policy,
    'the check digit {digit} of the zone in the seal does not compute',
  ),
  'document.seal.trailing': kind(
    'attention',
    'failed',
    icao(13, '2.5'),
    '{bytes} bytes follow behind the seal',
  ),
  'document.seal.padding': kind(
    'note',
    'met',
    icao(13, '2.5'),
    '{bytes} bytes of padding or line ends follow behind the seal',
  ),
  'document.seal.json.syntax': kind(
    'obstacle',
    'failed',
    constrained,
    'the text is no JSON from byte {offset} on',
  ),
  'document.seal.json.depth': kind(
    'obstacle',
    'failed',
    constrained,
    'the JSON is nested too deep',
  ),
  'document.seal.json.duplicate': kind(
    'attention',
    'failed',
    canonical,
    'the member {path} comes twice',
  ),
  'document.seal.json.number': kind(
    'attention',
    'failed',
    canonical,
    'the number {path} has no canonical form',
  ),
  'document.seal.json.string': kind(
    'attention',
    'failed',
    canonical,
    'the text {path} has half a character',
  ),
  'document.seal.json.not-canonical': kind(
    'note',
    'met',
    canonical,
    'the data are not in canonical form; the signature is over the canonical form',
  ),
  'document.seal.json.member': kind(
    'attention',
    'failed',
    constrained,
    'the member {path} is missing or of another type',
  ),
  'document.seal.json.base64': kind(
    'attention',
    'failed',
    constrained,
    'the member {path} is no Base64',
  ),
  'document.seal.json.algorithm': kind(
    'attention',
    'undetermined',
    constrained,
    'the algorithm {algorithm} is none of ES256, ES384, ES512',
  ),
  'document.seal.barcode.draft': kind(
    'note',
    'met',
    barcode,
    'the data structure for barcode is read as its draft and public samples have it',
  ),
  'document.seal.barcode.base32': kind(
    'obstacle',
    'failed',
    barcode,
    'the text behind the flag is no Base32',
  ),
  'document.seal.barcode.zip': kind(
    'obstacle',
    'failed',
    barcode,
    'the data cannot be unzipped, or are too large',
  ),
  'document.seal.barcode.flag': kind(
    'obstacle',
    'undetermined',
    barcode,
    'the flag {flag} is none of A to D',
  ),
  'document.seal.barcode.algorithm': kind(
    'attention',
    'undetermined',
    barcode,
    'signature algorithm {algorithm} is not known',
  ),
  'document.seal.barcode.object': kind(
    'attention',
    'failed',
    barcode,
    'the object {tag} is missing, comes twice, or has no place here',
  ),
  'document.seal.findings.many': kind(
    'note',
    'undetermined',
    policy,
    'more than {count} things are to be said of this seal; the rest is left out',
  ),
  'document.seal.unread': kind(
    'attention',
    'undetermined',
    policy,
    'the seal could not be read, so that this was not checked',
  ),
  'document.seal.signature.absent': kind(
    'obstacle',
    'failed',
    signature,
    'the seal is not signed, although its kind must be',
  ),
  'document.seal.signature.unsigned': kind(
    'attention',
    'undetermined',
    barcode,
    'the barcode says that it is not signed: nothing vouches for what it holds',
  ),
  'document.seal.signature.truncated': kind(
    'obstacle',
    'failed',
    signature,
    'the seal ends in its signature: {bytes} of {expected} bytes',
  ),
  'document.seal.signature.odd': kind(
    'attention',
    'failed',
    signature,
    'the signature has {bytes} bytes, which cannot be parted into two numbers',
  ),
  'document.seal.signature.invalid': kind(
    'obstacle',
    'failed',
    policy,
    'the signature does not verify with the key of {signer}',
  ),
  'document.seal.signature.valid': kind(
    'note',
    'met',
    policy,
    'the signature verifies with the key of {signer}',
  ),
  'document.seal.signature.unsupported': kind(
    'attention',
    'undetermined',
    signature,
    'the key of {signer} is of a kind with which nothing can be verified here',
  ),
  'document.seal.signature.der': kind(
    'note',
    'met',
    icao(13, 'Appendix B'),
    'the signature is a DER sequence; a seal has its two numbers plain',
  ),
  'document.seal.signer.unknown': kind(
    'attention',
    'undetermined',
    policy,
    'no certificate at hand has the signer {signer} and the reference {reference}',
  ),
  'document.seal.signer.none': kind(
    'attention',
    'undetermined',
    policy,
    'without the certificate of its signer this cannot be checked',
  ),
  'document.seal.signer.unreadable': kind(
    'attention',
    'failed',
    policy,
    'the certificate {name} cannot be read',
  ),
  'document.seal.signer.several': kind(
    'note',
    'met',
    reference,
    '{count} certificates at hand have the reference {reference}; each was tried',
  ),
  'document.seal.signer.name': kind(
    'note',
    'met',
    reference,
    'the certificate has the reference {reference}, but its subject is not {signer}',
  ),
  'document.seal.signer.reference': kind(
    'attention',
    'met',
    reference,
    'the key fits, but the seal names its signer {signer} {reference}, and the certificate is {subject}',
  ),
  'document.seal.signer.validity': kind(
    'attention',
    'failed',
    policy,
    'the seal was signed on {signedOn}, outside the validity {from} to {to} of its signer',
  ),
  'document.seal.signer.usage-period': kind(
    'attention',
    'failed',
    icao(12, '7.1'),
    'the seal was signed on {signedOn}, outside the time {from} to {to} in which its signer may sign',
  ),
  'document.seal.signer.expired': kind(
    'attention',
    'failed',
    policy,
    'the certificate of the signer was valid until {to} only',
  ),
  'document.seal.signer.no-date': kind(
    'note',
    'met',
    constrained,
    'the seal does not say when it was signed; its signer was judged at the day of inspection',
  ),
  'document.seal.chain.none': kind(
    'attention',
    'undetermined',
    policy,
    'no trust store is given: nobody vouches for the signer',
  ),
  'document.seal.chain.given': kind(
    'note',
    'met',
    policy,
    'the operator has named the certificate {signer} as that of a seal signer',
  ),
  'document.seal.country.signer': kind(
    'obstacle',
    'failed',
    policy,
    'the seal is of {state}, its signer of {signer}',
  ),
  'document.seal.country.zone': kind(
    'attention',
    'undetermined',
    policy,
    'the seal is of {state}, the zone in it of {zone}',
  ),
  'document.seal.mrz.differs': kind(
    'obstacle',
    'failed',
    tr03135('5.7.7'),
    'the zone has {field} otherwise than the seal',
  ),
  'document.seal.mrz.same': kind('note', 'met', tr03135('5.7.7'), 'seal and zone agree'),
  'document.seal.compare.none': kind(
    'attention',
    'undetermined',
    policy,
    'the {what} to compare with is missing or cannot be read',
  ),
  'document.seal.passport-number.differs': kind(
    'obstacle',
    'failed',
    icao(7, '9.4'),
    'the seal was made for passport {sealed}, not for {shown}',
  ),
  'document.seal.passport-number.same': kind(
    'note',
    'met',
    icao(7, '9.4'),
    'the seal was made for this passport number',
  ),
  'document.seal.print.differs': kind(
    'obstacle',
    'failed',
    policy,
    'the sticker has {what} {printed}, the seal {sealed}',
  ),
  'document.seal.print.same': kind('note', 'met', policy, 'sticker and seal agree on {what}'),
  'document.seal.print.not-sealed': kind(
    'note',
    'not-applicable',
    icao(7, '9.1.2'),
    'the seal has no {what}; only the print tells it',
  ),
  'document.seal.print.not-days': kind(
    'attention',
    'undetermined',
    icao(7, '9.1.3'),
    'the seal has {what} {sealed}, which is no fixed number of days',
  ),
};

/** What a finding says, in English: the text of its code with the facts in it. */
export const describeSealFinding = ({
  code,
  facts,
}: {
  readonly code: SealFindingCode;
  readonly facts: Readonly<Record<string, string | number>>;
}): string =>
  sealFindingCodes[code].text.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''));
