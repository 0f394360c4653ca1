import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { technicalFile } from './make.ts';

// `npm run technical-file [-- FILE]`: of the repository as it lies here; to standard output where no file is named.
const text = technicalFile(join(import.meta.dirname, '../..'));
const [, , file] = process.argv;
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
