import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface X509FindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

/** What a finding about a certificate, its key or a revocation list is about; dotted and stable. */
export type X509FindingCode =
  | 'document.x509.unreadable'
  | 'document.x509.trailing-bytes'
  | 'document.x509.findings.many'
  | 'document.x509.ber'
  | 'document.x509.version'
  | 'document.x509.serial.negative'
  | 'document.x509.serial.padded'
  | 'document.x509.time.form'
  | 'document.x509.time.unreadable'
  | 'document.x509.name.string-type'
  | 'document.x509.algorithm.differs'
  | 'document.x509.algorithm.unknown'
  | 'document.x509.algorithm.pss-defaults'
  | 'document.x509.key.unknown-algorithm'
  | 'document.x509.key.unreadable'
  | 'document.x509.key.curve-unknown'
  | 'document.x509.key.curve-altered'
  | 'document.x509.key.cofactor-absent'
  | 'document.x509.extension.unreadable'
  | 'document.x509.extension.repeated'
  | 'document.x509.extension.critical-unknown'
  | 'document.x509.document-types.encoding'
  | 'document.x509.signature.digest-info-without-null'
  | 'document.x509.signature.ecdsa-form'
  | 'document.x509.signature.key-restricted'
  | 'document.x509.signature.other-curve'
  | 'document.x509.signature.padding-loose'
  | 'document.x509.signature.digest-differs'
  | 'document.x509.signature.salt-length'
  | 'document.x509.signature.form'
  | 'document.x509.signature.wrong'
  | 'document.x509.signature.key-refused'
  | 'document.x509.signature.key-type'
  | 'document.x509.signature.unsupported'
  | 'document.x509.crl.unreadable'
  | 'document.x509.crl.entry-unreadable'
  | 'document.x509.crl.next-update-absent'
  | 'document.x509.crl.partial';

const rfc5280 = (article: string): Citation => ({ act: 'RFC 5280', article });
const rfc8017 = (article: string): Citation => ({ act: 'RFC 8017', article });
const tr03111 = (article: string): Citation => ({
  act: 'BSI TR-03111',
  article,
  version: '2.10',
});
const rfc4055 = (article: string): Citation => ({ act: 'RFC 4055', article });
const part12 = (article: string): Citation => ({
  act: 'ICAO Doc 9303-12',
  article,
  version: '8th edition',
});

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): X509FindingKind => ({ severity, result, rule, text });

