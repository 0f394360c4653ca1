import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskLists, desksIn, LIST } from './lists.ts';

const root = join(import.meta.dirname, '../..');
for (const [path, text] of Object.entries(
  deskLists(desksIn(readFileSync(join(root, LIST), 'utf8'))),
))
  writeFileSync(join(root, path), text);
