import type { Citation, FindingResult, Severity } from '@amirani/core';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface CmsFindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

/** What a finding about signed data is about; dotted and stable. */
export type CmsFindingCode =
  | 'document.cms.unreadable'
  | 'document.cms.trailing-bytes'
  | 'document.cms.findings.many'
  | 'document.cms.ber'
  | 'document.cms.version'
  | 'document.cms.content.absent'
  | 'document.cms.content.not-octets'
  | 'document.cms.certificate.other-kind'
  | 'document.cms.signer.count'
  | 'document.cms.signer.version'
  | 'document.cms.signer-id.string-type'
  | 'document.cms.signer-id.order'
  | 'document.cms.signer-id.issuer-differs'
  | 'document.cms.signer-id.key-digest'
  | 'document.cms.signer-id.not-named'
  | 'document.cms.signer-id.not-found'
  | 'document.cms.attributes.absent'
  | 'document.cms.attributes.not-der'
  | 'document.cms.attributes.repeated'
  | 'document.cms.attributes.malformed'
  | 'document.cms.attributes.content-type'
  | 'document.cms.attributes.message-digest-absent'
  | 'document.cms.digest.differs'
  | 'document.cms.digest.unknown-algorithm'
  | 'document.cms.digest.algorithms-differ'
  | 'document.cms.digest.not-listed'
  | 'document.cms.signature.bare-algorithm'
  | 'document.cms.signature.pss-by-digest';

const cms = (article: string): Citation => ({ act: 'RFC 5652', article });
const part10 = (article: string): Citation => ({
  act: 'ICAO Doc 9303-10',
  article,
  version: '8th edition',
});

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): CmsFindingKind => ({ severity, result, rule, text });

/** Every code of this room. `met` with `note` or `attention` is a tolerance that was taken. */
export const cmsFindingCodes: Readonly<Record<CmsFindingCode, CmsFindingKind>> = {
  'document.cms.unreadable': kind(
    'obstacle',
    'failed',
    cms('5.1'),
    'this is no signed data: {fault} at byte {offset}',
  ),
  'document.cms.trailing-bytes': kind(
    'attention',
    'met',
    cms('5.1'),
    '{bytes} bytes follow behind the signed data; they were not read',
  ),
  'document.cms.findings.many': kind(
    'attention',
    'undetermined',
    { act: 'Amirani', article: 'bounds of memory' },
    'more than {kept} things are to be said of the certificates inside; the others are not kept',
  ),
  'document.cms.ber': kind(
    'note',
    'met',
    part10('4.6.2'),
    'the signed data is not encoded in DER: {form} at byte {offset}; it was read as BER',
  ),
  'document.cms.version': kind(
    'note',
    'met',
    cms('5.1'),
    'the signed data has version {version}; it was read all the same',
  ),
  'document.cms.content.absent': kind(
    'attention',
    'undetermined',
    cms('5.2'),
    'what is signed does not stand inside',
  ),
  'document.cms.content.not-octets': kind(
    'note',
    'met',
    cms('5.2.1'),
    'what is signed does not stand in an OCTET STRING but as it is, as PKCS #7 had it',
  ),
  'document.cms.certificate.other-kind': kind(
    'note',
    'met',
    cms('10.2.2'),
    'an entry among the certificates is of another kind; it was passed over',
  ),
  'document.cms.signer.count': kind(
    'attention',
    'undetermined',
    part10('4.6.2.2'),
    '{count} signers, where one is expected',
  ),
  'document.cms.signer.version': kind(
    'note',
    'met',
    cms('5.3'),
    'the signer has version {version}, which does not go with the way it is named',
  ),
  'document.cms.signer-id.string-type': kind(
    'note',
    'met',
    cms('5.3'),
    'the signer is named with the issuer of its certificate in other string types or letter case',
  ),
  'document.cms.signer-id.order': kind(
    'note',
    'met',
    cms('5.3'),
    'the signer is named with the issuer of its certificate in another order',
  ),
  'document.cms.signer-id.issuer-differs': kind(
    'attention',
    'met',
    cms('5.3'),
    'the signer is named with an issuer ({named}) that is not the one of the certificate ({issuer}); the serial number is the same',
  ),
  'document.cms.signer-id.key-digest': kind(
    'note',
    'met',
    cms('5.3'),
    'the signer is named by an identifier that its certificate does not have; it is the digest of its key',
  ),
  'document.cms.signer-id.not-named': kind(
    'attention',
    'met',
    cms('5.3'),
    'the signer is named otherwise than the only certificate that is there; the signature was checked with that one',
  ),
  'document.cms.signer-id.not-found': kind(
    'attention',
    'undetermined',
    cms('5.3'),
    'the certificate of the signer ({signer}) is not there and not among those on hand',
  ),
  'document.cms.attributes.absent': kind(
    'attention',
    'met',
    part10('4.6.2.2'),
    'there are no signed attributes; the signature is over the content itself',
  ),
  'document.cms.attributes.not-der': kind(
    'note',
    'met',
    cms('5.4'),
    'the signed attributes do not stand there in DER; the signature is right for their DER',
  ),
  'document.cms.attributes.repeated': kind(
    'obstacle',
    'failed',
    cms('11'),
    'the signed attribute {oid} stands there more than once',
  ),
  'document.cms.attributes.malformed': kind(
    'obstacle',
    'failed',
    cms('11'),
    'the signed attribute {oid} does not have its form',
  ),
  'document.cms.attributes.content-type': kind(
    'obstacle',
    'failed',
    cms('11.1'),
    'the signed attributes say content of type {signed}, the signed data {content}',
  ),
  'document.cms.attributes.message-digest-absent': kind(
    'obstacle',
    'failed',
    cms('11.2'),
    'the signed attributes have no digest of the content, so nothing binds it to the signature',
  ),
  'document.cms.digest.differs': kind(
    'obstacle',
    'failed',
    cms('5.6'),
    'the {hash} digest of the content is not the one that was signed',
  ),
  'document.cms.digest.unknown-algorithm': kind(
    'attention',
    'undetermined',
    cms('5.3'),
    'the digest algorithm {oid} is not known here',
  ),
  'document.cms.digest.algorithms-differ': kind(
    'note',
    'met',
    cms('5.3'),
    'the content is digested with {digest}, and the signature made with {signature}',
  ),
  'document.cms.digest.not-listed': kind(
    'note',
    'met',
    cms('5.1'),
    'the digest algorithm of the signer ({oid}) is not in the list of the signed data',
  ),
  'document.cms.signature.bare-algorithm': kind(
    'note',
    'met',
    cms('5.3'),
    'the signature algorithm names only the type of key ({oid}); the digest algorithm of the signer was taken',
  ),
  'document.cms.signature.pss-by-digest': kind(
    'note',
    'met',
    cms('5.3'),
    'RSASSA-PSS without parameters; the signature is right with {hash}, the digest algorithm of the signer, and not with SHA-1 as it would have to be',
  ),
};
