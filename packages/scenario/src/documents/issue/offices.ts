import type { CivilDate } from '@amirani/core';
import type { StateCode } from '../../geography/states.ts';
import { keyed } from '../encoding/lazy.ts';
import { makeAuthority } from '../pki/authority.ts';
import { keyring } from '../pki/keyring.ts';
import { issuerOf } from '../states/issuer.ts';
import type { Offices } from './issue.ts';

/** The offices of a factory; all that are opened with the same seed and day certify and sign alike. */
export const openOffices = ({
  seed,
  referenceDate,
}: {
  readonly seed: number;
  readonly referenceDate: CivilDate;
}): Offices => {
  const keys = keyring(seed);
  return {
    referenceDate,
    keys,
    authority: keyed((state) =>
      makeAuthority(issuerOf(state as StateCode), { keys, referenceDate }),
    ),
  };
};
