// Runs in a worker thread: reads one file through the privacy gate, and gives what it holds in batches as they are asked for.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { ApartFile } from './read-apart.ts';
import { readFile } from './read-file.ts';
import type { InputItem } from './read-input.ts';

/** Items of one answer: few enough to be taken over between two answers of the server to others. */
const BATCH = 50;

const port = parentPort as MessagePort;
const { bytes, today } = workerData as ApartFile;
const items = readFile(bytes, today);

port.on('message', () => {
  const batch: InputItem[] = [];
  // Not for … of: leaving it would end the reading.
  for (let one = items.next(); one.done !== true; one = items.next()) {
    batch.push(one.value);
    if (batch.length === BATCH) break;
  }
  port.postMessage(batch);
});
