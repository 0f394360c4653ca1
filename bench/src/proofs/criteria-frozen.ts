import type { Database } from '@platform/server/database/open.ts';
import { runFrozen } from '../criteria/frozen.ts';
import type { Proof } from '../proof.ts';

/** A million messages, or what `AMIRANI_PROVE_MESSAGES` says. */
const MESSAGES = Number(process.env['AMIRANI_PROVE_MESSAGES']) || 1_000_000;
const MUTANT_MESSAGES = 2000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A component that widens a criterion after it confirmed: what C-817/19 forbids. */
const learns = (database: Database): Promise<void> =>
  database.administer(async (client) => {
    await client.query(`alter table criteria.version disable trigger never_changes`);
    await client.query(
      `update criteria.version set text = replace(text, 'at most 48', 'at most 72')`,
    );
    await client.query(`alter table criteria.version enable trigger never_changes`);
  });

/** A component that may write where it evaluates. */
const mayWrite = (database: Database): Promise<void> =>
  database.administer(async (client) => {
    await client.query('grant update on criteria.version to amirani_evaluation');
    await client.query('alter table criteria.version disable trigger never_changes');
  });

/**
 * R18: however many messages are assessed and however persons decide on what is marked, the criteria are byte for byte what
 * three persons released. Two faults are planted, which the run must notice.
 */
export const criteriaFrozenProof: Proof = {
  name: 'criteria-frozen',
  run: async () => {
    const result = await runFrozen({ messages: MESSAGES, say });
    const mutants = {
      'a component that learns': await runFrozen({ messages: MUTANT_MESSAGES, sabotage: learns }),
      'a role that evaluates and writes': await runFrozen({
        messages: MUTANT_MESSAGES,
        sabotage: mayWrite,
      }),
    };
    const caught = Object.values(mutants).every(({ frozen }) => !frozen);
    return { passed: result.frozen && caught, result: { ...result, mutants } };
  },
};
