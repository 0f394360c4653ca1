// A reader that gives the number of its process.
import { serveReaders } from '../child.ts';

function* read(): Generator<string> {
  yield `${process.pid}`;
}
await serveReaders({ test: async () => ({ read }) });
