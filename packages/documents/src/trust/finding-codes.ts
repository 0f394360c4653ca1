import type { Citation, FindingResult, Severity } from '@amirani/core';
import { type ProfileFindingCode, profileFindingCodes } from './profile-codes.ts';

/** What a code means: how grave it is, what it came to, its rule, and its English text with `{facts}`. */
export interface TrustFindingKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

/** The codes of files, lists, revocation, chains, states and known defects. */
export type TrustOwnCode =
  | 'document.trust.file.unknown'
  | 'document.trust.file.too-large'
  | 'document.trust.file.role'
  | 'document.trust.findings.many'
  | 'document.trust.list.too-many'
  | 'document.trust.list.malformed'
  | 'document.trust.list.version'
  | 'document.trust.list.certificate-unreadable'
  | 'document.trust.list.duplicate'
  | 'document.trust.list.no-authority'
  | 'document.trust.list.signature-invalid'
  | 'document.trust.list.signature-unsupported'
  | 'document.trust.list.signer-missing'
  | 'document.trust.list.no-anchor'
  | 'document.trust.list.chosen'
  | 'document.trust.list.anchor-proposed'
  | 'document.trust.list.signer-purpose'
  | 'document.trust.list.signed-by-authority'
  | 'document.trust.list.purpose-not-critical'
  | 'document.trust.list.signer-expired'
  | 'document.trust.list.signed-outside-validity'
  | 'document.trust.list.no-signing-time'
  | 'document.trust.list.from-future'
  | 'document.trust.list.stale'
  | 'document.trust.list.signer-revoked'
  | 'document.trust.list.refused'
  | 'document.trust.ldif.line'
  | 'document.trust.ldif.base64'
  | 'document.trust.ldif.url'
  | 'document.trust.pem.base64'
  | 'document.trust.pem.label'
  | 'document.trust.synthetic'
  | 'document.trust.crl.malformed'
  | 'document.trust.crl.no-issuer'
  | 'document.trust.crl.signature-invalid'
  | 'document.trust.crl.not-trusted'
  | 'document.trust.crl.issuer-usage'
  | 'document.trust.crl.issuer-differs'
  | 'document.trust.crl.partial'
  | 'document.trust.crl.no-number'
  | 'document.trust.crl.no-next-update'
  | 'document.trust.crl.superseded'
  | 'document.trust.crl.from-future'
  | 'document.trust.crl.expired'
  | 'document.trust.revocation.no-list'
  | 'document.trust.revocation.number'
  | 'document.trust.revocation.no-issuer'
  | 'document.trust.revocation.other-name'
  | 'document.trust.revocation.revoked'
  | 'document.trust.revocation.revoked-later'
  | 'document.trust.revocation.unverified'
  | 'document.trust.revocation.issuer-revoked'
  | 'document.trust.chain.no-signer'
  | 'document.trust.chain.trusted'
  | 'document.trust.chain.no-issuer'
  | 'document.trust.chain.signature-invalid'
  | 'document.trust.chain.signature-unsupported'
  | 'document.trust.chain.same-name'
  | 'document.trust.chain.no-authority'
  | 'document.trust.chain.key-usage'
  | 'document.trust.chain.authority-unmarked'
  | 'document.trust.chain.not-trusted'
  | 'document.trust.chain.chosen'
  | 'document.trust.chain.refused'
  | 'document.trust.chain.too-long'
  | 'document.trust.chain.path-length'
  | 'document.trust.chain.link'
  | 'document.trust.chain.name-differs'
  | 'document.trust.chain.name-case'
  | 'document.trust.chain.key-id-differs'
  | 'document.trust.chain.several'
  | 'document.trust.signer.expired'
  | 'document.trust.signer.not-yet-valid'
  | 'document.trust.signer.signed-outside-validity'
  | 'document.trust.signer.signed-after-usage'
  | 'document.trust.signer.signed-before-usage'
  | 'document.trust.signer.signed-in-future'
  | 'document.trust.signer.no-signing-time'
  | 'document.trust.signer.no-usage-period'
  | 'document.trust.signer.no-validity'
  | 'document.trust.issuer.expired'
  | 'document.trust.issuer.not-yet-valid'
  | 'document.trust.issuer.certified-after-usage'
  | 'document.trust.issuer.certified-outside-validity'
  | 'document.trust.issuer.outlived'
  | 'document.trust.document-type.absent'
  | 'document.trust.document-type.allowed'
  | 'document.trust.document-type.unknown'
  | 'document.trust.document-type.not-allowed'
  | 'document.trust.document-type.first-letter'
  | 'document.trust.state.signer-differs'
  | 'document.trust.state.issuer-differs'
  | 'document.trust.state.case'
  | 'document.trust.state.form'
  | 'document.trust.state.absent'
  | 'document.trust.state.no-issuer'
  | 'document.trust.state.special'
  | 'document.trust.state.unknown'
  | 'document.trust.defect.applied'
  | 'document.trust.defect.replaced'
  | 'document.trust.defect.known'
  | 'document.trust.defect.revoked'
  | 'document.trust.defect.doubted'
  | 'document.trust.defect.key-compromised'
  | 'document.trust.defect.not-trusted'
  | 'document.trust.defect.by-hand';

