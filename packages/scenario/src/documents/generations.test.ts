import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore } from '@amirani/documents/trust';
import { examine } from '@amirani/documents/verdict';
import { expect, test } from 'vitest';
import { homeState } from '../geography/states.ts';
import { oids } from './encoding/oids.ts';
import { examinationOf, placeOf } from './examination.ts';
import { documentFactory } from './factory.ts';
import { makeAuthority } from './pki/authority.ts';
import { keyring } from './pki/keyring.ts';
import { issuerOf } from './states/issuer.ts';

const from = '2026-01-01' as CivilDate;
/** Every thirtieth, and each around the change of the key. */
const twoYears = Array.from({ length: 730 }, (_, at) => addDays(from, at)).filter(
  (day, at) => at % 30 === 0 || (day > '2026-12-01' && day < '2027-03-01'),
);

test('in two years the newest key of the home state certifies the signer of its list on any day', () => {
  const keys = keyring(1);
  const data = issuerOf(homeState);
  for (const referenceDate of twoYears) {
    const home = makeAuthority(data, { keys, referenceDate });
    const { plan } = home.purposeSigner(oids.masterListSigner, 'Master List Signer');
    expect([referenceDate, plan.issuer]).toEqual([referenceDate, home.issuerOn(referenceDate)]);
    expect(plan.validity.from <= `${referenceDate}T00:00:00Z`).toBe(true);
  }
}, 60_000);

/** The first day of a key, and days when the one before it was in use 60 days earlier. */
test.each(['2022-12-20', '2026-12-15', '2027-02-12'].map((date) => date as CivilDate))(
  'genuine documents are green on %s, when the authority changes its key',
  (referenceDate) => {
    const factory = documentFactory({ seed: 3, referenceDate });
    const place = placeOf(factory);
    const opening = openTrustStore(factory.trust(), { profile: 'training', at: place.at });
    const store = runNow(opening, nodeCrypto);
    for (const number of [0, 1]) {
      const examination = examinationOf(factory.genuine(number), place);
      const { colour } = runNow(examine(examination, store), nodeCrypto);
      expect([number, colour]).toEqual([number, 'green']);
    }
  },
  60_000,
);
