import type { X509FindingCode } from '../x509/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const x509En: Texts<X509FindingCode> = {
  'document.x509.unreadable': 'this is no certificate: {fault} at byte {offset}',
  'document.x509.trailing-bytes': '{bytes} bytes follow behind the structure; they were not read',
  'document.x509.findings.many':
    'more than {kept} things are to be said of it; the others are not kept',
  'document.x509.ber': 'it is not encoded in DER: {form} at byte {offset}; it was read as BER',
  'document.x509.version': 'the version is {version}, and not 3',
  'document.x509.serial.negative': 'the serial number {serial} is negative; it was taken as it is',
  'document.x509.serial.padded': 'the serial number is written with more octets than it needs',
  'document.x509.time.form': '{field} is not written as DER asks; it was read as {at}',
  'document.x509.time.unreadable': '{field} is no time',
  'document.x509.name.string-type':
    'attribute {type} of {field} is no character string, or one of another type than the profile asks ({tag})',
  'document.x509.algorithm.differs':
    'the signature algorithm inside ({inside}) and outside ({outside}) differ',
  'document.x509.algorithm.unknown': 'the signature algorithm {oid} is not known here',
  'document.x509.algorithm.pss-defaults':
    'RSASSA-PSS without parameters; SHA-1 and a salt of 20 octets were taken',
  'document.x509.key.unknown-algorithm': 'keys of the type {oid} are not known here',
  'document.x509.key.unreadable': 'the public key does not have the form of its type',
  'document.x509.key.curve-unknown': 'the curve of the key is none of those known here',
  'document.x509.key.curve-altered':
    'the parameters are those of {curve}, but {parameter} is another: signatures can be forged under such a key, and it is refused',
  'document.x509.key.cofactor-absent':
    'the parameters of the curve lack the cofactor; all others are those of {curve}',
  'document.x509.extension.unreadable': 'extension {oid} does not have its form and was not read',
  'document.x509.extension.repeated':
    'extension {oid} stands there more than once; the first was read',
  'document.x509.extension.critical-unknown': 'extension {oid} is critical and not known here',
  'document.x509.document-types.encoding':
    'the list of document types is encoded in another way than the standard asks ({form}); it was read',
  'document.x509.signature.digest-info-without-null':
    'the signature is right; its DigestInfo lacks the NULL that most verifiers insist on',
  'document.x509.signature.ecdsa-form':
    'the signature is right; it is written {form}, and not as its algorithm announces',
  'document.x509.signature.key-restricted':
    'the signature is right; it is one of {algorithm}, and the key is one for RSASSA-PSS alone',
  'document.x509.signature.other-curve':
    'the public point is not on {named}, which the key names, but on {curve}; the signature was checked on that one',
  'document.x509.signature.padding-loose':
    'the digest stands in the signature, but the padding is not the one that it must be: such signatures can be made without the private key',
  'document.x509.signature.digest-differs':
    'the signature was made with this key, but for other bytes or with another hash function',
  'document.x509.signature.salt-length':
    'the signature has a salt of another length than its algorithm announces',
  'document.x509.signature.form':
    'the signature does not have the form or the length of its algorithm',
  'document.x509.signature.wrong':
    'the signature ({algorithm}) does not compute with this key over these bytes',
  'document.x509.signature.key-refused':
    'the key is not one to rely upon, so no signature is checked with it',
  'document.x509.signature.key-type':
    'the signature algorithm {algorithm} is not one for keys of this type ({key})',
  'document.x509.signature.unsupported':
    'the signature ({algorithm}) could not be checked here: algorithm or key is not supported',
  'document.x509.crl.unreadable':
    'this is no certificate revocation list: {fault} at byte {offset}',
  'document.x509.crl.entry-unreadable':
    'entry {entry} of the revocation list does not have its form',
  'document.x509.crl.next-update-absent':
    'the revocation list does not say when the next one comes',
  'document.x509.crl.partial':
    'the revocation list is not a complete one (extension {oid}); that a certificate is not in it says nothing',
};
