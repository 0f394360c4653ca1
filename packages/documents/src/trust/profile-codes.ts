import type { Citation, FindingResult, Severity } from '@amirani/core';

/** Every deviation from the profiles of Doc 9303-12, section 7, that reading does not tell already. */
export type ProfileFindingCode =
  | 'document.trust.profile.serial.zero'
  | 'document.trust.profile.serial.long'
  | 'document.trust.profile.algorithm.hash'
  | 'document.trust.profile.name.no-country'
  | 'document.trust.profile.name.country-case'
  | 'document.trust.profile.name.country-form'
  | 'document.trust.profile.name.no-common-name'
  | 'document.trust.profile.country-differs'
  | 'document.trust.profile.validity.order'
  | 'document.trust.profile.validity.long'
  | 'document.trust.profile.unique-identifier'
  | 'document.trust.profile.extensions.none'
  | 'document.trust.profile.extensions.default-encoded'
  | 'document.trust.profile.extension.missing'
  | 'document.trust.profile.extension.forbidden'
  | 'document.trust.profile.extension.critical'
  | 'document.trust.profile.extension.not-critical'
  | 'document.trust.profile.authority-key-identifier.no-key'
  | 'document.trust.profile.key-usage.missing'
  | 'document.trust.profile.key-usage.lacks'
  | 'document.trust.profile.key-usage.exceeds'
  | 'document.trust.profile.basic-constraints.authority'
  | 'document.trust.profile.basic-constraints.no-authority'
  | 'document.trust.profile.basic-constraints.path-length'
  | 'document.trust.profile.private-key-usage-period.empty'
  | 'document.trust.profile.private-key-usage-period.order'
  | 'document.trust.profile.private-key-usage-period.outside'
  | 'document.trust.profile.private-key-usage-period.long'
  | 'document.trust.profile.alternative-name.no-state'
  | 'document.trust.profile.alternative-name.state-differs'
  | 'document.trust.profile.extended-key-usage.purpose'
  | 'document.trust.profile.extended-key-usage.other-purpose'
  | 'document.trust.profile.crl-distribution-points.scheme'
  | 'document.trust.profile.name-change.unneeded'
  | 'document.trust.profile.document-type.empty'
  | 'document.trust.profile.document-type.form'
  | 'document.trust.profile.key.named-curve'
  | 'document.trust.profile.key.unknown-curve'
  | 'document.trust.profile.key.compressed-point'
  | 'document.trust.profile.key.short'
  | 'document.trust.profile.key.weak'
  | 'document.trust.profile.key.exponent'
  | 'document.trust.profile.crl.version'
  | 'document.trust.profile.crl.number.missing'
  | 'document.trust.profile.crl.number.form'
  | 'document.trust.profile.crl.authority-key-identifier.missing'
  | 'document.trust.profile.crl.authority-key-identifier.differs'
  | 'document.trust.profile.crl.next-update.late'
  | 'document.trust.profile.crl.empty'
  | 'document.trust.profile.crl.extension.forbidden'
  | 'document.trust.profile.crl.entry-extension.forbidden'
  | 'document.trust.profile.crl.country-case'
  | 'document.trust.profile.crl.algorithm.hash';

interface ProfileKind {
  readonly severity: Severity;
  readonly result: FindingResult;
  readonly rule: Citation;
  readonly text: string;
}

const icao = (article: string): Citation => ({
  act: 'ICAO Doc 9303-12',
  article,
  version: '8th edition, amendments to 2026-02-20',
});
const pkix = (article: string): Citation => ({ act: 'RFC 5280', article });

/** Formal: the certificate can be relied upon. */
const formal = (rule: Citation, text: string): ProfileKind => ({
  severity: 'note',
  result: 'met',
  rule,
  text,
});
/** Out of date, as many genuine ones are: said, and relied upon. */
const dated = (rule: Citation, text: string): ProfileKind => ({
  severity: 'attention',
  result: 'met',
  rule,
  text,
});
/** Of weight: somebody should look at it. */
const grave = (rule: Citation, text: string): ProfileKind => ({
  severity: 'attention',
  result: 'undetermined',
  rule,
  text,
});
/** The certificate must not be relied upon. */
const fatal = (rule: Citation, text: string): ProfileKind => ({
  severity: 'obstacle',
  result: 'failed',
  rule,
  text,
});

