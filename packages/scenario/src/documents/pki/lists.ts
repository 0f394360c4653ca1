import { compareBytes } from '../encoding/bytes.ts';
import { integer, sequence, setOf } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { Authority } from './authority.ts';
import { makeSignedData } from './signed-data.ts';

/** CSCAMasterList (Doc 9303-12, 8.2): every root and link, signed by a state's list signer. */
export const makeMasterList = (
  publisher: Authority,
  authorities: readonly Authority[],
  signingTime: string,
): Uint8Array => {
  const certificates = authorities
    .flatMap((authority) => [...authority.roots(), ...authority.links()])
    .map(({ bytes }) => bytes)
    .sort(compareBytes);
  const signer = publisher.purposeSigner(oids.masterListSigner, 'Master List Signer');
  return makeSignedData({
    contentType: oids.masterList,
    content: sequence(integer(0), setOf(...certificates)),
    signer,
    scheme: publisher.data.authority.scheme,
    signerBy: 'key',
    signingTime,
    // The root of the publisher belongs to the list signer's chain (Doc 9303-12, table of master lists).
    certificates: publisher
      .roots()
      .slice(-1)
      .map(({ bytes }) => bytes),
  });
};
