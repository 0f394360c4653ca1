import type { TrustFindingCode } from '../trust/finding-codes.ts';
import type { Texts } from './room-texts.ts';

/** English. */
export const trustEn: Texts<TrustFindingCode> = {
  'document.trust.file.unknown':
    '{name} is no certificate, revocation list, master list, deviation list, defect list or LDIF',
  'document.trust.file.too-large':
    '{name} has {size} bytes; more than {limit} are not read, and nothing of it was taken',
  'document.trust.file.role':
    '{name} was given as {role}, but holds no certificate: nothing is vouched for by it',
  'document.trust.findings.many': '{count} further findings of this source are not listed',
  'document.trust.list.too-many':
    'the list holds more than {limit} entries; nothing of it was taken',
  'document.trust.list.malformed':
    'the content of the list is malformed at byte {offset} ({fault})',
  'document.trust.list.version':
    'the list has version {version}; 0 is the only one that is defined',
  'document.trust.list.certificate-unreadable':
    'certificate {position} of {name} cannot be read ({fault}); it is left out',
  'document.trust.list.duplicate': '{count} certificates stand in the list more than once',
  'document.trust.list.no-authority':
    'certificate {position} ({subject}) may not sign certificates; a master list holds those that may',
  'document.trust.list.signature-invalid':
    'the signature of the list does not compute: nothing in it is trusted',
  'document.trust.list.signature-unsupported': 'the signature of the list cannot be computed here',
  'document.trust.list.signer-missing': 'the certificate of the signer of the list is not on hand',
  'document.trust.list.no-anchor':
    'no anchor vouches for the signer of the list ({issuer}): it is not trusted',
  'document.trust.list.chosen': 'the operator chose the signer of the list itself',
  'document.trust.list.anchor-proposed':
    'the signer of the list was certified by {subject}, which stands in a list that is trusted ({name}); choose it as an anchor to trust this list',
  'document.trust.list.signer-purpose':
    'the signer of the list lacks the purpose {purpose}: it may not sign such a list',
  'document.trust.list.signed-by-authority':
    'the list is signed by the country signing authority itself, not by a list signer',
  'document.trust.list.purpose-not-critical':
    'the purpose of the list signer is not marked critical',
  'document.trust.list.signer-expired':
    'the certificate of the list signer expired on {date}, after it had signed',
  'document.trust.list.signed-outside-validity':
    'the list was signed on {date}, outside the validity of its signer ({from} to {to})',
  'document.trust.list.no-signing-time': 'the list does not say when it was signed',
  'document.trust.list.from-future': 'the list was signed on {date}, after the day of inspection',
  'document.trust.list.stale':
    'the list is {days} days old; a key roll-over is announced 90 days ahead',
  'document.trust.list.signer-revoked': 'the signer of the list was revoked on {date}',
  'document.trust.list.refused':
    'the way from the signer of the list to an anchor is broken: nothing in it is trusted',
  'document.trust.ldif.line':
    'line {line} of {name} is neither an attribute nor a part of one; it is passed over',
  'document.trust.ldif.base64': 'line {line} of {name} holds broken base64; the value is left out',
  'document.trust.ldif.url':
    'line {line} of {name} gives a value by address; addresses are never fetched',
  'document.trust.pem.base64': 'block {position} of {name} holds broken base64; it is left out',
  'document.trust.pem.label':
    'block {position} of {name} is a {label}, which says nothing about trust; it is passed over',
  'document.trust.synthetic':
    '{country} is a code of the synthetic world: {subject} is refused on duty',
  'document.trust.crl.malformed': 'the revocation list cannot be read ({fault}); it is left out',
  'document.trust.crl.no-issuer':
    'no key on hand verifies the revocation list of {issuer}; it is not relied upon',
  'document.trust.crl.signature-invalid':
    'the signature of the revocation list of {issuer} does not compute; it is not relied upon',
  'document.trust.crl.not-trusted':
    'the revocation list of {issuer} is signed by a key that nobody vouches for; it is not relied upon',
  'document.trust.crl.issuer-usage':
    'the issuer of the revocation list ({issuer}) may not sign revocation lists',
  'document.trust.crl.issuer-differs':
    'the revocation list names {issuer}, and its key is of {holder}; it is not relied upon',
  'document.trust.crl.partial':
    'the revocation list of {issuer} is a delta, covers a part only or has a critical extension that is not known, which the profile forbids; it is not relied upon',
  'document.trust.crl.no-number': 'the revocation list of {issuer} has no number',
  'document.trust.crl.no-next-update':
    'the revocation list of {issuer} does not say when the next one is due',
  'document.trust.crl.superseded':
    'a newer revocation list of {issuer} is on hand (number {newer} after {number})',
  'document.trust.crl.from-future':
    'the revocation list of {issuer} was made on {date}, after the day of inspection',
  'document.trust.crl.expired': 'the revocation list of {issuer} was due for renewal on {date}',
  'document.trust.revocation.no-list': 'no revocation list of {issuer} is on hand',
  'document.trust.revocation.number':
    'revocation list {number} of {issuer}, made on {date}, does not have it',
  'document.trust.revocation.no-issuer':
    'the issuer of the signer is not known: no revocation list can be chosen',
  'document.trust.revocation.other-name':
    'the revocation list is of {list}, the authority of the same country under another name',
  'document.trust.revocation.revoked': '{subject} was revoked on {date} ({reason})',
  'document.trust.revocation.revoked-later':
    '{subject} was revoked on {date} ({reason}), after the day of inspection',
  'document.trust.revocation.unverified':
    'a revocation list that is not relied upon names {subject} (revoked on {date}, {reason})',
  'document.trust.revocation.issuer-revoked':
    'the issuer {subject} was revoked on {date} ({reason})',
  'document.trust.chain.no-signer': 'the certificate of the signer is not on hand',
  'document.trust.chain.trusted': 'the chain ends at {subject}, for which {lists} vouches',
  'document.trust.chain.no-issuer':
    'no key of the trust store verifies the certificate; its issuer is {issuer}',
  'document.trust.chain.signature-invalid':
    'the certificate names a key of {issuer}, and that key does not verify it',
  'document.trust.chain.signature-unsupported':
    'the signature of the certificate cannot be computed here ({algorithm})',
  'document.trust.chain.same-name':
    'the store knows {issuer}, but with other keys: an authority that is missing in the lists, or one that only bears the name',
  'document.trust.chain.no-authority':
    '{subject} signed the certificate below it, which it may not: it is no authority',
  'document.trust.chain.key-usage':
    '{subject} signed the certificate below it with a key that may not sign certificates',
  'document.trust.chain.authority-unmarked':
    '{subject} is not marked as an authority (basic constraints), but stands in a trusted list and may sign certificates',
  'document.trust.chain.not-trusted':
    'the chain ends at {subject}, which nobody on hand vouches for',
  'document.trust.chain.chosen': 'the operator chose this certificate itself',
  'document.trust.chain.refused': 'the chain ends at {subject}, which the store refuses',
  'document.trust.chain.too-long': 'no anchor within {limit} steps and {tries} signatures',
  'document.trust.chain.path-length':
    '{subject} allows {length} authorities below it, and there are {count} before the signer',
  'document.trust.chain.link': 'the chain goes through the link certificate {subject}',
  'document.trust.chain.name-differs':
    'the key of {subject} verifies the certificate, which names its issuer {issuer}',
  'document.trust.chain.name-case':
    'the names of issuer and authority differ in encoding, case or order only',
  'document.trust.chain.key-id-differs':
    'the key identifier of the issuer ({named}) is not the one that verifies ({found})',
  'document.trust.chain.several':
    '{count} certificates hold the key that verifies; the one that serves best is used',
  'document.trust.signer.expired': 'the certificate of the signer expired on {date}',
  'document.trust.signer.not-yet-valid': 'the certificate of the signer is valid from {date}',
  'document.trust.signer.signed-outside-validity':
    'the document was signed on {date}, outside the validity of its signer ({from} to {to})',
  'document.trust.signer.signed-after-usage':
    'the document was signed on {date}, after the key of the signer had gone out of use on {until}',
  'document.trust.signer.signed-before-usage':
    'the document was signed on {date}, before the key of the signer came into use on {from}',
  'document.trust.signer.signed-in-future':
    'the document was signed on {date}, after the day of inspection',
  'document.trust.signer.no-signing-time':
    'the document does not say when it was signed: the usage period of the key cannot be compared',
  'document.trust.signer.no-usage-period':
    'the certificate does not say when its key is in use; its validity was compared instead',
  'document.trust.signer.no-validity': 'the validity of the certificate cannot be read',
  'document.trust.issuer.expired':
    'the certificate of {subject} expired on {date}; the dates of an anchor are no part of the validation of a path',
  'document.trust.issuer.not-yet-valid':
    'the certificate of {subject} is valid from {date}, after the day of inspection',
  'document.trust.issuer.certified-after-usage':
    'the signer was certified on {date}, after the key of the issuer had gone out of use on {until}',
  'document.trust.issuer.certified-outside-validity':
    '{subject} was valid from {from} to {to}, and certified what is below it on {date}',
  'document.trust.issuer.outlived':
    'the certificate of the signer is valid longer ({signer}) than that of its issuer ({issuer})',
  'document.trust.document-type.absent':
    'the certificate does not say which documents the signer may sign',
  'document.trust.document-type.allowed': 'the signer may sign {allowed}',
  'document.trust.document-type.unknown':
    'the document code is not known; the signer may sign {allowed}',
  'document.trust.document-type.not-allowed':
    'the signer may sign {allowed}, and the document is a {code}',
  'document.trust.document-type.first-letter':
    'the signer may sign {allowed}; the document code {code} begins so',
  'document.trust.state.signer-differs':
    'the document says {state}, and its signer is of {country}',
  'document.trust.state.issuer-differs': 'the signer is of {country}, and its issuer of {issuer}',
  'document.trust.state.case': 'the country code {country} is written in small letters',
  'document.trust.state.form': 'the country code {country} does not have two letters',
  'document.trust.state.absent': 'the {of} names no country',
  'document.trust.state.no-issuer':
    'the issuer of the signer is not known: its country cannot be compared',
  'document.trust.state.special': '{state} is known to sign under {country}: {why}',
  'document.trust.state.unknown':
    'no two-letter code is known for {state}; its signer is of {country}',
  'document.trust.defect.applied':
    '{list} knows the defect {defect} of these documents: what this check found counts for less',
  'document.trust.defect.replaced':
    '{list} knows the defect {defect} of these documents and brings what belongs there: this check ran with that',
  'document.trust.defect.known':
    '{list} knows the defect {defect} of these documents; {check} did not suffer from it',
  'document.trust.defect.revoked': '{list} says that the signer is not to be trusted ({defect})',
  'document.trust.defect.doubted': '{list} has doubts about the signer ({defect}, status {status})',
  'document.trust.defect.key-compromised':
    '{list} says that these chips can be copied ({defect}): {check} proves nothing',
  'document.trust.defect.not-trusted':
    '{list}, which is not trusted, names the defect {defect} of these documents; it is not applied',
  'document.trust.defect.by-hand': '{list} knows {defect} of these documents: {description}',
  'document.trust.profile.serial.zero': 'the serial number is zero',
  'document.trust.profile.serial.long': 'the serial number has {octets} octets; 20 are allowed',
  'document.trust.profile.algorithm.hash': 'the signature rests on {hash}, which is not permitted',
  'document.trust.profile.name.no-country': 'the {of} names no country',
  'document.trust.profile.name.country-case':
    'the country of the {of} ({country}) is not in capitals',
  'document.trust.profile.name.country-form':
    'the country of the {of} ({country}) does not have two letters',
  'document.trust.profile.name.no-common-name': 'the {of} has no common name',
  'document.trust.profile.country-differs':
    'issuer ({issuer}) and subject ({subject}) are of different countries',
  'document.trust.profile.validity.order': 'the validity ends ({to}) before it begins ({from})',
  'document.trust.profile.validity.long':
    'the certificate is valid for {days} days; up to {usual} are usual',
  'document.trust.profile.unique-identifier':
    'the certificate has a unique identifier, which must not be there',
  'document.trust.profile.extensions.none': 'the certificate has no extensions',
  'document.trust.profile.extensions.default-encoded':
    'the default value of a field is written out (extension {extension})',
  'document.trust.profile.extension.missing': 'the extension {extension} is missing',
  'document.trust.profile.extension.forbidden': 'the extension {extension} must not be there',
  'document.trust.profile.extension.critical': 'the extension {extension} must not be critical',
  'document.trust.profile.extension.not-critical': 'the extension {extension} must be critical',
  'document.trust.profile.authority-key-identifier.no-key':
    'the identifier of the issuer does not name its key',
  'document.trust.profile.key-usage.missing':
    'the certificate does not say what its key may be used for',
  'document.trust.profile.key-usage.lacks':
    'the key may not be used for {usage}, which its role asks for',
  'document.trust.profile.key-usage.exceeds': 'the key may also be used for {usage}',
  'document.trust.profile.basic-constraints.authority':
    'a signer is marked as an authority: it could make further signers',
  'document.trust.profile.basic-constraints.no-authority':
    'the certificate is not marked as an authority, although its key may sign certificates',
  'document.trust.profile.basic-constraints.path-length':
    'the path length is {length} instead of 0',
  'document.trust.profile.private-key-usage-period.empty':
    'the usage period of the key has neither beginning nor end',
  'document.trust.profile.private-key-usage-period.order':
    'the usage period of the key ends ({to}) before it begins ({from})',
  'document.trust.profile.private-key-usage-period.outside':
    'the usage period of the key leaves the validity of the certificate ({from} to {to})',
  'document.trust.profile.private-key-usage-period.long':
    'the key is used for {days} days; up to {usual} are usual',
  'document.trust.profile.alternative-name.no-state':
    'the alternative name of the {of} does not have the code of the state',
  'document.trust.profile.alternative-name.state-differs':
    'the alternative name of the {of} says {locality}, its name {country}',
  'document.trust.profile.extended-key-usage.purpose':
    'the purpose {purpose} is not one of this role',
  'document.trust.profile.extended-key-usage.other-purpose':
    'the certificate is for another purpose ({purpose}) than what it signed',
  'document.trust.profile.crl-distribution-points.scheme':
    'no revocation list is to be had by ldap, http or https',
  'document.trust.profile.name-change.unneeded':
    'a change of name is announced by a link certificate in which issuer and subject have the same name',
  'document.trust.profile.document-type.empty': 'the list of document types is empty',
  'document.trust.profile.document-type.form':
    'the document type {type} does not have one or two letters',
  'document.trust.profile.key.named-curve':
    'the curve is named ({curve}); its parameters must be explicit',
  'document.trust.profile.key.unknown-curve':
    'the parameters of the curve are not those of any known curve: nothing that the key verifies can be relied upon',
  'document.trust.profile.key.compressed-point': 'the public point is compressed',
  'document.trust.profile.key.short': 'the key has {bits} bits; at least {least} are recommended',
  'document.trust.profile.key.weak':
    'the RSA key has {bits} bits; with fewer than {least} it can be computed, and nothing that it verifies can be relied upon',
  'document.trust.profile.key.exponent': 'the RSA exponent is {exponent}; 65537 is usual',
  'document.trust.profile.crl.version': 'the revocation list has version {version} instead of 2',
  'document.trust.profile.crl.number.missing': 'the revocation list has no number',
  'document.trust.profile.crl.number.form':
    'the number of the revocation list is negative or has more than 20 octets',
  'document.trust.profile.crl.authority-key-identifier.missing':
    'the revocation list does not name the key of its issuer',
  'document.trust.profile.crl.authority-key-identifier.differs':
    'the revocation list names another key than the one that verifies it',
  'document.trust.profile.crl.next-update.late':
    'the revocation list is renewed after {days} days; 90 are the most',
  'document.trust.profile.crl.empty': 'the list of revoked certificates is there and empty',
  'document.trust.profile.crl.extension.forbidden':
    'the revocation list has the extension {extension}, which must not be there',
  'document.trust.profile.crl.entry-extension.forbidden':
    'entries have the extension {extension}, which must not be there',
  'document.trust.profile.crl.country-case':
    'the country of the issuer ({country}) is not in capitals',
  'document.trust.profile.crl.algorithm.hash':
    'the signature of the revocation list rests on {hash}, which is not permitted',
};
