// A reader that starts another program and reads a file of the machine.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { frameHead } from '../frames.ts';

const tried = (what: () => unknown): boolean => {
  try {
    what();
    return true;
  } catch {
    return false;
  }
};
const done = [tried(() => readFileSync('/etc/passwd')), tried(() => spawnSync('/bin/true'))];
const bytes = Buffer.from(
  JSON.stringify(done.includes(true) ? { items: ['done'] } : { failed: 'crashed' }),
);
process.stdout.write(frameHead(bytes.length));
process.stdout.write(bytes);
process.stdin.resume();
