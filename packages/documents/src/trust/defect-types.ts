/** What a known deviation or defect makes of the checks that it touches (BSI TR-03135-1, 5.8). */
type DefectEffect =
  /** A failure of the check is known of these documents and says nothing: not supported. */
  | 'excuses'
  /** A failure of the check is known of these documents and leaves things open: undetermined. */
  | 'opens'
  /** The key is in other hands: a proof with it fails (5.8.2.1.3 and 5.8.2.1.4). */
  | 'devalues'
  /** The signer is compromised: the check fails. */
  | 'condemns'
  /**
   * The list brings what belongs in the place of something wrong, and the checks run with it (`Replacements`); the first of its
   * checks says so even where nothing came out otherwise.
   */
  | 'replaces'
  /** A person has to read what the issuer says. */
  | 'by-hand';

/** One type of deviation or defect. */
export interface DefectType {
  readonly oid: string;
  readonly name: string;
  readonly effect: DefectEffect;
  /** Names of checks; `dg{n}.` stands for every check of the data groups in the parameters. */
  readonly checks: readonly string[];
  /** In their place where the parameters are a status code: by that code, from 0. */
  readonly byStatus?: readonly (readonly string[])[];
  readonly source: string;
}

const deviations = '2.23.136.1.1.7';
const defects = '0.4.0.127.0.7.3.1.5';

const CA = 'chip-authentication';
const AA = 'active-authentication';
const CAM = 'pace-cam';
const OF_AUTHORITY = ['chain.validity'];
const OF_SIGNER = ['signer.validity', 'signer.usage-period'];

const rows: readonly (readonly [
  oid: string,
  name: string,
  effect: DefectEffect,
  checks: readonly string[],
  byStatus?: readonly (readonly string[])[],
])[] = [
  [`${deviations}.1`, 'id-Deviation-CertOrKey', 'by-hand', []],
  [
    `${deviations}.1.1`,
    'id-Deviation-CertOrKey-DSSignature',
    'excuses',
    ['signer.signature', 'chain'],
  ],
  [
    `${deviations}.1.2`,
    'id-Deviation-CertOrKey-DSEncoding',
    'excuses',
    ['signer.profile', 'issuing-state'],
  ],
  [
    `${deviations}.1.3`,
    'id-Deviation-CertOrKey-CSCAEncoding',
    'excuses',
    ['signer.profile', 'issuing-state'],
  ],
  [
    `${deviations}.1.4`,
    'id-Deviation-CertOrKey-AAKeyCompromised',
    'devalues',
    ['active-authentication'],
  ],
  [`${deviations}.2`, 'id-Deviation-LDS', 'by-hand', []],
  [`${deviations}.2.1`, 'id-Deviation-LDS-DGMalformed', 'excuses', ['dg{n}.mrz', 'dg{n}.content']],
  [`${deviations}.2.2`, 'id-Deviation-LDS-DGHashWrong', 'excuses', ['dg{n}.hash']],
  [`${deviations}.2.3`, 'id-Deviation-LDS-SODSignatureWrong', 'opens', ['sod.signature']],
  [`${deviations}.2.4`, 'id-Deviation-LDS-COMInconsistent', 'excuses', ['com.sod']],
  [`${deviations}.3`, 'id-Deviation-MRZ', 'by-hand', []],
  [
    `${deviations}.3.1`,
    'id-Deviation-MRZ-WrongData',
    'excuses',
    ['dg1.mrz', 'mrz.viz', 'mrz.consistency'],
  ],
  [`${deviations}.3.2`, 'id-Deviation-MRZ-WrongCheckDigit', 'excuses', ['mrz.check-digits']],
  [`${deviations}.4`, 'id-Deviation-Chip', 'by-hand', []],
  [`${deviations}.5`, 'id-Deviation-NationalUse', 'by-hand', []],
  [`${defects}.1.1`, 'id-CertRevoked', 'condemns', ['signer.revocation']],
  [
    `${defects}.1.2`,
    'id-CertReplaced',
    'replaces',
    ['sod.signature', 'signer.signature', 'signer.profile'],
  ],
  // PACE-CAM proves the same keys (TR-03135-1, 5.6.4.1.3).
  [`${defects}.1.3`, 'id-ChipAuthKeyRevoked', 'devalues', ['chip-authentication', 'pace-cam']],
  [`${defects}.1.4`, 'id-ActiveAuthKeyRevoked', 'devalues', ['active-authentication']],
  [
    `${defects}.1.5`,
    'id-AuthenticationProtocolFailure',
    'opens',
    [],
    [[CA], [AA], [CA, AA], [CAM], [CA, CAM], [AA, CAM], [CA, AA, CAM]],
  ],
  [
    `${defects}.1.6`,
    'id-ValidityPeriodIncorrect',
    'opens',
    [],
    [OF_AUTHORITY, OF_SIGNER, [...OF_AUTHORITY, ...OF_SIGNER]],
  ],
  // It says that a group is encoded wrongly, never that it is not the one that was signed: a hash stays what it is.
  [`${defects}.2.1`, 'id-ePassportDGMalformed', 'excuses', ['dg{n}.mrz', 'dg{n}.content']],
  [`${defects}.2.2`, 'id-SODInvalid', 'opens', ['sod.signature', 'sod.digest']],
  [`${defects}.2.3`, 'id-COMSODDiscrepancy', 'excuses', ['com.sod']],
  [`${defects}.2.4`, 'id-sodWrongSignerIdentifier', 'replaces', ['sod.signature']],
  [`${defects}.2.5`, 'id-IssuingCountryDefect', 'replaces', ['issuing-state']],
  [`${defects}.3.1`, 'id-eIDDGMalformed', 'by-hand', []],
  [`${defects}.3.2`, 'id-eIDIntegrity', 'by-hand', []],
  [`${defects}.3.3`, 'id-eIDSecurityInfoMissing', 'by-hand', []],
  [`${defects}.3.4`, 'id-eIDDGMissing', 'by-hand', []],
  [`${defects}.4.1`, 'id-CardSecurityMalformed', 'replaces', ['card-security.signature']],
  [`${defects}.4.2`, 'id-ChipSecurityMalformed', 'by-hand', []],
  [`${defects}.4.3`, 'id-PowerDownReq', 'by-hand', []],
  [`${defects}.4.4`, 'id-DSMalformed', 'opens', ['signer.profile', 'signer.signature']],
  [`${defects}.4.5`, 'id-EAC2PrivilegedTerminalInfoMissing', 'by-hand', []],
];

/**
 * The types of Doc 9303-12, 10.2, of BSI TR-03129-2 (version 1.4.1), 7.3, and of TR-03129-3 for the eID application, and what each
 * does to which checks by TR-03135-1, 5.8.2.
 */
export const defectTypes: ReadonlyMap<string, DefectType> = new Map(
  rows.map(([oid, name, effect, checks, byStatus]) => [
    oid,
    {
      oid,
      name,
      effect,
      checks,
      ...(byStatus === undefined ? {} : { byStatus }),
      source: oid.startsWith(deviations) ? 'ICAO Doc 9303-12, 10.2' : 'BSI TR-03129-2, 7.3',
    },
  ]),
);

/** Whether a type concerns the document as a whole (BSI TR-03129-2, 7.3.3): with an unknown one, the chip is not trusted. */
export const isOfDocument = (type: string): boolean => type.startsWith(`${defects}.4.`);
