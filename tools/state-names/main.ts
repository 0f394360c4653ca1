import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NAMES, namesFile } from './names.ts';

writeFileSync(join(import.meta.dirname, '../..', NAMES), namesFile());
