import type { Edit } from '../chaos/mutants.ts';

/** Faults that a gate must notice, else it proves nothing. */
export const gateFaults: Readonly<Record<'key-forgotten' | 'refused-by-one', readonly Edit[]>> = {
  // A call that is repeated after a lost line is taken for a new one.
  'key-forgotten': [
    {
      file: 'desks/checkpoint/server/checks/take-step.ts',
      from: 'if (before !== undefined) {',
      to: 'if (before !== undefined && before.check_id === step.key) {',
    },
  ],
  // The proposer of a refusal may confirm it.
  'refused-by-one': [
    {
      file: 'platform/server/decisions/step.ts',
      from: 'step.by === act.by && countsOfTwo(kind, step)',
      to: "step.by === '' && countsOfTwo(kind, step)",
    },
    {
      file: 'platform/server/sql/0004-decisions.sql',
      from: 'create unique index step_two_persons on decision.step (decision, decided_by) where one_of_two;',
      to: '',
    },
  ],
};