const body = icao('7.1.1, table 5');
const names = icao('7.1.1.1');
const extensions = icao('7.1.1, table 6');
const algorithms = icao('4.1.6');
const periods = icao('4.1');
const crl = icao('7.1.4');

/** What each deviation means. */
export const profileFindingCodes: Readonly<Record<ProfileFindingCode, ProfileKind>> = {
  'document.trust.profile.serial.zero': formal(body, 'the serial number is zero'),
  'document.trust.profile.serial.long': formal(
    body,
    'the serial number has {octets} octets; 20 are allowed',
  ),
  'document.trust.profile.algorithm.hash': dated(
    algorithms,
    'the signature rests on {hash}, which is not permitted',
  ),
  'document.trust.profile.name.no-country': formal(names, 'the {of} names no country'),
  'document.trust.profile.name.country-case': formal(
    body,
    'the country of the {of} ({country}) is not in capitals',
  ),
  'document.trust.profile.name.country-form': formal(
    names,
    'the country of the {of} ({country}) does not have two letters',
  ),
  'document.trust.profile.name.no-common-name': formal(names, 'the {of} has no common name'),
  'document.trust.profile.country-differs': grave(
    body,
    'issuer ({issuer}) and subject ({subject}) are of different countries',
  ),
  'document.trust.profile.validity.order': fatal(
    pkix('4.1.2.5'),
    'the validity ends ({to}) before it begins ({from})',
  ),
  'document.trust.profile.validity.long': formal(
    periods,
    'the certificate is valid for {days} days; up to {usual} are usual',
  ),
  'document.trust.profile.unique-identifier': formal(
    body,
    'the certificate has a unique identifier, which must not be there',
  ),
  'document.trust.profile.extensions.none': formal(body, 'the certificate has no extensions'),
  'document.trust.profile.extensions.default-encoded': formal(
    body,
    'the default value of a field is written out (extension {extension})',
  ),
  'document.trust.profile.extension.missing': formal(
    extensions,
    'the extension {extension} is missing',
  ),
  'document.trust.profile.extension.forbidden': formal(
    extensions,
    'the extension {extension} must not be there',
  ),
  'document.trust.profile.extension.critical': formal(
    extensions,
    'the extension {extension} must not be critical',
  ),
  'document.trust.profile.extension.not-critical': formal(
    extensions,
    'the extension {extension} must be critical',
  ),
  'document.trust.profile.authority-key-identifier.no-key': formal(
    extensions,
    'the identifier of the issuer does not name its key',
  ),
  // A signer that lacks its key usage, or is marked as an authority, can be misused; the rest is form.
  'document.trust.profile.key-usage.missing': grave(
    extensions,
    'the certificate does not say what its key may be used for',
  ),
  'document.trust.profile.key-usage.lacks': grave(
    extensions,
    'the key may not be used for {usage}, which its role asks for',
  ),
  'document.trust.profile.key-usage.exceeds': formal(
    extensions,
    'the key may also be used for {usage}',
  ),
  'document.trust.profile.basic-constraints.authority': grave(
    extensions,
    'a signer is marked as an authority: it could make further signers',
  ),
  'document.trust.profile.basic-constraints.no-authority': dated(
    extensions,
    'the certificate is not marked as an authority, although its key may sign certificates',
  ),
  'document.trust.profile.basic-constraints.path-length': formal(
    extensions,
    'the path length is {length} instead of 0',
  ),
  'document.trust.profile.private-key-usage-period.empty': formal(
    extensions,
    'the usage period of the key has neither beginning nor end',
  ),
  'document.trust.profile.private-key-usage-period.order': grave(
    extensions,
    'the usage period of the key ends ({to}) before it begins ({from})',
  ),
  'document.trust.profile.private-key-usage-period.outside': formal(
    periods,
    'the usage period of the key leaves the validity of the certificate ({from} to {to})',
  ),
  'document.trust.profile.private-key-usage-period.long': formal(
    periods,
    'the key is used for {days} days; up to {usual} are usual',
  ),
  'document.trust.profile.alternative-name.no-state': formal(
    icao('7.1.1.2'),
    'the alternative name of the {of} does not have the code of the state',
  ),
  'document.trust.profile.alternative-name.state-differs': formal(
    icao('7.1.1.2'),
    'the alternative name of the {of} says {locality}, its name {country}',
  ),
  'document.trust.profile.extended-key-usage.purpose': grave(
    icao('7.1.1.3'),
    'the purpose {purpose} is not one of this role',
  ),
  'document.trust.profile.extended-key-usage.other-purpose': fatal(
    extensions,
    'the certificate is for another purpose ({purpose}) than what it signed',
  ),
  'document.trust.profile.crl-distribution-points.scheme': formal(
    icao('7.1.1.4'),
    'no revocation list is to be had by ldap, http or https',
  ),
  'document.trust.profile.name-change.unneeded': formal(
    icao('7.1.1.5'),
    'a change of name is announced by a link certificate in which issuer and subject have the same name',
  ),
  'document.trust.profile.document-type.empty': grave(
    icao('7.1.1.6'),
    'the list of document types is empty',
  ),
  'document.trust.profile.document-type.form': formal(
    icao('7.1.1.6'),
    'the document type {type} does not have one or two letters',
  ),
  'document.trust.profile.key.named-curve': formal(
    algorithms,
    'the curve is named ({curve}); its parameters must be explicit',
  ),
  'document.trust.profile.key.unknown-curve': fatal(
    algorithms,
    'the parameters of the curve are not those of any known curve: nothing that the key verifies can be relied upon',
  ),
  'document.trust.profile.key.compressed-point': formal(
    algorithms,
    'the public point is compressed',
  ),
  'document.trust.profile.key.short': dated(
    algorithms,
    'the key has {bits} bits; at least {least} are recommended',
  ),
  'document.trust.profile.key.weak': fatal(
    algorithms,
    'the RSA key has {bits} bits; with fewer than {least} it can be computed, and nothing that it verifies can be relied upon',
  ),
  'document.trust.profile.key.exponent': formal(
    algorithms,
    'the RSA exponent is {exponent}; 65537 is usual',
  ),
  'document.trust.profile.crl.version': formal(
    crl,
    'the revocation list has version {version} instead of 2',
  ),
  'document.trust.profile.crl.number.missing': formal(crl, 'the revocation list has no number'),
  'document.trust.profile.crl.number.form': formal(
    crl,
    'the number of the revocation list is negative or has more than 20 octets',
  ),
  'document.trust.profile.crl.authority-key-identifier.missing': formal(
    crl,
    'the revocation list does not name the key of its issuer',
  ),
  'document.trust.profile.crl.authority-key-identifier.differs': formal(
    crl,
    'the revocation list names another key than the one that verifies it',
  ),
  'document.trust.profile.crl.next-update.late': formal(
    icao('4.1.5'),
    'the revocation list is renewed after {days} days; 90 are the most',
  ),
  'document.trust.profile.crl.empty': formal(
    crl,
    'the list of revoked certificates is there and empty',
  ),
  'document.trust.profile.crl.extension.forbidden': grave(
    crl,
    'the revocation list has the extension {extension}, which must not be there',
  ),
  'document.trust.profile.crl.entry-extension.forbidden': formal(
    crl,
    'entries have the extension {extension}, which must not be there',
  ),
  'document.trust.profile.crl.country-case': formal(
    crl,
    'the country of the issuer ({country}) is not in capitals',
  ),
  'document.trust.profile.crl.algorithm.hash': dated(
    algorithms,
    'the signature of the revocation list rests on {hash}, which is not permitted',
  ),
};
