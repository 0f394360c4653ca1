import { expect, test } from 'vitest';
import { repository } from '../copy-of-project.ts';
import { gateFaults } from '../gate/faults.ts';
import { faults } from './faults.ts';
import { edited } from './mutants.ts';

test.each([...Object.entries(faults), ...Object.entries(gateFaults)])(
  'the fault %s finds its places in the server as it is now',
  (_name, edits) => {
    for (const edit of edits) expect(edited(repository, edit)).toContain(edit.to);
  },
);
