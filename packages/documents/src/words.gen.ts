// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which documents says something. */
export type DocumentsWord =
  | `document.because.${'model' | 'no-symbol' | 'other' | 'since' | 'symbol' | 'visa'}`
  | `document.chip.aa.${'aborted' | 'challenge-length' | 'der' | 'hash-differs' | 'hash-not-stated' | 'invalid' | 'key-missing' | 'key-not-given' | 'key-unreadable' | 'key-unsigned' | 'no-key' | 'no-transcript' | 'refused' | 'trailer' | 'unsupported'}`
  | `document.chip.access.${'aborted' | 'attempt' | 'fallback' | 'refused' | 'zone-key'}`
  | `document.chip.biometric.${'length' | 'record'}`
  | `document.chip.ca.${'aborted' | 'agreement' | 'command-mac' | 'evidence-of-reader' | 'exchange' | 'key-missing' | 'key-not-given' | 'key-unreadable' | 'key-unsigned' | 'mac' | 'no-key' | 'no-transcript' | 'protocol' | 'protocol-not-offered' | 'refused' | 'token'}`
  | `document.chip.cam.${'aborted' | 'invalid' | 'key-unbound' | 'key-unsigned' | 'no-key' | 'no-transcript' | 'refused'}`
  | `document.chip.card-access.${'absent' | 'info-left-out' | 'info-missing' | 'left-out' | 'missing' | 'no-dg14' | 'unsigned' | 'without-dg14'}`
  | `document.chip.card-security.${'absent' | 'content-type' | 'info-missing' | 'key-differs' | 'malformed'}`
  | `document.chip.com.${'absent' | 'extra-group' | 'list' | 'missing-group' | 'no-sod' | 'unicode-differs' | 'unreadable' | 'unsigned' | 'version-differs'}`
  | 'document.chip.count'
  | `document.chip.date.${'form' | 'packed'}`
  | `document.chip.detail.${'listed-twice' | 'unlisted'}`
  | 'document.chip.dg1.unreadable'
  | `document.chip.expiry.${'no-zone' | 'past' | 'unknown'}`
  | `document.chip.file.${'cut' | 'empty' | 'large' | 'name-differs' | 'opaque' | 'tag' | 'trailing' | 'twice' | 'twice-different' | 'unknown'}`
  | 'document.chip.findings.many'
  | `document.chip.hash.${'aborted' | 'absent' | 'access-denied' | 'algorithm' | 'appended' | 'differs' | 'no-sod' | 'not-given' | 'not-listed' | 'not-there' | 'nothing' | 'read-error' | 'repeated' | 'trailing' | 'unsigned'}`
  | `document.chip.image.${'broken' | 'large' | 'size-differs' | 'unknown'}`
  | `document.chip.mrz.${'absent' | 'check-digit-differs' | 'date-fillers' | 'dg1-unreadable' | 'field-differs' | 'format-differs' | 'no-dg1' | 'one-side' | 'optional-differs' | 'personal-number' | 'personal-number-open' | 'personal-number-other' | 'unreadable' | 'unsigned'}`
  | `document.chip.object.${'absent' | 'broken' | 'malformed' | 'unexpected'}`
  | `document.chip.presence.${'missing' | 'none' | 'unclear'}`
  | 'document.chip.reader.none'
  | `document.chip.security-infos.${'broken' | 'info'}`
  | `document.chip.text.${'encoding' | 'long'}`
  | `document.chip.transcript.${'form' | 'json' | 'twice'}`
  | `document.chip.zip.${'cut' | 'encrypted' | 'entry' | 'large' | 'many' | 'nested' | 'overlap' | 'path'}`
  | `document.cms.attributes.${'absent' | 'content-type' | 'malformed' | 'message-digest-absent' | 'not-der' | 'repeated'}`
  | `document.cms.${'ber' | 'trailing-bytes' | 'unreadable' | 'version'}`
  | 'document.cms.certificate.other-kind'
  | `document.cms.content.${'absent' | 'not-octets'}`
  | `document.cms.digest.${'algorithms-differ' | 'differs' | 'not-listed' | 'unknown-algorithm'}`
  | 'document.cms.findings.many'
  | `document.cms.signature.${'bare-algorithm' | 'pss-by-digest'}`
  | `document.cms.signer-id.${'issuer-differs' | 'key-digest' | 'not-found' | 'not-named' | 'order' | 'string-type'}`
  | `document.cms.signer.${'count' | 'version'}`
  | `document.length.${'months' | 'year' | 'years'}`
  | `document.mrz.character.${'class' | 'foreign'}`
  | `document.mrz.check-digit.${'composite' | 'date-of-birth' | 'date-of-expiry' | 'document-number' | 'filler' | 'personal-number'}`
  | `document.mrz.date.${'impossible' | 'partial' | 'two-centuries' | 'unknown'}`
  | `document.mrz.document-code.${'before-harmonisation' | 'format' | 'own-meaning'}`
  | `document.mrz.${'expired' | 'quirk' | 'separator'}`
  | 'document.mrz.format.unknown'
  | 'document.mrz.line.length'
  | `document.mrz.name.${'absent' | 'groups' | 'no-surname' | 'stray-letter' | 'truncated'}`
  | `document.mrz.number.${'absent' | 'filler-counted'}`
  | `document.mrz.sex.${'unknown' | 'x'}`
  | `document.mrz.state.${'former' | 'misplaced' | 'outlived' | 'specimen' | 'unknown'}`
  | `document.mrz.text.${'joined' | 'tidied'}`
  | `document.needs.${'expiry' | 'issued' | 'issued-or-model' | 'model' | 'number' | 'printed-name' | 'same-name' | 'shorter-name'}`
  | `document.seal.barcode.${'algorithm' | 'base32' | 'draft' | 'flag' | 'object' | 'zip'}`
  | `document.seal.chain.${'given' | 'none'}`
  | 'document.seal.compare.none'
  | `document.seal.country.${'signer' | 'zone'}`
  | `document.seal.feature.${'check-digit' | 'content' | 'der-length' | 'duplicate' | 'length' | 'missing' | 'plain-length' | 'truncated' | 'unknown'}`
  | 'document.seal.findings.many'
  | `document.seal.header.${'c40' | 'date' | 'decimal-length' | 'fixed-reference' | 'future' | 'order' | 'reference-length' | 'state' | 'test-reference' | 'truncated' | 'version' | 'version-unpublished'}`
  | `document.seal.input.${'form' | 'lossy' | 'size' | 'unknown'}`
  | `document.seal.json.${'algorithm' | 'base64' | 'depth' | 'duplicate' | 'member' | 'not-canonical' | 'number' | 'string' | 'syntax'}`
  | `document.seal.mrz.${'differs' | 'same'}`
  | `document.seal.${'padding' | 'trailing' | 'unread'}`
  | `document.seal.passport-number.${'differs' | 'same'}`
  | `document.seal.print.${'differs' | 'not-days' | 'not-sealed' | 'same'}`
  | 'document.seal.profile.unknown'
  | `document.seal.signature.${'absent' | 'der' | 'invalid' | 'odd' | 'truncated' | 'unsigned' | 'unsupported' | 'valid'}`
  | `document.seal.signer.${'expired' | 'name' | 'no-date' | 'none' | 'reference' | 'several' | 'unknown' | 'unreadable' | 'usage-period' | 'validity'}`
  | `document.sod.${'aborted' | 'absent' | 'certificate-missing' | 'certificate-outside' | 'content-type' | 'content-type-legacy' | 'given-twice' | 'malformed' | 'signer-absent' | 'signers' | 'trailing' | 'version' | 'wrapper'}`
  | `document.sod.content.${'absent' | 'count' | 'group' | 'group-twice' | 'hash-length' | 'hash-outdated' | 'malformed' | 'mandatory' | 'version'}`
  | `document.trust.chain.${'authority-unmarked' | 'chosen' | 'key-id-differs' | 'key-usage' | 'link' | 'name-case' | 'name-differs' | 'no-authority' | 'no-issuer' | 'no-signer' | 'not-trusted' | 'path-length' | 'refused' | 'same-name' | 'several' | 'signature-invalid' | 'signature-unsupported' | 'too-long' | 'trusted'}`
  | `document.trust.crl.${'expired' | 'from-future' | 'issuer-differs' | 'issuer-usage' | 'malformed' | 'no-issuer' | 'no-next-update' | 'no-number' | 'not-trusted' | 'partial' | 'signature-invalid' | 'superseded'}`
  | `document.trust.defect.${'applied' | 'by-hand' | 'doubted' | 'key-compromised' | 'known' | 'not-trusted' | 'replaced' | 'revoked'}`
  | `document.trust.document-type.${'absent' | 'allowed' | 'first-letter' | 'not-allowed' | 'unknown'}`
  | `document.trust.file.${'role' | 'too-large' | 'unknown'}`
  | 'document.trust.findings.many'
  | `document.trust.issuer.${'certified-after-usage' | 'certified-outside-validity' | 'expired' | 'not-yet-valid' | 'outlived'}`
  | `document.trust.ldif.${'base64' | 'line' | 'url'}`
  | `document.trust.list.${'anchor-proposed' | 'certificate-unreadable' | 'chosen' | 'duplicate' | 'from-future' | 'malformed' | 'no-anchor' | 'no-authority' | 'no-signing-time' | 'purpose-not-critical' | 'refused' | 'signature-invalid' | 'signature-unsupported' | 'signed-by-authority' | 'signed-outside-validity' | 'signer-expired' | 'signer-missing' | 'signer-purpose' | 'signer-revoked' | 'stale' | 'too-many' | 'version'}`
  | `document.trust.pem.${'base64' | 'label'}`
  | 'document.trust.profile.algorithm.hash'
  | `document.trust.profile.alternative-name.${'no-state' | 'state-differs'}`
  | 'document.trust.profile.authority-key-identifier.no-key'
  | `document.trust.profile.basic-constraints.${'authority' | 'no-authority' | 'path-length'}`
  | `document.trust.profile.${'country-differs' | 'unique-identifier'}`
  | 'document.trust.profile.crl-distribution-points.scheme'
  | 'document.trust.profile.crl.algorithm.hash'
  | `document.trust.profile.crl.authority-key-identifier.${'differs' | 'missing'}`
  | `document.trust.profile.crl.${'country-case' | 'empty' | 'version'}`
  | 'document.trust.profile.crl.entry-extension.forbidden'
  | 'document.trust.profile.crl.extension.forbidden'
  | 'document.trust.profile.crl.next-update.late'
  | `document.trust.profile.crl.number.${'form' | 'missing'}`
  | `document.trust.profile.document-type.${'empty' | 'form'}`
  | `document.trust.profile.extended-key-usage.${'other-purpose' | 'purpose'}`
  | `document.trust.profile.extension.${'critical' | 'forbidden' | 'missing' | 'not-critical'}`
  | `document.trust.profile.extensions.${'default-encoded' | 'none'}`
  | `document.trust.profile.key-usage.${'exceeds' | 'lacks' | 'missing'}`
  | `document.trust.profile.key.${'compressed-point' | 'exponent' | 'named-curve' | 'short' | 'unknown-curve' | 'weak'}`
  | 'document.trust.profile.name-change.unneeded'
  | `document.trust.profile.name.${'country-case' | 'country-form' | 'no-common-name' | 'no-country'}`
  | `document.trust.profile.private-key-usage-period.${'empty' | 'long' | 'order' | 'outside'}`
  | `document.trust.profile.serial.${'long' | 'zero'}`
  | `document.trust.profile.validity.${'long' | 'order'}`
  | `document.trust.revocation.${'issuer-revoked' | 'no-issuer' | 'no-list' | 'number' | 'other-name' | 'revoked' | 'revoked-later' | 'unverified'}`
  | `document.trust.signer.${'expired' | 'no-signing-time' | 'no-usage-period' | 'no-validity' | 'not-yet-valid' | 'signed-after-usage' | 'signed-before-usage' | 'signed-in-future' | 'signed-outside-validity'}`
  | `document.trust.state.${'absent' | 'case' | 'form' | 'issuer-differs' | 'no-issuer' | 'signer-differs' | 'special' | 'unknown'}`
  | 'document.trust.synthetic'
  | `document.verdict.${'alert' | 'equipment' | 'no-code' | 'not-asked' | 'not-looked' | 'synthetic'}`
  | `document.verdict.chip.${'absent-electronic' | 'absent-unknown' | 'no-reader' | 'none' | 'not-read' | 'not-tried' | 'unexpected' | 'unread-electronic'}`
  | `document.verdict.electronic.${'absent' | 'unexpected'}`
  | `document.verdict.expiry.${'not-yet' | 'past' | 'prolonged' | 'unknown'}`
  | `document.verdict.model.${'after' | 'after-unread' | 'before' | 'none' | 'not-yet' | 'unknown'}`
  | `document.verdict.mrz.${'aborted' | 'absent' | 'born-late' | 'issued-late' | 'issuer-outlived' | 'misread' | 'misread-several' | 'name-cut' | 'no-digits' | 'no-zone' | 'stray' | 'undecidable'}`
  | `document.verdict.observed.${'aborted' | 'differ' | 'failed' | 'not-supported' | 'undetermined'}`
  | `document.verdict.replay.${'altered' | 'extra' | 'format' | 'limit' | 'missing' | 'unreadable'}`
  | `document.verdict.seal.${'aborted' | 'no-passport' | 'none' | 'several' | 'without'}`
  | `document.verdict.sealed.${'absent' | 'not-scanned' | 'other-kind'}`
  | `document.verdict.series.${'date' | 'date-unread' | 'model' | 'outside'}`
  | `document.verdict.sides.${'differ' | 'lines' | 'one'}`
  | `document.verdict.state.${'needs' | 'no-kind' | 'no-profile' | 'not-known' | 'stale'}`
  | `document.verdict.validity.${'future' | 'issued-late' | 'long' | 'order'}`
  | `document.verdict.viz.${'absent' | 'code-quirk' | 'differs' | 'name-differs' | 'name-no-secondary' | 'name-of-state' | 'name-spelling' | 'name-truncated' | 'name-unofficial' | 'not-typed' | 'number-cut' | 'same' | 'unreadable'}`
  | `document.verdict.zones.${'absent' | 'field' | 'name' | 'name-note' | 'no-passport' | 'which'}`
  | `document.x509.algorithm.${'differs' | 'pss-defaults' | 'unknown'}`
  | `document.x509.${'ber' | 'trailing-bytes' | 'unreadable' | 'version'}`
  | `document.x509.crl.${'entry-unreadable' | 'next-update-absent' | 'partial' | 'unreadable'}`
  | 'document.x509.document-types.encoding'
  | `document.x509.extension.${'critical-unknown' | 'repeated' | 'unreadable'}`
  | 'document.x509.findings.many'
  | `document.x509.key.${'cofactor-absent' | 'curve-altered' | 'curve-unknown' | 'unknown-algorithm' | 'unreadable'}`
  | 'document.x509.name.string-type'
  | `document.x509.serial.${'negative' | 'padded'}`
  | `document.x509.signature.${'digest-differs' | 'digest-info-without-null' | 'ecdsa-form' | 'form' | 'key-refused' | 'key-restricted' | 'key-type' | 'other-curve' | 'padding-loose' | 'salt-length' | 'unsupported' | 'wrong'}`
  | `document.x509.time.${'form' | 'unreadable'}`;
