import { hashIdentifier } from '../crypto/hashes.ts';
import { compareBytes, toNumber } from '../encoding/bytes.ts';
import {
  explicit,
  generalizedTime,
  integer,
  oid,
  printable,
  sequence,
  setOf,
  tlv,
} from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { Authority } from './authority.ts';
import type { Certificate } from './certificate.ts';
import { nameBytes } from './name.ts';
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

/** A known defect of documents that a signer signed. */
export interface Deviation {
  readonly signer: Certificate;
  readonly description: string;
  /** What kind, as Doc 9303-3, section 7, numbers them below the deviation list's own identifier: `3.2`. */
  readonly type: string;
  readonly first: string;
  readonly last: string;
}

/** DeviationList (Doc 9303-3, section 7; the syntax of its appendix). */
export const makeDeviationList = (
  publisher: Authority,
  deviations: readonly Deviation[],
  signingTime: string,
): Uint8Array =>
  makeSignedData({
    contentType: oids.deviationList,
    content: sequence(
      integer(0),
      hashIdentifier('sha256'),
      setOf(...deviations.map(deviationBytes)),
    ),
    signer: publisher.purposeSigner(oids.deviationListSigner, 'Deviation List Signer'),
    scheme: publisher.data.authority.scheme,
    signingTime,
    certificates: publisher
      .roots()
      .slice(-1)
      .map(({ bytes }) => bytes),
  });

const deviationBytes = ({ signer, description, type, first, last }: Deviation): Uint8Array =>
  sequence(
    sequence(
      tlv(0xa1, nameBytes(signer.plan.issuer.name), integer(toNumber(signer.plan.serial))),
      explicit(4, sequence(generalizedTime(first), generalizedTime(last))),
    ),
    setOf(sequence(printable(description), oid(`${oids.deviationList}.${type}`))),
  );
