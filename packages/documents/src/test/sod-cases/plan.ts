/** What BSI TR-03105-5.1 expects of an inspection system; `moved` to ICAO's own plan under another name, or given up. */
type PlannedResult = 'successful' | 'failed' | `moved to LDS_D_${number}` | `deleted in ${string}`;

/** One of the 98 cases for EF.SOD, and the generated chips that stand for it. */
export interface PlannedCase {
  readonly id: string;
  readonly title: string;
  readonly expected: PlannedResult;
  /** Names of generated cases. */
  readonly made: readonly string[];
}

type Row = readonly [title: string, expected: PlannedResult, ...made: readonly string[]];

const inside = 'DS stored inside SOD';
const pkcs1 = (hash: string, oid = ''): string =>
  `RSASSA-PKCS1_v15 with ${hash}, ${hash} DG hash, ${inside}${oid}`;
const pss = (hash: string): string => `RSASSA-PSS with ${hash}, ${hash} DG hash, ${inside}`;
const ecdsa = (hash: string, oid: string): string =>
  `ECDSA with ${hash}${oid}, ${hash} DG hash, ${inside}`;
const dsa = (hash: string): string => `DSA with ${hash}, ${hash} DG hash, ${inside}`;
const differing = 'Different valid signature algorithms in SOD and DS';

