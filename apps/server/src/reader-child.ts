// The program of a limited process: reads foreign files and gives what they hold. See platform/server/apart/.

import { serveReaders } from '@platform/server/apart/child.ts';
import { readerModules } from './reader-modules.ts';

// Another process, which no file comes to, compiles all of them ahead.
if (process.argv[2] === 'compile') {
  await Promise.all(Object.values(readerModules).map((load) => load()));
  process.exit();
}
// A process that is kept ready has the modules of its class before a file comes.
if (process.argv[2] === 'chip') void readerModules['document.files']();
await serveReaders(readerModules);
