import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Risk } from '../../api/types.ts';
import { impactColumns, matrixCells } from './matrix-cells.ts';

const table = [1, 2, 3, 4, 5].map((exposure) =>
  impactColumns.map(
    (_, column) => impactColumns[Math.min(3, Math.max(0, exposure + column - 3))] ?? 'low',
  ),
);
const risk = (exposure: number, impact: (typeof impactColumns)[number]): Risk =>
  ({
    id: `${exposure} ${impact}`,
    standing: { computed: { result: { exposure, impact } } },
  }) as unknown as Risk;

test('every assessed risk lies in one cell, in that of its exposure and impact, and the worst corner is at the top right', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(...impactColumns))),
      (places) => {
        const cells = matrixCells(
          places.map(([exposure, impact]) => risk(exposure, impact)),
          table,
        );
        expect(cells.flat().reduce((sum, { risks }) => sum + risks.length, 0)).toBe(places.length);
        for (const cell of cells.flat())
          for (const one of cell.risks) expect(one.id).toBe(`${cell.exposure} ${cell.impact}`);
        expect(cells[0]?.[3]).toMatchObject({
          exposure: 5,
          impact: 'critical',
          rating: 'critical',
        });
        expect(cells[4]?.[0]).toMatchObject({ exposure: 1, impact: 'low', rating: 'low' });
      },
    ),
  );
});

test('an unassessed risk has no cell', () => {
  const cells = matrixCells([{ id: 'x' } as unknown as Risk], table);
  expect(cells.flat().every(({ risks }) => risks.length === 0)).toBe(true);
});
