import type { HashName } from '../crypto/hashes.ts';
import { digest, hashIdentifier } from '../crypto/hashes.ts';
import { integer, octets, printable, sequence, tlv } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { SignedDataPlan } from '../pki/signed-data.ts';
import { makeSignedData } from '../pki/signed-data.ts';
import type { GroupNumber } from './chip-files.ts';

/** LDSSecurityObject (Doc 9303-10, 4.6.2.3): the hashes of the groups; version 1 names LDS and Unicode too. */
export const ldsSecurityObject = (
  groups: ReadonlyMap<GroupNumber, Uint8Array>,
  hash: HashName,
  version: 0 | 1,
): Uint8Array =>
  sequence(
    integer(version),
    hashIdentifier(hash),
    sequence(
      ...[...groups].map(([number, bytes]) =>
        sequence(integer(number), octets(digest(hash, bytes))),
      ),
    ),
    ...(version === 0 ? [] : [sequence(printable('0108'), printable('040000'))]),
  );

/** EF.SOD: a signature over an LDSSecurityObject. */
export const efSod = (plan: Omit<SignedDataPlan, 'contentType'>): Uint8Array =>
  tlv(0x77, makeSignedData({ ...plan, contentType: oids.ldsSecurityObject }));
