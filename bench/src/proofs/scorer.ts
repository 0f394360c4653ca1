import { leastForSensitivity, sensitivityOf } from '@amirani/academy/scoring';
import type { Proof } from '../proof.ts';
import { virtualOfficers } from '../scorer/virtual-officer.ts';

const OFFICERS = 10_000;
/** What is asked (issue 8): of d' and of c. */
const aims = { bias: 0.02, coverage: [0.94, 0.96] as const };

/** Officers of known skill, d' from 1 to 3 and c from -0.5 to 0.5: whether the scorer says what they are. */
export const scorerProof: Proof = {
  name: 'scorer',
  run: () => {
    const { officer, block } = virtualOfficers('2026-11-26');
    const { targets, others } = leastForSensitivity;
    const errors = { dPrime: 0, criterion: 0 };
    const covered = { dPrime: 0, criterion: 0 };
    const cells = new Map<string, { officers: number; error: number; covered: number }>();
    let small = 0;
    for (let at = 0; at < OFFICERS; at++) {
      const one = officer();
      const found = sensitivityOf(block(one, targets, others));
      if (found === undefined) throw new Error('a block of this size has a sensitivity');
      const cell = `d' ${Math.floor(one.dPrime * 2) / 2}, c ${one.criterion < 0 ? 'below' : 'above'} 0`;
      const row = cells.get(cell) ?? { officers: 0, error: 0, covered: 0 };
      for (const key of ['dPrime', 'criterion'] as const) {
        const inside = found[key].low <= one[key] && one[key] <= found[key].high;
        errors[key] += found[key].value - one[key];
        if (inside) covered[key] += 1;
        if (key === 'dPrime') {
          row.error += found[key].value - one[key];
          if (inside) row.covered += 1;
        }
      }
      row.officers += 1;
      cells.set(cell, row);
      if (sensitivityOf(block(one, targets - 1, others)) !== undefined) small += 1;
    }
    const share = (value: number): number => Math.round((value / OFFICERS) * 10_000) / 10_000;
    const bias = { dPrime: share(errors.dPrime), criterion: share(errors.criterion) };
    const coverage = { dPrime: share(covered.dPrime), criterion: share(covered.criterion) };
    const passed =
      small === 0 &&
      Object.values(bias).every((one) => Math.abs(one) < aims.bias) &&
      Object.values(coverage).every((one) => one >= aims.coverage[0] && one <= aims.coverage[1]);
    const byCell = Object.fromEntries(
      [...cells]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([cell, row]) => [
          cell,
          {
            officers: row.officers,
            bias: Math.round((row.error / row.officers) * 10_000) / 10_000,
            coverage: Math.round((row.covered / row.officers) * 10_000) / 10_000,
          },
        ]),
    );
    return Promise.resolve({
      passed,
      result: {
        officers: OFFICERS,
        targets,
        others,
        aims,
        bias,
        coverage,
        byCell,
        smallBlocksWithDPrime: small,
      },
    });
  },
};
