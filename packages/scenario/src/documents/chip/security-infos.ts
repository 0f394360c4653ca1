import type { CurveName, EcKey } from '../crypto/ec.ts';
import { ecPublicKey } from '../crypto/ec.ts';
import { integer, oid, sequence, setOf, tlv } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { ActiveAuthentication } from '../states/issuer.ts';
import { groupTags } from './chip-files.ts';

/** A SecurityInfo (Doc 9303-11, 9.2). */
type SecurityInfo = Uint8Array;

/** PACEInfo (9.2.3): the protocol and the number of its curve in table 6. */
export const paceInfo = (curve: CurveName, mapping: boolean): SecurityInfo =>
  sequence(
    oid(mapping ? oids.paceEcdhCamAes128 : oids.paceEcdhGmAes128),
    integer(2),
    integer(parameterIds[curve]),
  );

/** ChipAuthenticationInfo and ChipAuthenticationPublicKeyInfo (9.2.5, 9.2.6). */
export const chipAuthenticationInfos = (key: EcKey): readonly SecurityInfo[] => [
  sequence(oid(oids.chipAuthenticationAes128), integer(1), integer(KEY_ID)),
  sequence(oid(oids.chipAuthenticationPublicKey), ecPublicKey(key), integer(KEY_ID)),
];

/** ActiveAuthenticationInfo (9.2.7), which elliptic keys need: an RSA signature says its hash itself. */
export const activeAuthenticationInfo = (how: ActiveAuthentication): readonly SecurityInfo[] =>
  how.kind === 'rsa'
    ? []
    : [
        sequence(
          oid(oids.activeAuthentication),
          integer(1),
          oid(how.hash === 'sha256' ? oids.ecdsaPlainSha256 : oids.ecdsaPlainSha384),
        ),
      ];

/** SecurityInfos. */
export const securityInfos = (infos: readonly SecurityInfo[]): Uint8Array => setOf(...infos);

/** DG14 (Doc 9303-10, 4.7.14). */
export const dg14 = (infos: readonly SecurityInfo[]): Uint8Array =>
  tlv(groupTags[14], securityInfos(infos));

/** DG15 (4.7.15): the key of active authentication. */
export const dg15 = (publicKey: Uint8Array): Uint8Array => tlv(groupTags[15], publicKey);

/** The one key that a chip has. */
export const KEY_ID = 1;

const parameterIds: Readonly<Record<CurveName, number>> = {
  'P-256': 12,
  brainpoolP256r1: 13,
  'P-384': 15,
  brainpoolP384r1: 16,
};