/** Every code of this room. `met` with `note` or `attention` is a tolerance that was taken. */
export const x509FindingCodes: Readonly<Record<X509FindingCode, X509FindingKind>> = {
  'document.x509.unreadable': kind(
    'obstacle',
    'failed',
    rfc5280('4.1'),
    'this is no certificate: {fault} at byte {offset}',
  ),
  'document.x509.trailing-bytes': kind(
    'attention',
    'met',
    rfc5280('4.1'),
    '{bytes} bytes follow behind the structure; they were not read',
  ),
  'document.x509.findings.many': kind(
    'attention',
    'undetermined',
    { act: 'Amirani', article: 'bounds of memory' },
    'more than {kept} things are to be said of it; the others are not kept',
  ),
  'document.x509.ber': kind(
    'attention',
    'met',
    rfc5280('4.1'),
    'it is not encoded in DER: {form} at byte {offset}; it was read as BER',
  ),
  'document.x509.version': kind(
    'attention',
    'failed',
    part12('7.1'),
    'the version is {version}, and not 3',
  ),
  'document.x509.serial.negative': kind(
    'note',
    'met',
    rfc5280('4.1.2.2'),
    'the serial number {serial} is negative; it was taken as it is',
  ),
  'document.x509.serial.padded': kind(
    'note',
    'met',
    rfc5280('4.1.2.2'),
    'the serial number is written with more octets than it needs',
  ),
  'document.x509.time.form': kind(
    'note',
    'met',
    rfc5280('4.1.2.5'),
    '{field} is not written as DER asks; it was read as {at}',
  ),
  'document.x509.time.unreadable': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.2.5'),
    '{field} is no time',
  ),
  'document.x509.name.string-type': kind(
    'note',
    'met',
    part12('7.1.1'),
    'attribute {type} of {field} is no character string, or one of another type than the profile asks ({tag})',
  ),
  'document.x509.algorithm.differs': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.1.2'),
    'the signature algorithm inside ({inside}) and outside ({outside}) differ',
  ),
  'document.x509.algorithm.unknown': kind(
    'attention',
    'undetermined',
    part12('4.4'),
    'the signature algorithm {oid} is not known here',
  ),
  'document.x509.algorithm.pss-defaults': kind(
    'note',
    'met',
    rfc4055('3.1'),
    'RSASSA-PSS without parameters; SHA-1 and a salt of 20 octets were taken',
  ),
  'document.x509.key.unknown-algorithm': kind(
    'attention',
    'undetermined',
    part12('4.4'),
    'keys of the type {oid} are not known here',
  ),
  'document.x509.key.unreadable': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.2.7'),
    'the public key does not have the form of its type',
  ),
  'document.x509.key.curve-unknown': kind(
    'attention',
    'undetermined',
    part12('4.4.2'),
    'the curve of the key is none of those known here',
  ),
  'document.x509.key.curve-altered': kind(
    'obstacle',
    'failed',
    part12('4.4.2'),
    'the parameters are those of {curve}, but {parameter} is another: signatures can be forged under such a key, and it is refused',
  ),
  'document.x509.key.cofactor-absent': kind(
    'note',
    'met',
    part12('4.4.2'),
    'the parameters of the curve lack the cofactor; all others are those of {curve}',
  ),
  'document.x509.extension.unreadable': kind(
    'attention',
    'undetermined',
    rfc5280('4.2'),
    'extension {oid} does not have its form and was not read',
  ),
  'document.x509.extension.repeated': kind(
    'attention',
    'failed',
    rfc5280('4.2'),
    'extension {oid} stands there more than once; the first was read',
  ),
  'document.x509.extension.critical-unknown': kind(
    'attention',
    'undetermined',
    rfc5280('4.2'),
    'extension {oid} is critical and not known here',
  ),
  'document.x509.document-types.encoding': kind(
    'note',
    'met',
    part12('7.1.1.6'),
    'the list of document types is encoded in another way than the standard asks ({form}); it was read',
  ),
  'document.x509.signature.digest-info-without-null': kind(
    'note',
    'met',
    rfc8017('9.2, note 2'),
    'the signature is right; its DigestInfo lacks the NULL that most verifiers insist on',
  ),
  'document.x509.signature.ecdsa-form': kind(
    'note',
    'met',
    tr03111('5.2'),
    'the signature is right; it is written {form}, and not as its algorithm announces',
  ),
  'document.x509.signature.key-restricted': kind(
    'attention',
    'met',
    rfc4055('1.2'),
    'the signature is right; it is one of {algorithm}, and the key is one for RSASSA-PSS alone',
  ),
  'document.x509.signature.other-curve': kind(
    'attention',
    'met',
    part12('4.4.2'),
    'the public point is not on {named}, which the key names, but on {curve}; the signature was checked on that one',
  ),
  'document.x509.signature.padding-loose': kind(
    'obstacle',
    'failed',
    rfc8017('8.2.2'),
    'the digest stands in the signature, but the padding is not the one that it must be: such signatures can be made without the private key',
  ),
  'document.x509.signature.digest-differs': kind(
    'obstacle',
    'failed',
    rfc8017('8.2.2'),
    'the signature was made with this key, but for other bytes or with another hash function',
  ),
  'document.x509.signature.salt-length': kind(
    'obstacle',
    'failed',
    rfc4055('3.1'),
    'the signature has a salt of another length than its algorithm announces',
  ),
  'document.x509.signature.form': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.1.3'),
    'the signature does not have the form or the length of its algorithm',
  ),
  'document.x509.signature.wrong': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.1.3'),
    'the signature ({algorithm}) does not compute with this key over these bytes',
  ),
  'document.x509.signature.key-refused': kind(
    'obstacle',
    'failed',
    part12('4.4'),
    'the key is not one to rely upon, so no signature is checked with it',
  ),
  'document.x509.signature.key-type': kind(
    'obstacle',
    'failed',
    rfc5280('4.1.1.2'),
    'the signature algorithm {algorithm} is not one for keys of this type ({key})',
  ),
  'document.x509.signature.unsupported': kind(
    'attention',
    'undetermined',
    part12('4.4'),
    'the signature ({algorithm}) could not be checked here: algorithm or key is not supported',
  ),
  'document.x509.crl.unreadable': kind(
    'obstacle',
    'failed',
    rfc5280('5.1'),
    'this is no certificate revocation list: {fault} at byte {offset}',
  ),
  'document.x509.crl.entry-unreadable': kind(
    'obstacle',
    'failed',
    rfc5280('5.1.2.6'),
    'entry {entry} of the revocation list does not have its form',
  ),
  'document.x509.crl.next-update-absent': kind(
    'attention',
    'failed',
    rfc5280('5.1.2.5'),
    'the revocation list does not say when the next one comes',
  ),
  'document.x509.crl.partial': kind(
    'attention',
    'undetermined',
    rfc5280('5.2'),
    'the revocation list is not a complete one (extension {oid}); that a certificate is not in it says nothing',
  ),
};