const rows: readonly Row[] = [
  [pkcs1('SHA1'), 'successful', 'rsa-pkcs1-sha1'],
  [pss('SHA1'), 'successful', 'rsa-pss-sha1'],
  [pss('SHA256'), 'successful', 'rsa-pss-sha256'],
  [pkcs1('SHA224'), 'successful', 'rsa-pkcs1-sha224'],
  [pkcs1('SHA256'), 'successful', 'rsa-pkcs1-sha256'],
  [pkcs1('SHA384'), 'successful', 'rsa-pkcs1-sha384'],
  [pkcs1('SHA512'), 'successful', 'rsa-pkcs1-sha512'],
  [dsa('SHA1'), 'successful', 'dsa-sha1'],
  [ecdsa('SHA1', ''), 'successful', 'ecdsa-sha1'],
  [ecdsa('SHA1', ' (BSI OID)'), 'successful', 'bsi-ecdsa-plain-sha1'],
  [ecdsa('SHA224', ' (BSI OID)'), 'successful', 'bsi-ecdsa-plain-sha224'],
  [ecdsa('SHA256', ' (BSI OID)'), 'successful', 'bsi-ecdsa-plain-sha256'],
  [ecdsa('SHA384', ' (BSI OID)'), 'successful', 'bsi-ecdsa-plain-sha384'],
  [ecdsa('SHA512', ' (BSI OID)'), 'successful', 'bsi-ecdsa-plain-sha512'],
  [
    'RSASSA-PKCS1_v15 with SHA256, SHA256 DG hash, DS NOT stored inside SOD',
    'successful',
    'signer-outside-rsa-pkcs1-sha256',
    'signer-outside-in-store',
  ],
  [
    'ECDSA with SHA224 (BSI OID), SHA224 DG hash, DS NOT stored inside SOD',
    'deleted in 1.5',
    'signer-outside-given',
    'signer-outside-missing',
  ],
  ['DG tag 77 wrong (tag 78 instead)', 'moved to LDS_D_02', 'file-with-another-tag'],
  ['DG tag 77 length byte too small', 'moved to LDS_D_03', 'file-with-length-too-small'],
  ['DG tag 77 length byte too big', 'moved to LDS_D_04', 'file-with-length-too-big'],
  [
    'SignedData version incorrect',
    'moved to LDS_D_05',
    'signed-data-version-1',
    'signed-data-version-2',
    'signed-data-version-4',
  ],
  ['SignedData version missing', 'moved to LDS_D_06', 'signed-data-without-version'],
  ['SignedData illegal digestAlgorithm (MD5)', 'moved to LDS_D_07', 'digest-algorithm-md5'],
  ['SignedData missing digestAlgorithm list', 'moved to LDS_D_08', 'digest-algorithms-missing'],
  [
    'SignedData incorrect content type OID for id-icao-ldsSecurityObject',
    'moved to LDS_D_09',
    'content-type-unknown',
  ],
  [
    'SignedData missing content type OID for id-icao-ldsSecurityObject',
    'moved to LDS_D_10',
    'content-type-missing',
  ],
  [
    'SignerInfo, incorrect signer info version value',
    'moved to LDS_D_11',
    'signer-info-version-unknown',
  ],
  ['SignerInfo, missing signer info version', 'moved to LDS_D_12', 'signer-info-without-version'],
  [
    'SignerInfo, Version 1 and incorrect issuerAndSerialNumber',
    'moved to LDS_D_13',
    'signer-named-by-another-number',
  ],
  [
    'SignerInfo, Version 3 and incorrect subjectKeyIdentifier',
    'moved to LDS_D_14',
    'signer-named-by-another-key',
  ],
  ['SignerInfo, illegal digestAlgorithm', 'moved to LDS_D_15', 'signer-info-digest-md5'],
  ['SignerInfo, missing digestAlgorithm', 'moved to LDS_D_16', 'signer-info-without-digest'],
  [
    'SignerInfo, incorrect messageDigest attribute value',
    'moved to LDS_D_17',
    'attributes-with-another-digest',
  ],
  ['SignerInfo, missing messageDigest attribute', 'moved to LDS_D_18', 'attributes-without-digest'],
  [
    'SignerInfo, incorrect/not allowed SigningTime',
    'deleted in 1.1',
    'attributes-with-late-signing-time',
  ],
  ['SignerInfo, missing SigningTime', 'deleted in 1.1', 'signer-inside'],
  ['SignerInfo, not allowed signature algorithm', 'failed', 'rsa-pkcs1-md5'],
  ['SignerInfo, incorrect Signature', 'moved to LDS_D_19', 'rsa-pss-sha256-broken'],
  ['SignerInfo, missing Signature', 'moved to LDS_D_20', 'signer-info-without-signature'],
  [
    'LDS Security Object, incorrect security object version',
    'moved to LDS_D_21',
    'content-version-2',
  ],
  [
    'LDS Security Object, missing security object version',
    'moved to LDS_D_22',
    'content-without-version',
  ],
  [
    'LDS Security Object, illegal digestAlgorithm',
    'moved to LDS_D_23',
    'hash-md5',
    'hash-unknown-algorithm',
  ],
  [
    'LDS Security Object, missing digestAlgorithm',
    'moved to LDS_D_24',
    'content-without-algorithm',
  ],
  [
    'LDS Security Object, incorrect DataGroupHash value for DG2',
    'moved to LDS_D_25',
    'content-with-another-hash',
  ],
  [
    'LDS Security Object, missing DataGroupHash value for DG1',
    'moved to LDS_D_27',
    'content-without-group-1',
  ],
  [
    'LDS Security Object, additional DataGroupHash value for DG10',
    'failed',
    'content-with-an-absent-group',
  ],
  ['LDS Security Object, incorrect DataGroupNumber', 'failed', 'content-group-255'],
  [
    'LDS Security Object, missing DataGroupNumber for DG2',
    'failed',
    'content-group-without-number',
  ],
  ['DS certificate, incorrect certificate version', 'moved to LDS_D_27', 'certificate-version-2'],
  [
    'DS certificate, missing certificate version',
    'moved to LDS_D_28',
    'certificate-without-version',
  ],
  ['DS certificate, missing serialNumber', 'failed', 'certificate-without-serial-number'],
  [
    'DS certificate, signature element does not match SignatureAlgorithm',
    'failed',
    'certificate-with-two-algorithms',
  ],
  ['DS certificate, missing signature element', 'failed', 'certificate-without-inner-algorithm'],
  [
    'DS certificate, incorrect issuer element (naming convention does not follow ICAO)',
    'moved to LDS_D_29',
    'certificate-issuer-without-country',
  ],
  [
    'DS certificate, issuer element does not match CSCA subject value',
    'failed',
    'certificate-issuer-of-another-name',
  ],
  ['DS certificate, missing issuer element', 'failed', 'certificate-without-issuer'],
  [
    'DS certificate, incorrect validity element',
    'failed',
    'certificate-with-long-years',
    'certificate-with-generalized-time',
  ],
  ['DS certificate, missing validity element', 'failed', 'certificate-without-validity'],
  ['DS certificate, not allowed subjectPublicKeyInfo', 'failed', 'certificate-key-for-md5'],
  ['DS certificate, missing subjectPublicKeyInfo element', 'failed', 'certificate-without-key'],
  [
    'DS certificate, incorrect AuthorityKeyIdentifier element (does not contain keyIdentifier)',
    'failed',
    'certificate-authority-without-key-id',
  ],
  [
    'DS certificate, missing AuthorityKeyIdentifier element',
    'failed',
    'certificate-without-authority-key-id',
  ],
  ['DS certificate, incorrect keyUsage extension', 'failed', 'certificate-key-usage-not-critical'],
  [
    'DS certificate, incorrect keyUsage Extension (digitalSignature bit not asserted)',
    'failed',
    'certificate-key-usage-of-another-kind',
  ],
  ['DS certificate, missing keyUsage Extension', 'failed', 'certificate-without-key-usage'],
  ['DS certificate, illegal signatureAlgorithm', 'failed', 'certificate-signed-with-md5'],
  ['DS certificate, missing signatureAlgorithm', 'failed', 'certificate-without-outer-algorithm'],
  [
    'DS certificate, incorrect signatureValue',
    'moved to LDS_D_30',
    'certificate-with-wrong-signature',
  ],
  ['DS certificate, missing signatureValue', 'moved to LDS_D_31', 'certificate-without-signature'],
  ['Check priority of signature check', 'failed', 'group-with-another-last-byte'],
  [ecdsa('SHA224', ' (ANSI OID)'), 'successful', 'ecdsa-secp224r1-explicit'],
  [ecdsa('SHA256', ' (ANSI OID)'), 'successful', 'ecdsa-prime256v1-explicit'],
  [ecdsa('SHA384', ' (ANSI OID)'), 'successful', 'ecdsa-secp384r1-explicit'],
  [
    ecdsa('SHA512', ' (ANSI OID)'),
    'successful',
    'ecdsa-secp521r1-explicit',
    'ecdsa-brainpoolP512r1-explicit',
  ],
  ['LDS Security Object, different digestAlgorithm', 'successful', 'hash-sha224'],
  [differing, 'successful', 'rsa-pss-over-sha224'],
  [differing, 'successful', 'rsa-pkcs1-over-sha224'],
  [differing, 'successful', 'rsa-pss-below-rsa-pss-sha224'],
  [differing, 'successful', 'rsa-pss-below-rsa-pkcs1'],
  [pkcs1('SHA1', ', RSA OID'), 'successful', 'rsa-encryption-sha1'],
  [pkcs1('SHA224', ', RSA OID'), 'successful', 'rsa-encryption-sha224'],
  [pkcs1('SHA256', ', RSA OID'), 'successful', 'rsa-encryption-sha256'],
  [pkcs1('SHA384', ', RSA OID'), 'successful', 'rsa-encryption-sha384'],
  [pkcs1('SHA512', ', RSA OID'), 'successful', 'rsa-encryption-sha512'],
  ['SignerInfo, Version 3 and correct issuerAndSerialNumber', 'failed', 'signer-info-version'],
  [
    'SignerInfo, Version 1 and correct subjectKeyIdentifier',
    'failed',
    'signer-info-version-1-by-key',
  ],
  ['EF.SOD with LDS Version 1.8', 'moved to LDS_D_35', 'content-version-1'],
  [
    'Security Object with LDS Version 1.8 but with wrong version number',
    'moved to LDS_D_36',
    'content-version-0-with-versions',
  ],
  [
    'Security Object with LDS Version 1.7 but version number 1',
    'moved to LDS_D_37',
    'content-version-1-without-versions',
  ],
  ['EF.SOD with future LDS Version 1.9', 'moved to LDS_D_38', 'content-version-1-of-the-future'],
  ['EF.SOD inconsistent with EF.COM (more data groups)', 'failed', 'com-without-a-signed-group'],
  ['EF.SOD inconsistent with EF.COM (less data groups)', 'failed', 'com-with-an-unsigned-group'],
  ['EF.SOD inconsistent with EF.COM (different data groups)', 'failed', 'com-with-another-group'],
  [
    'EF.SOD with missing checksum of EF.CardSecurity',
    'failed',
    'card-security-with-wrong-signature',
  ],
  [pss('SHA224'), 'successful', 'rsa-pss-sha224'],
  [pss('SHA384'), 'successful', 'rsa-pss-sha384'],
  [pss('SHA512'), 'successful', 'rsa-pss-sha512'],
  [dsa('SHA224'), 'successful', 'dsa-sha224'],
  [dsa('SHA256'), 'successful', 'dsa-sha256'],
];

/**
 * The unit LDS_H of BSI TR-03105-5.1, version 1.5 of 2020-02-10, section 6.8: its 98 names, and what it expects, as far as it
 * says so itself.
 */
export const plannedCases: readonly PlannedCase[] = rows.map(([title, expected, ...made], at) => ({
  id: `LDS_H_${String(at + 1).padStart(2, '0')}`,
  title,
  expected,
  made,
}));
