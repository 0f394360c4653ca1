import { keyIdentifier, schemeIdentifier, sign } from '../crypto/signature.ts';
import { toNumber } from '../encoding/bytes.ts';
import { bits, explicit, integer, sequence, time } from '../encoding/der.ts';
import type { Issuer } from './certificate.ts';
import { authorityKey, crlNumber, extensionList, revocationReason } from './extensions.ts';
import { nameBytes } from './name.ts';

/** What a revocation list is made from. */
export interface CrlPlan {
  readonly issuer: Issuer;
  readonly number: number;
  readonly thisUpdate: string;
  readonly nextUpdate: string;
  readonly revoked: readonly {
    readonly serial: Uint8Array;
    readonly at: string;
    readonly reason: number;
  }[];
}

/** Makes and signs a revocation list by the profile of Doc 9303-12, 7.1.4. */
export const makeCrl = ({
  issuer,
  number,
  thisUpdate,
  nextUpdate,
  revoked,
}: CrlPlan): Uint8Array => {
  const scheme = schemeIdentifier(issuer.scheme);
  const entries = revoked.map(({ serial, at, reason }) =>
    sequence(integer(toNumber(serial)), time(at), extensionList([revocationReason(reason)])),
  );
  const body = sequence(
    integer(1),
    scheme,
    nameBytes(issuer.name),
    time(thisUpdate),
    time(nextUpdate),
    // RFC 5280, 5.1.2.6: without revocations the list is absent, not empty.
    ...(entries.length === 0 ? [] : [sequence(...entries)]),
    explicit(0, extensionList([authorityKey(keyIdentifier(issuer.key)), crlNumber(number)])),
  );
  return sequence(body, scheme, bits(sign(issuer.key, issuer.scheme, body)));
};
