import type { CivilDate } from '@amirani/core';
import { nodeCrypto, runNow } from '@amirani/documents/node';
import { checksIn, examine } from '@amirani/documents/verdict';
import { expect, test } from 'vitest';
import type { Examination } from '../../api/types.ts';
import { noExhibits } from '../examination.ts';
import { toExamination, visualZone } from '../to-examination.ts';
import type { Visual } from '../visual.ts';
import { exhibitsOf, otherValuesOf } from './exhibits-of.ts';

const stored = (...visual: { document: string; values: object }[]): Examination =>
  ({
    ...{ openedAt: '2026-11-26T04:00:00.000Z', zones: [], chips: [], observations: [] },
    visual,
  }) as unknown as Examination;

const chipCheck = (visual: Visual) => {
  const exhibits = {
    ...noExhibits('2026-11-26' as CivilDate),
    visual,
    chipState: 'absent' as const,
  };
  const work = toExamination(exhibits, undefined, {
    at: '2026-11-26T04:00:00.000Z',
    profile: 'training',
  });
  const verdict = runNow(examine(work), nodeCrypto);
  const check = verdict.documents
    .flatMap(({ groups }) => groups.flatMap(checksIn))
    .find(({ name }) => name === 'chip.presence');
  return [check?.result, check?.findings[0]?.code];
};

test.each([
  ['true', 'failed', 'document.verdict.chip.absent-electronic'],
  ['false', 'not-supported', 'document.verdict.chip.none'],
  ['', 'undetermined', 'document.verdict.chip.absent-unknown'],
])('no chip answered, and the chip symbol is said to be %j: %s', (biometricSymbol, ...found) => {
  expect(chipCheck({ biometricSymbol })).toEqual(found);
});

test.each([true, false])('a stored symbol that is %s comes back to its box as it was', (symbol) => {
  const { exhibits } = exhibitsOf(
    stored({ document: 'travel-document', values: { biometricSymbol: symbol } }),
    [],
  );
  expect(visualZone(exhibits.visual)).toEqual({ biometricSymbol: symbol });
});

test('typing the page again keeps what a record holds beyond the input fields', () => {
  const one = stored({
    document: 'travel-document',
    values: { model: 'QVR-P-2', documentNumber: 'QG004I799', biometricSymbol: true },
  });
  expect(otherValuesOf(one)).toEqual({ model: 'QVR-P-2' });
});

test('the page of a visa is not that of the passport it is in', () => {
  const { exhibits } = exhibitsOf(
    stored(
      { document: 'travel-document', values: { documentNumber: 'QG004I799' } },
      { document: 'visa', values: { documentNumber: 'V1', biometricSymbol: false } },
    ),
    [],
  );
  expect(exhibits.visual).toEqual({ documentNumber: 'QG004I799' });
});
