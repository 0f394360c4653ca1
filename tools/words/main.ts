import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRepository } from '../check/repository.ts';
import { filesOf, roomProblems, rooms } from './rooms.ts';

// Brings every language and the types of the codes up to `words/en.po` of each room, then tells what is left to translate.
const root = join(import.meta.dirname, '../..');
let left = 0;
for (const room of rooms(openRepository(root))) {
  for (const [path, text] of filesOf(room)) {
    const file = join(root, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    writeFileSync(file, text);
    console.log(`${path}: written`);
  }
  for (const [path, problem] of roomProblems(room)) {
    left += 1;
    console.log(`${path}: ${problem}`);
  }
}
process.exitCode = left === 0 ? 0 : 1;