const icao = (article: string): Citation => ({
  act: 'ICAO Doc 9303-12',
  article,
  version: '8th edition, amendments to 2026-02-20',
});
const bsi = (article: string): Citation => ({ act: 'BSI TR-03135-1', article, version: '2.5' });
const rfc = (number: number, article: string): Citation => ({ act: `RFC ${number}`, article });
const house: Citation = { act: 'Amirani design', article: '4, R67' };
const limits: Citation = { act: 'Amirani design', article: 'limits of input' };

const kind = (
  severity: Severity,
  result: FindingResult,
  rule: Citation,
  text: string,
): TrustFindingKind => ({ severity, result, rule, text });

const own: Readonly<Record<TrustOwnCode, TrustFindingKind>> = {
  // Files and lists
  'document.trust.file.unknown': kind(
    'obstacle',
    'undetermined',
    icao('5'),
    '{name} is no certificate, revocation list, master list, deviation list, defect list or LDIF',
  ),
  'document.trust.file.too-large': kind(
    'obstacle',
    'undetermined',
    limits,
    '{name} has {size} bytes; more than {limit} are not read, and nothing of it was taken',
  ),
  'document.trust.file.role': kind(
    'attention',
    'undetermined',
    icao('6.1.1'),
    '{name} was given as {role}, but holds no certificate: nothing is vouched for by it',
  ),
  'document.trust.findings.many': kind(
    'note',
    'met',
    limits,
    '{count} further findings of this source are not listed',
  ),
  'document.trust.list.too-many': kind(
    'obstacle',
    'undetermined',
    limits,
    'the list holds more than {limit} entries; nothing of it was taken',
  ),
  'document.trust.list.malformed': kind(
    'obstacle',
    'failed',
    icao('9.2'),
    'the content of the list is malformed at byte {offset} ({fault})',
  ),
  'document.trust.list.version': kind(
    'attention',
    'undetermined',
    icao('9.2'),
    'the list has version {version}; 0 is the only one that is defined',
  ),
  'document.trust.list.certificate-unreadable': kind(
    'attention',
    'undetermined',
    icao('7.1'),
    'certificate {position} of {name} cannot be read ({fault}); it is left out',
  ),
  'document.trust.list.duplicate': kind(
    'note',
    'met',
    icao('9.2'),
    '{count} certificates stand in the list more than once',
  ),
  'document.trust.list.no-authority': kind(
    'attention',
    'undetermined',
    icao('9'),
    'certificate {position} ({subject}) may not sign certificates; a master list holds those that may',
  ),
  'document.trust.list.signature-invalid': kind(
    'obstacle',
    'failed',
    icao('9.1'),
    'the signature of the list does not compute: nothing in it is trusted',
  ),
  'document.trust.list.signature-unsupported': kind(
    'obstacle',
    'undetermined',
    icao('9.1'),
    'the signature of the list cannot be computed here',
  ),
  'document.trust.list.signer-missing': kind(
    'obstacle',
    'undetermined',
    icao('9.1'),
    'the certificate of the signer of the list is not on hand',
  ),
  'document.trust.list.no-anchor': kind(
    'attention',
    'undetermined',
    icao('6.1.1'),
    'no anchor vouches for the signer of the list ({issuer}): it is not trusted',
  ),
  'document.trust.list.chosen': kind(
    'note',
    'met',
    icao('6.1.1'),
    'the operator chose the signer of the list itself',
  ),
  'document.trust.list.anchor-proposed': kind(
    'note',
    'undetermined',
    icao('6.1.1'),
    'the signer of the list was certified by {subject}, which stands in a list that is trusted ({name}); choose it as an anchor to trust this list',
  ),
  'document.trust.list.signer-purpose': kind(
    'obstacle',
    'failed',
    icao('7.1.1.3'),
    'the signer of the list lacks the purpose {purpose}: it may not sign such a list',
  ),
  'document.trust.list.signed-by-authority': kind(
    'attention',
    'met',
    icao('3.1'),
    'the list is signed by the country signing authority itself, not by a list signer',
  ),
  'document.trust.list.purpose-not-critical': kind(
    'note',
    'met',
    icao('7.1'),
    'the purpose of the list signer is not marked critical',
  ),
  'document.trust.list.signer-expired': kind(
    'note',
    'met',
    rfc(5280, '4.1.2.5'),
    'the certificate of the list signer expired on {date}, after it had signed',
  ),
  'document.trust.list.signed-outside-validity': kind(
    'attention',
    'undetermined',
    rfc(5280, '4.1.2.5'),
    'the list was signed on {date}, outside the validity of its signer ({from} to {to})',
  ),
  'document.trust.list.no-signing-time': kind(
    'attention',
    'undetermined',
    icao('9.1'),
    'the list does not say when it was signed',
  ),
  'document.trust.list.from-future': kind(
    'attention',
    'undetermined',
    icao('9.1'),
    'the list was signed on {date}, after the day of inspection',
  ),
  'document.trust.list.stale': kind(
    'attention',
    'undetermined',
    icao('4.1.4.3'),
    'the list is {days} days old; a key roll-over is announced 90 days ahead',
  ),
  'document.trust.list.signer-revoked': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the signer of the list was revoked on {date}',
  ),
  'document.trust.list.refused': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the way from the signer of the list to an anchor is broken: nothing in it is trusted',
  ),
  // LDIF, PEM and stored trust
  'document.trust.ldif.line': kind(
    'attention',
    'undetermined',
    rfc(2849, ''),
    'line {line} of {name} is neither an attribute nor a part of one; it is passed over',
  ),
  'document.trust.ldif.base64': kind(
    'attention',
    'undetermined',
    rfc(2849, ''),
    'line {line} of {name} holds broken base64; the value is left out',
  ),
  'document.trust.ldif.url': kind(
    'attention',
    'undetermined',
    rfc(2849, ''),
    'line {line} of {name} gives a value by address; addresses are never fetched',
  ),
  'document.trust.pem.base64': kind(
    'attention',
    'undetermined',
    rfc(7468, '3'),
    'block {position} of {name} holds broken base64; it is left out',
  ),
  'document.trust.pem.label': kind(
    'note',
    'met',
    rfc(7468, '5'),
    'block {position} of {name} is a {label}, which says nothing about trust; it is passed over',
  ),
  'document.trust.synthetic': kind(
    'obstacle',
    'failed',
    house,
    '{country} is a code of the synthetic world: {subject} is refused on duty',
  ),
  // Revocation lists
  'document.trust.crl.malformed': kind(
    'attention',
    'undetermined',
    icao('7.1.4'),
    'the revocation list cannot be read ({fault}); it is left out',
  ),
  'document.trust.crl.no-issuer': kind(
    'attention',
    'undetermined',
    icao('6.1.2'),
    'no key on hand verifies the revocation list of {issuer}; it is not relied upon',
  ),
  'document.trust.crl.signature-invalid': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the signature of the revocation list of {issuer} does not compute; it is not relied upon',
  ),
  'document.trust.crl.not-trusted': kind(
    'attention',
    'undetermined',
    icao('6.1.2'),
    'the revocation list of {issuer} is signed by a key that nobody vouches for; it is not relied upon',
  ),
  'document.trust.crl.issuer-usage': kind(
    'attention',
    'undetermined',
    icao('7.1'),
    'the issuer of the revocation list ({issuer}) may not sign revocation lists',
  ),
  'document.trust.crl.issuer-differs': kind(
    'attention',
    'undetermined',
    rfc(5280, '6.3.3'),
    'the revocation list names {issuer}, and its key is of {holder}; it is not relied upon',
  ),
  'document.trust.crl.partial': kind(
    'attention',
    'undetermined',
    icao('7.1.4'),
    'the revocation list of {issuer} is a delta, covers a part only or has a critical extension that is not known, which the profile forbids; it is not relied upon',
  ),
  'document.trust.crl.no-number': kind(
    'note',
    'met',
    icao('7.1.4'),
    'the revocation list of {issuer} has no number',
  ),
  'document.trust.crl.no-next-update': kind(
    'attention',
    'undetermined',
    icao('7.1.4'),
    'the revocation list of {issuer} does not say when the next one is due',
  ),
  'document.trust.crl.superseded': kind(
    'note',
    'met',
    icao('7.1.4'),
    'a newer revocation list of {issuer} is on hand (number {newer} after {number})',
  ),
  'document.trust.crl.from-future': kind(
    'attention',
    'undetermined',
    rfc(5280, '5.1.2.4'),
    'the revocation list of {issuer} was made on {date}, after the day of inspection',
  ),
  'document.trust.crl.expired': kind(
    'attention',
    'undetermined',
    rfc(5280, '5.1.2.5'),
    'the revocation list of {issuer} was due for renewal on {date}',
  ),
  'document.trust.revocation.no-list': kind(
    'attention',
    'undetermined',
    icao('6.1.2'),
    'no revocation list of {issuer} is on hand',
  ),
  'document.trust.revocation.number': kind(
    'note',
    'met',
    icao('7.1.4'),
    'revocation list {number} of {issuer}, made on {date}, does not have it',
  ),
  'document.trust.revocation.no-issuer': kind(
    'attention',
    'undetermined',
    icao('6.1.2'),
    'the issuer of the signer is not known: no revocation list can be chosen',
  ),
  'document.trust.revocation.other-name': kind(
    'note',
    'met',
    icao('appendix D.1.2.3'),
    'the revocation list is of {list}, the authority of the same country under another name',
  ),
  'document.trust.revocation.revoked': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    '{subject} was revoked on {date} ({reason})',
  ),
  'document.trust.revocation.revoked-later': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    '{subject} was revoked on {date} ({reason}), after the day of inspection',
  ),
  'document.trust.revocation.unverified': kind(
    'attention',
    'undetermined',
    icao('6.1.2'),
    'a revocation list that is not relied upon names {subject} (revoked on {date}, {reason})',
  ),
  'document.trust.revocation.issuer-revoked': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the issuer {subject} was revoked on {date} ({reason})',
  ),
  // Chains
  'document.trust.chain.no-signer': kind(
    'obstacle',
    'undetermined',
    bsi('5.6.4.2.1'),
    'the certificate of the signer is not on hand',
  ),
  'document.trust.chain.trusted': kind(
    'note',
    'met',
    icao('6.1.1'),
    'the chain ends at {subject}, for which {lists} vouches',
  ),
  'document.trust.chain.no-issuer': kind(
    'obstacle',
    'undetermined',
    icao('6.1.2'),
    'no key of the trust store verifies the certificate; its issuer is {issuer}',
  ),
  'document.trust.chain.signature-invalid': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the certificate names a key of {issuer}, and that key does not verify it',
  ),
  'document.trust.chain.signature-unsupported': kind(
    'obstacle',
    'undetermined',
    icao('4.1.6'),
    'the signature of the certificate cannot be computed here ({algorithm})',
  ),
  'document.trust.chain.same-name': kind(
    'obstacle',
    'undetermined',
    icao('6.1.1'),
    'the store knows {issuer}, but with other keys: an authority that is missing in the lists, or one that only bears the name',
  ),
  'document.trust.chain.no-authority': kind(
    'obstacle',
    'failed',
    rfc(5280, '6.1.4 (k)'),
    '{subject} signed the certificate below it, which it may not: it is no authority',
  ),
  'document.trust.chain.key-usage': kind(
    'obstacle',
    'failed',
    rfc(5280, '6.1.4 (n)'),
    '{subject} signed the certificate below it with a key that may not sign certificates',
  ),
  'document.trust.chain.authority-unmarked': kind(
    'note',
    'met',
    icao('7.1'),
    '{subject} is not marked as an authority (basic constraints), but stands in a trusted list and may sign certificates',
  ),
  'document.trust.chain.not-trusted': kind(
    'obstacle',
    'undetermined',
    icao('6.1.1'),
    'the chain ends at {subject}, which nobody on hand vouches for',
  ),
  'document.trust.chain.chosen': kind(
    'note',
    'met',
    icao('6.1.1'),
    'the operator chose this certificate itself',
  ),
  'document.trust.chain.refused': kind(
    'obstacle',
    'failed',
    icao('6.1.2'),
    'the chain ends at {subject}, which the store refuses',
  ),
  'document.trust.chain.too-long': kind(
    'obstacle',
    'undetermined',
    limits,
    'no anchor within {limit} steps and {tries} signatures',
  ),
  'document.trust.chain.path-length': kind(
    'obstacle',
    'failed',
    rfc(5280, '6.1.4 (l)'),
    '{subject} allows {length} authorities below it, and there are {count} before the signer',
  ),
  'document.trust.chain.link': kind(
    'note',
    'met',
    icao('4.1.4.3'),
    'the chain goes through the link certificate {subject}',
  ),
  'document.trust.chain.name-differs': kind(
    'note',
    'met',
    rfc(5280, '6.1.3 (a) (4)'),
    'the key of {subject} verifies the certificate, which names its issuer {issuer}',
  ),
  'document.trust.chain.name-case': kind(
    'note',
    'met',
    rfc(5280, '7.1'),
    'the names of issuer and authority differ in encoding, case or order only',
  ),
  'document.trust.chain.key-id-differs': kind(
    'note',
    'met',
    rfc(5280, '4.2.1.1'),
    'the key identifier of the issuer ({named}) is not the one that verifies ({found})',
  ),
  'document.trust.chain.several': kind(
    'note',
    'met',
    icao('4.1.4.3'),
    '{count} certificates hold the key that verifies; the one that serves best is used',
  ),
  // Signer and issuer
  'document.trust.signer.expired': kind(
    'attention',
    'failed',
    bsi('5.6.4.3.4'),
    'the certificate of the signer expired on {date}',
  ),
  'document.trust.signer.not-yet-valid': kind(
    'attention',
    'failed',
    bsi('5.6.4.3.4'),
    'the certificate of the signer is valid from {date}',
  ),
  'document.trust.signer.signed-outside-validity': kind(
    'obstacle',
    'failed',
    bsi('5.6.4.3.4'),
    'the document was signed on {date}, outside the validity of its signer ({from} to {to})',
  ),
  'document.trust.signer.signed-after-usage': kind(
    'obstacle',
    'failed',
    icao('4.1.1.2'),
    'the document was signed on {date}, after the key of the signer had gone out of use on {until}',
  ),
  'document.trust.signer.signed-before-usage': kind(
    'obstacle',
    'failed',
    icao('4.1.1.2'),
    'the document was signed on {date}, before the key of the signer came into use on {from}',
  ),
  'document.trust.signer.signed-in-future': kind(
    'obstacle',
    'failed',
    bsi('5.6.4.3.4'),
    'the document was signed on {date}, after the day of inspection',
  ),
  'document.trust.signer.no-signing-time': kind(
    'note',
    'not-applicable',
    bsi('5.6.4.3.4'),
    'the document does not say when it was signed: the usage period of the key cannot be compared',
  ),
  'document.trust.signer.no-usage-period': kind(
    'note',
    'met',
    icao('7.1.1, table 6'),
    'the certificate does not say when its key is in use; its validity was compared instead',
  ),
  'document.trust.signer.no-validity': kind(
    'obstacle',
    'undetermined',
    rfc(5280, '4.1.2.5'),
    'the validity of the certificate cannot be read',
  ),
  'document.trust.issuer.expired': kind(
    'attention',
    'met',
    icao('appendix D.1.1'),
    'the certificate of {subject} expired on {date}; the dates of an anchor are no part of the validation of a path',
  ),
  'document.trust.issuer.not-yet-valid': kind(
    'attention',
    'failed',
    bsi('5.6.4.3.4'),
    'the certificate of {subject} is valid from {date}, after the day of inspection',
  ),
  'document.trust.issuer.certified-after-usage': kind(
    'attention',
    'undetermined',
    icao('4.1.4.3'),
    'the signer was certified on {date}, after the key of the issuer had gone out of use on {until}',
  ),
  'document.trust.issuer.certified-outside-validity': kind(
    'attention',
    'undetermined',
    rfc(5280, '4.1.2.5'),
    '{subject} was valid from {from} to {to}, and certified what is below it on {date}',
  ),
  'document.trust.issuer.outlived': kind(
    'note',
    'met',
    icao('4.1'),
    'the certificate of the signer is valid longer ({signer}) than that of its issuer ({issuer})',
  ),
  'document.trust.document-type.absent': kind(
    'note',
    'not-applicable',
    icao('7.1.1.6'),
    'the certificate does not say which documents the signer may sign',
  ),
  'document.trust.document-type.allowed': kind(
    'note',
    'met',
    icao('7.1.1.6'),
    'the signer may sign {allowed}',
  ),
  'document.trust.document-type.unknown': kind(
    'note',
    'undetermined',
    icao('7.1.1.6'),
    'the document code is not known; the signer may sign {allowed}',
  ),
  'document.trust.document-type.not-allowed': kind(
    'obstacle',
    'failed',
    icao('7.1.1.6'),
    'the signer may sign {allowed}, and the document is a {code}',
  ),
  'document.trust.document-type.first-letter': kind(
    'note',
    'met',
    icao('7.1.1.6'),
    'the signer may sign {allowed}; the document code {code} begins so',
  ),
  // Issuing state
  'document.trust.state.signer-differs': kind(
    'obstacle',
    'failed',
    bsi('5.6.4.5'),
    'the document says {state}, and its signer is of {country}',
  ),
  'document.trust.state.issuer-differs': kind(
    'obstacle',
    'failed',
    bsi('5.6.4.5'),
    'the signer is of {country}, and its issuer of {issuer}',
  ),
  'document.trust.state.case': kind(
    'note',
    'met',
    icao('7.1'),
    'the country code {country} is written in small letters',
  ),
  'document.trust.state.form': kind(
    'note',
    'met',
    icao('7.1.1.1'),
    'the country code {country} does not have two letters',
  ),
  'document.trust.state.absent': kind(
    'attention',
    'undetermined',
    bsi('5.6.4.5'),
    'the {of} names no country',
  ),
  'document.trust.state.no-issuer': kind(
    'note',
    'undetermined',
    bsi('5.6.4.5'),
    'the issuer of the signer is not known: its country cannot be compared',
  ),
  'document.trust.state.special': kind(
    'note',
    'met',
    icao('7.1.1.1'),
    '{state} is known to sign under {country}: {why}',
  ),
  'document.trust.state.unknown': kind(
    'attention',
    'undetermined',
    bsi('5.6.4.5'),
    'no two-letter code is known for {state}; its signer is of {country}',
  ),
  // Known deviations and defects
  'document.trust.defect.applied': kind(
    'attention',
    'undetermined',
    bsi('5.8'),
    '{list} knows the defect {defect} of these documents: what this check found counts for less',
  ),
  'document.trust.defect.replaced': kind(
    'attention',
    'met',
    bsi('5.8'),
    '{list} knows the defect {defect} of these documents and brings what belongs there: this check ran with that',
  ),
  'document.trust.defect.known': kind(
    'note',
    'met',
    bsi('5.8'),
    '{list} knows the defect {defect} of these documents; {check} did not suffer from it',
  ),
  'document.trust.defect.revoked': kind(
    'obstacle',
    'failed',
    bsi('5.8'),
    '{list} says that the signer is not to be trusted ({defect})',
  ),
  'document.trust.defect.doubted': kind(
    'attention',
    'undetermined',
    bsi('5.8'),
    '{list} has doubts about the signer ({defect}, status {status})',
  ),
  'document.trust.defect.key-compromised': kind(
    'obstacle',
    'failed',
    bsi('5.8'),
    '{list} says that these chips can be copied ({defect}): {check} proves nothing',
  ),
  'document.trust.defect.not-trusted': kind(
    'attention',
    'undetermined',
    bsi('5.8'),
    '{list}, which is not trusted, names the defect {defect} of these documents; it is not applied',
  ),
  'document.trust.defect.by-hand': kind(
    'attention',
    'yours-to-judge',
    bsi('5.8'),
    '{list} knows {defect} of these documents: {description}',
  ),
};

/** What a finding of the trust store is about; dotted and stable. */
export type TrustFindingCode = TrustOwnCode | ProfileFindingCode;

/** Every code that the trust store gives. `docs/reference/trust.md` explains each; a test keeps them equal. */
export const trustFindingCodes: Readonly<Record<TrustFindingCode, TrustFindingKind>> = {
  ...own,
  ...profileFindingCodes,
};
