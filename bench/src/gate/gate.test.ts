import { expect, test } from 'vitest';
import { isSound } from '../proofs/gate.ts';
import { runGate } from './run.ts';

/**
 * What the first line is known to say otherwise than the ledger: somebody who asks for protection looks clear. The list may
 * only shrink; the full proof does not know it.
 */
const known: readonly string[] = ['asks-asylum'];

test('a small gate on the embedded database: every plant once, three officers, two of the second line', {
  timeout: 300_000,
}, async () => {
  const run = await runGate({
    ...{ engine: 'pglite', officers: 3, secondLine: 2, travellers: 24, load: 40 },
    ...{ look: 0, killAt: [], every: 3 },
  });
  expect(run.tally.wrongs.filter((one) => !known.includes(one.split(' ')[0] ?? ''))).toEqual([]);
  expect(run.tally.surprises).toEqual([]);
  expect(isSound(run), JSON.stringify([run.findings, run.tally.planted])).toBe(true);
  expect(run.findings.refused).toBeGreaterThan(0);
});
