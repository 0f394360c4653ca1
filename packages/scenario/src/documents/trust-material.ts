import type { EvidenceFile, TrustMaterial } from '@amirani/documents/verdict';
import { homeState } from '../geography/states.ts';
import type { Offices } from './issue/issue.ts';
import { makeMasterList } from './pki/lists.ts';
import { issuers } from './states/issuer.ts';
import { stateFacts } from './states/profiles.ts';

/**
 * What an examiner of the home state trusts: the current certificate of her own authority, chosen as anchor; the
 * master list that a list signer under it signed, with the authorities of all states; their revocation lists.
 */
export const trustMaterial = ({ authority, referenceDate }: Offices): readonly TrustMaterial[] => {
  const home = authority(homeState);
  const all = issuers.map(({ state }) => authority(state));
  const [anchor] = home.roots().slice(-1);
  return [
    ...(anchor === undefined
      ? []
      : [{ name: `${homeState}-csca.cer`, bytes: anchor.bytes, role: 'anchor' as const }]),
    {
      name: `${homeState}-master-list.ml`,
      bytes: makeMasterList(home, all, `${referenceDate}T00:00:00Z`),
      role: 'evidence',
    },
    ...all.flatMap(({ crls, data }) =>
      crls().map((bytes, at) => ({
        name: `${data.state}-${at + 1}.crl`,
        bytes,
        role: 'evidence' as const,
      })),
    ),
  ];
};

/** The certificates of all signers of seals, the last ten years of each state that issues visas. */
export const sealSigners = ({ authority, referenceDate }: Offices): readonly EvidenceFile[] => {
  const year = Number(referenceDate.slice(0, 4));
  return stateFacts
    .filter(({ kinds }) => kinds.some(({ sealed }) => sealed === true))
    .flatMap(({ state }) =>
      Array.from({ length: 10 }, (_, at) => {
        const day = `${year - at}-07-01` as typeof referenceDate;
        return {
          name: `${state}-seal-${year - at}.cer`,
          bytes: authority(state).sealSigner(day).bytes,
        };
      }),
    );
};
