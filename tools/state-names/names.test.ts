import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NAMES, namesFile } from './names.ts';

const kept = readFileSync(join(import.meta.dirname, '../..', NAMES), 'utf8');

// Another Node may carry other locale data.
test.runIf(kept.includes(`(CLDR ${process.versions['cldr']})`))(
  'the names are as this Node makes them',
  () => {
    expect(kept).toBe(namesFile());
  },
);
