import { afterAll } from 'vitest';
import { processorSeconds } from './processor-time.ts';

/** What a worker had taken when its last file ended; a worker keeps it from file to file. */
const ofWorker = globalThis as { amiraniMeasured?: number };

// Runs before each file of tests and after its last test, and tells the reporter what the file took. The first file of a
// worker has its start as well.
const before = ofWorker.amiraniMeasured ?? 0;

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern which fixtures to make, and none is asked for.
afterAll(({}, { file }) => {
  const now = processorSeconds();
  ofWorker.amiraniMeasured = now;
  file.meta.processor = now - before;
  file.meta.worker = process.pid;
});
