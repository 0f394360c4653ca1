import { expect, test } from 'vitest';
import type { PieceRow } from '../sql/tables.gen.ts';

import { documentsOf, filled } from './circumstances.ts';

const piece = (kind: PieceRow['kind'], id: string) =>
  ({ id, kind, document: 'travel-document', state: 'standing' }) as PieceRow;
const row = { chips: {}, sealsSearched: [], sealsCut: [] };

test('a transcript is evidence of a chip, though no file of it is there', () => {
  const [document] = documentsOf(row, [piece('transcript', 't')]);
  expect(document?.chip).toEqual({
    state: 'read',
    files: [],
    transcripts: [{ name: 'transcript-1', piece: 't' }],
  });
  expect(documentsOf(row, [piece('mrz', 'm')])[0]?.chip).toBeUndefined();
});

test('a scan for seals that was cut off stands among the seals as such', () => {
  const documents = documentsOf({ ...row, sealsCut: ['travel-document'] }, [piece('seal', 's')]);
  const day = '2026-11-25';
  const circumstances = {
    ...{ id: 'e', inspectedAt: `${day}T12:00:00Z`, equipment: [], trust: [], documents },
    ...{ trustProfile: 'training' as const, inspectedOn: day as never },
  };
  const sources = { piece: () => Uint8Array.of(1), trust: () => undefined, states: [] };
  expect(filled(circumstances, sources).documents[0]?.seals).toEqual([
    { name: 'seal-1', content: Uint8Array.of(1) },
    { name: 'cut off', content: new Uint8Array(0), aborted: true },
  ]);
});
