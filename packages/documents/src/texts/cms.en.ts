import type { CmsFindingCode } from '../cms/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const cmsEn: Texts<CmsFindingCode> = {
  'document.cms.unreadable': 'this is no signed data: {fault} at byte {offset}',
  'document.cms.trailing-bytes': '{bytes} bytes follow behind the signed data; they were not read',
  'document.cms.findings.many':
    'more than {kept} things are to be said of the certificates inside; the others are not kept',
  'document.cms.ber':
    'the signed data is not encoded in DER: {form} at byte {offset}; it was read as BER',
  'document.cms.version': 'the signed data has version {version}; it was read all the same',
  'document.cms.content.absent': 'what is signed does not stand inside',
  'document.cms.content.not-octets':
    'what is signed does not stand in an OCTET STRING but as it is, as PKCS #7 had it',
  'document.cms.certificate.other-kind':
    'an entry among the certificates is of another kind; it was passed over',
  'document.cms.signer.count': '{count} signers, where one is expected',
  'document.cms.signer.version':
    'the signer has version {version}, which does not go with the way it is named',
  'document.cms.signer-id.string-type':
    'the signer is named with the issuer of its certificate in other string types or letter case',
  'document.cms.signer-id.order':
    'the signer is named with the issuer of its certificate in another order',
  'document.cms.signer-id.issuer-differs':
    'the signer is named with an issuer ({named}) that is not the one of the certificate ({issuer}); the serial number is the same',
  'document.cms.signer-id.key-digest':
    'the signer is named by an identifier that its certificate does not have; it is the digest of its key',
  'document.cms.signer-id.not-named':
    'the signer is named otherwise than the only certificate that is there; the signature was checked with that one',
  'document.cms.signer-id.not-found':
    'the certificate of the signer ({signer}) is not there and not among those on hand',
  'document.cms.attributes.absent':
    'there are no signed attributes; the signature is over the content itself',
  'document.cms.attributes.not-der':
    'the signed attributes do not stand there in DER; the signature is right for their DER',
  'document.cms.attributes.repeated': 'the signed attribute {oid} stands there more than once',
  'document.cms.attributes.malformed': 'the signed attribute {oid} does not have its form',
  'document.cms.attributes.content-type':
    'the signed attributes say content of type {signed}, the signed data {content}',
  'document.cms.attributes.message-digest-absent':
    'the signed attributes have no digest of the content, so nothing binds it to the signature',
  'document.cms.digest.differs': 'the {hash} digest of the content is not the one that was signed',
  'document.cms.digest.unknown-algorithm': 'the digest algorithm {oid} is not known here',
  'document.cms.digest.algorithms-differ':
    'the content is digested with {digest}, and the signature made with {signature}',
  'document.cms.digest.not-listed':
    'the digest algorithm of the signer ({oid}) is not in the list of the signed data',
  'document.cms.signature.bare-algorithm':
    'the signature algorithm names only the type of key ({oid}); the digest algorithm of the signer was taken',
  'document.cms.signature.pss-by-digest':
    'RSASSA-PSS without parameters; the signature is right with {hash}, the digest algorithm of the signer, and not with SHA-1 as it would have to be',
};
