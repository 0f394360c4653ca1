import { afterAll } from 'vitest';
import { processorSeconds } from './processor-time.ts';

// Runs before each file of tests and after its last test, and tells the reporter what the file took.
const before = processorSeconds();

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures to make, and none is asked for.
afterAll(({}, { file }) => {
  file.meta.processor = processorSeconds() - before;
});
