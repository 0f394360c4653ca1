import { join } from 'node:path';
import { checks } from './checks.ts';
import { openRepository } from './repository.ts';

const repo = openRepository(join(import.meta.dirname, '../..'));
let count = 0;
for (const [name, check] of Object.entries(checks)) {
  for (const { at, text } of check(repo)) {
    count += 1;
    console.error(`${at}: ${text} [${name}]`);
  }
}
console.log(
  `${Object.keys(checks).length} checks over ${repo.files.length} files: ${count} problems`,
);
process.exitCode = count === 0 ? 0 : 1;
