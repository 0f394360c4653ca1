import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newDesk } from './changes.ts';
import { deskName } from './template.ts';

const root = join(import.meta.dirname, '../..');
const name = deskName(process.argv[2] ?? '');
if (name === undefined) {
  console.error('npm run new-desk NAME: small letters, words joined by -, at most 24 characters');
  process.exit(1);
}
const folder = join(root, 'desks', name.kebab);
if (existsSync(folder)) {
  console.error(`desks/${name.kebab} is there already; nothing was changed`);
  process.exit(1);
}
const day = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const files = newDesk(name, day, (path) => readFileSync(join(root, path), 'utf8'));
const changed = [...files.keys()].filter((path) => existsSync(join(root, path)));
for (const [path, text] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
// What `npm install` would link.
const link = join(root, 'node_modules/@desk', name.kebab);
if (!existsSync(link)) symlinkSync(join('../../desks', name.kebab), link);
const formatted = [...files.keys()].filter(
  (path) => /\.(?:tsx?|json)$/.test(path) && !/\.gen\.ts$|lock/.test(path),
);
execFileSync(join(root, 'node_modules/.bin/biome'), ['check', '--write', ...formatted], {
  ...{ cwd: root, stdio: 'inherit' },
});
console.log(`desks/${name.kebab} is made. Other files with a line of it: ${changed.join(', ')}.`);
console.log('Next: docs/guides/add-a-desk.md');
