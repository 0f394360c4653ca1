import { expect, test } from 'vitest';
import { fileKinds } from './endless-file.ts';
import { isAsExpected, readEndless } from './read-endless.ts';

// Two gibibytes of each are `npm run prove -- watch-list-import`.
test.each(fileKinds)('a generated file is read to its end: %s', (kind) => {
  const least = 3_000_000;
  const reading = readEndless(kind, least);
  expect(isAsExpected(reading, least), JSON.stringify(reading)).toBe(true);
});
