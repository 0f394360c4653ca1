import { runGate } from '../gate/run.ts';
import type { Proof } from '../proof.ts';
import { isRight, isSound } from './gate.ts';

/** Every plant of the gate once, three officers, two of the second line: in half a minute what the whole gate takes minutes for. */
export const gateSmallProof: Proof = {
  name: 'gate-small',
  run: async () => {
    const run = await runGate({
      ...{ engine: 'postgres', officers: 3, secondLine: 2, travellers: 24, load: 40 },
      ...{ look: 0, killAt: [], every: 3 },
    });
    const holds = { sound: isSound(run), right: isRight(run) };
    return { passed: holds.sound && holds.right, result: { holds, ...run } };
  },
};
