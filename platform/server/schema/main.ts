import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../database/open.ts';
import { ensureSnapshot } from '../database/snapshot.ts';
import { tableFiles } from './tables.ts';

// `npm run schema`: writes the row types and tables of every folder with migrations.
const root = fileURLToPath(new URL('../../../', import.meta.url));
const database = await openDatabase({ snapshot: await ensureSnapshot() });
const files = await tableFiles(database, root);
await database.close();
for (const [path, text] of files) {
  writeFileSync(root + path, text);
  process.stdout.write(`${path}\n`);
}
