import { addDays, type CivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { openTrustStore } from '@amirani/documents/trust';
import { type Examination, examine } from '@amirani/documents/verdict';
import { documentFactory, examinationOf, placeOf } from '@amirani/scenario/documents';
import { expect, test } from 'vitest';
import { createOpenedStore, judgedUntil } from './opened-store.ts';

const DAY = '2026-11-25' as CivilDate;
const factory = documentFactory({ seed: 11, referenceDate: DAY });
const examinationAt = (inspectedAt: string): Examination => ({
  ...examinationOf(factory.genuine(0), placeOf(factory)),
  inspectedAt,
  inspectedOn: inspectedAt.slice(0, 10) as CivilDate,
});

test('a store that is kept gives the verdict that one opened for it would give', () => {
  const storeOf = createOpenedStore();
  for (const at of ['12:00:00Z', '12:30:00Z', '23:59:00Z']) {
    const examination = examinationAt(`${DAY}T${at}`);
    const kept = runNow(examine(examination, storeOf('1', examination)), nodeCrypto);
    expect(kept).toEqual(runNow(examine(examination), nodeCrypto));
  }
});

test('it is opened once, and again for another edition, another day, another name, and an earlier instant', () => {
  const storeOf = createOpenedStore();
  const at = (inspectedAt: string, edition = '1') => storeOf(edition, examinationAt(inspectedAt));
  const first = at(`${DAY}T12:00:00Z`);
  expect(at(`${DAY}T12:00:01Z`)).toBe(first);
  expect(at(`${DAY}T13:00:00Z`)).toBe(first);
  expect(at(`${DAY}T13:00:00Z`, '2')).not.toBe(first);
  const again = at(`${DAY}T12:00:00Z`);
  expect(at(`${DAY}T11:00:00Z`)).not.toBe(again);
  const later = at(`${addDays(DAY, 1)}T00:00:00Z`);
  expect(later.at).toBe(`${addDays(DAY, 1)}T00:00:00Z`);
  const examination = examinationAt(`${addDays(DAY, 1)}T00:00:01Z`);
  const renamed = {
    ...examination,
    trust: examination.trust.map((one) => ({ ...one, name: 'x' })),
  };
  expect(storeOf('1', renamed)).not.toBe(later);
});

test('it is kept no longer than to the next instant at which a revocation list or certificate begins or ends', () => {
  const store = runNow(
    openTrustStore(factory.trust(), { profile: 'training', at: `${DAY}T12:00:00Z` }),
    nodeCrypto,
  );
  const next = store.crls.flatMap(({ crl }) => crl.nextUpdate?.at ?? []);
  expect(next.length).toBeGreaterThan(0);
  expect(judgedUntil(store)).toBe(`${DAY}T23:59:59.999Z`);
  const [end = ''] = next;
  const near = `${end.slice(0, 10)}T00:00:00Z`;
  expect(judgedUntil({ ...store, at: near })).toBe(end);
});
