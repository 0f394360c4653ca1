import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesToTryAgain, RUN_RECORD, type RunRecord } from './run-record.ts';

// Called by CI after a run of tests that failed: tries the browser tests among them once more, and closes with the whole.

const read = (): RunRecord => JSON.parse(readFileSync(RUN_RECORD, 'utf8')) as RunRecord;

const first = read();
const files = filesToTryAgain(first);
if (files.length === 0) process.exit(1);
process.stdout.write(`\nbrowser tests, a second time from the beginning: ${files.join(', ')}\n`);
spawnSync('npm', ['run', 'e2e', '--', ...files], { stdio: 'inherit' });
const second = read();
const mended = first.failed - second.failed;
process.stdout.write(
  `\n${mended} of ${first.failed} that failed at first passed when tried again\n` +
    `${first.passed + mended} passed, ${second.failed} failed\n`,
);
process.exit(second.failed === 0 && second.passed > 0 ? 0 : 1);
