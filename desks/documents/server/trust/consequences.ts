import type { AnchorConsequences } from '../../api/types.ts';
import type { StoreView } from './view.ts';

/**
 * What an anchor means: which lists are trusted by it, of which states documents can then chain to the store, and
 * through how many certificates. `lists` gives the id of a list by the digest of its bytes.
 */
export const consequencesOf = (
  without: StoreView,
  withIt: StoreView,
  lists: ReadonlyMap<string, string>,
): AnchorConsequences => {
  const trustedBefore = new Set(trusted(without.sources).map(({ id }) => id));
  const certificatesBefore = new Set(trusted(without.certificates).map((one) => one.sha256));
  const certificates = trusted(withIt.certificates).filter(
    ({ sha256 }) => !certificatesBefore.has(sha256),
  );
  return {
    lists: trusted(withIt.sources)
      .filter(({ id }) => !trustedBefore.has(id))
      .flatMap(({ id }) => lists.get(id) ?? [])
      .sort(),
    states: [...new Set(certificates.map(({ state }) => state))].filter(Boolean).sort(),
    certificates: certificates.length,
  };
};

const trusted = <T extends { readonly trust: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ trust }) => trust === 'trusted');
