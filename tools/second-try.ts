import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterSecondTry, filesToTryAgain, RUN_RECORD, type RunRecord } from './run-record.ts';

// Called by CI after a run of tests that failed: tries the browser tests among them once more, and closes with the whole.

const read = (): RunRecord => JSON.parse(readFileSync(RUN_RECORD, 'utf8')) as RunRecord;

const first = read();
const files = filesToTryAgain(first);
if (files.length === 0) process.exit(1);
process.stdout.write(`\nbrowser tests, a second time from the beginning: ${files.join(', ')}\n`);
spawnSync('npm', ['run', 'e2e', '--', ...files], { stdio: 'inherit' });
const { lines, passes } = afterSecondTry(first, read());
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exit(passes ? 0 : 1);
