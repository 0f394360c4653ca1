import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { dispatch } from '@platform/cli/dispatch.ts';
import { processTerminal } from '@platform/cli/terminal.ts';
import { commands } from './commands.ts';

// Types are taken out of a file once and not at every start; where that cannot be kept, nothing else changes.
enableCompileCache(
  fileURLToPath(new URL('../../../node_modules/.cache/amirani/compiled', import.meta.url)),
);

process.exitCode = await dispatch(commands, process.argv.slice(2), processTerminal());
