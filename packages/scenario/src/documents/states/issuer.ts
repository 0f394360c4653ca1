import type { StateCode } from '../../geography/states.ts';
import type { CurveEncoding, CurveName } from '../crypto/ec.ts';
import type { Scheme } from '../crypto/signature.ts';

/** Which kind of key a state uses. */
export type KeyKind =
  | { readonly kind: 'rsa'; readonly e: 3n | 65537n }
  | { readonly kind: 'ec'; readonly curve: CurveName; readonly encoding: CurveEncoding };

/** How a chip signs challenges (Doc 9303-11, 6.1), with the variants found in the field. */
export type ActiveAuthentication =
  | { readonly kind: 'rsa'; readonly hash: 'sha1' | 'sha256' }
  | {
      readonly kind: 'ecdsa';
      readonly curve: CurveName;
      readonly encoding: CurveEncoding;
      readonly hash: 'sha256' | 'sha384';
      readonly form: 'compact' | 'der';
    };

/** How a state signs and what its chips can do: facts of the fictitious world, not rules. */
export interface IssuerData {
  readonly state: StateCode;
  /** Two letters, in certificates. */
  readonly country: string;
  readonly authority: { readonly key: KeyKind; readonly scheme: Scheme };
  readonly signer: { readonly key: KeyKind; readonly scheme: Scheme };
  /** Signer certificates say which kinds of document they are for. */
  readonly documentTypes: boolean;
  /** Signatures carry the moment of signing. */
  readonly signingTime: boolean;
  readonly signerBy: 'issuer' | 'key';
  readonly bareRsa: boolean;
  /** Version of the LDS security object: 1 names the LDS version as well. */
  readonly securityObject: 0 | 1;
  readonly activeAuthentication?: ActiveAuthentication;
  /** Chip authentication (Doc 9303-11, 6.2) on this curve, and PACE before it. */
  readonly chipAuthentication?: CurveName;
  /** PACE with chip authentication mapping, whose key EF.CardSecurity holds. */
  readonly paceMapping?: boolean;
  /** The authority's name changes with a generation of its key: never, with each, or from one on. */
  readonly renaming: 'never' | 'each' | 3;
}

/** The states that sign, with the variety that a border meets: no two do it alike. */
export const issuers: readonly IssuerData[] = [
  {
    ...common(
      'QVR',
      'QV',
      ec('P-384', 'explicit'),
      ecdsa('sha384'),
      ec('P-256', 'explicit'),
      ecdsa('sha256'),
    ),
    documentTypes: true,
    securityObject: 1,
    activeAuthentication: ecdsaChallenge('P-256', 'explicit', 'sha256', 'compact'),
    chipAuthentication: 'P-256',
  },
  {
    ...common('QMB', 'QM', rsa(), pkcs1('sha256'), rsa(), pkcs1('sha256')),
    documentTypes: true,
    activeAuthentication: { kind: 'rsa', hash: 'sha256' },
    chipAuthentication: 'P-256',
  },
  {
    ...common('QNI', 'QN', rsa(), pss('sha256'), rsa(), pss('sha256')),
    documentTypes: true,
    signerBy: 'key',
    chipAuthentication: 'brainpoolP256r1',
  },
  {
    ...common(
      'QPL',
      'QP',
      ec('brainpoolP384r1', 'explicit'),
      ecdsa('sha384'),
      ec('brainpoolP256r1', 'explicit'),
      ecdsa('sha256'),
    ),
    documentTypes: true,
    securityObject: 1,
    chipAuthentication: 'brainpoolP256r1',
    paceMapping: true,
    renaming: 'each',
  },
  {
    // Curves by name, which Doc 9303-12, 4.1.6.3 does not permit and which several states do.
    ...common(
      'QSC',
      'QS',
      ec('P-384', 'named'),
      ecdsa('sha384'),
      ec('brainpoolP384r1', 'named'),
      ecdsa('sha384'),
    ),
    documentTypes: true,
    activeAuthentication: ecdsaChallenge('P-256', 'named', 'sha256', 'der'),
    renaming: 3,
  },
  {
    ...common(
      'QRD',
      'QR',
      ec('brainpoolP256r1', 'explicit'),
      ecdsa('sha256'),
      ec('P-256', 'named'),
      ecdsa('sha256'),
    ),
    documentTypes: true,
  },
  {
    ...common('QUV', 'QU', rsa(), pkcs1('sha256'), rsa(3n), pkcs1('sha256')),
    bareRsa: true,
  },
  {
    // The authority signs with RSA, the signers with elliptic curves.
    ...common('QWS', 'QW', rsa(), pss('sha512'), ec('P-384', 'explicit'), ecdsa('sha384')),
    signingTime: false,
    activeAuthentication: ecdsaChallenge('P-384', 'explicit', 'sha384', 'compact'),
  },
  {
    // The certificate is signed with PSS, the security object with PKCS1.
    ...common('QYM', 'QY', rsa(), pss('sha256'), rsa(), pkcs1('sha256')),
    activeAuthentication: { kind: 'rsa', hash: 'sha1' },
  },
  {
    ...common(
      'QXO',
      'QX',
      ec('P-256', 'explicit'),
      ecdsa('sha256'),
      ec('P-256', 'explicit'),
      ecdsa('sha256'),
    ),
    documentTypes: true,
  },
  {
    ...common(
      'UTO',
      'UT',
      ec('brainpoolP256r1', 'explicit'),
      ecdsa('sha256'),
      ec('brainpoolP256r1', 'explicit'),
      ecdsa('sha256'),
    ),
    documentTypes: true,
    securityObject: 1,
    activeAuthentication: ecdsaChallenge('brainpoolP256r1', 'explicit', 'sha256', 'compact'),
    chipAuthentication: 'brainpoolP256r1',
    paceMapping: true,
  },
];

/** The data of a state. */
export const issuerOf = (state: StateCode): IssuerData => {
  const found = issuers.find((issuer) => issuer.state === state);
  if (found === undefined) throw new RangeError(`scenario/documents: ${state} signs nothing`);
  return found;
};

function common(
  state: StateCode,
  country: string,
  authorityKey: KeyKind,
  authorityScheme: Scheme,
  signerKey: KeyKind,
  signerScheme: Scheme,
): IssuerData {
  return {
    state,
    country,
    authority: { key: authorityKey, scheme: authorityScheme },
    signer: { key: signerKey, scheme: signerScheme },
    documentTypes: false,
    signingTime: true,
    signerBy: 'issuer',
    bareRsa: false,
    securityObject: 0,
    renaming: 'never',
  };
}

function ec(curve: CurveName, encoding: CurveEncoding): KeyKind {
  return { kind: 'ec', curve, encoding };
}

function rsa(e: 3n | 65537n = 65537n): KeyKind {
  return { kind: 'rsa', e };
}

function ecdsa(hash: Scheme['hash']): Scheme {
  return { kind: 'ecdsa', hash };
}

function pkcs1(hash: Scheme['hash']): Scheme {
  return { kind: 'pkcs1', hash };
}

function pss(hash: Scheme['hash']): Scheme {
  return { kind: 'pss', hash };
}

function ecdsaChallenge(
  curve: CurveName,
  encoding: CurveEncoding,
  hash: 'sha256' | 'sha384',
  form: 'compact' | 'der',
): ActiveAuthentication {
  return { kind: 'ecdsa', curve, encoding, hash, form };
}
