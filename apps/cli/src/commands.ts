import { commands as academy } from '@desk/academy/cli/desk.ts';
import { commands as assessment } from '@desk/assessment/cli/desk.ts';
import { commands as documents } from '@desk/documents/cli/desk.ts';
import { commands as investigations } from '@desk/investigations/cli/desk.ts';
import { commands as oversight } from '@desk/oversight/cli/desk.ts';
import { commands as risk } from '@desk/risk/cli/desk.ts';
import { commands as schengen } from '@desk/schengen/cli/desk.ts';
import { commands as travellers } from '@desk/travellers/cli/desk.ts';
import type { Commands } from '@platform/cli/command.ts';

/** Every command of `amirani`: the programs themselves, and what each desk does in a terminal. */
export const commands: Commands = {
  start: {
    summary: 'start the workbench',
    load: async () => (await import('./commands/start.ts')).start,
  },
  worker: {
    summary: 'take messages in beside a server, on this host or another',
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  ...travellers,
  ...documents,
  ...schengen,
  ...assessment,
  ...risk,
  ...investigations,
  ...academy,
  ...oversight,
  user: {
    summary: 'add an account',
    load: async () => (await import('./commands/user.ts')).user,
  },
};
