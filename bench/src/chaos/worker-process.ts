// A worker in a process of its own, to be killed. Argument: the root of the server, real or mutated.
// Prints one line of JSON when it is at work.
const [root = ''] = process.argv.slice(2);
const { startWorker } = (await import(`${root}/apps/server/src/worker.ts`)) as {
  startWorker: typeof import('@amirani/server/worker').startWorker;
};
const { readConfig } = (await import(`${root}/platform/server/settings/config.ts`)) as {
  readConfig: typeof import('@platform/server/settings/config.ts').readConfig;
};

const config = readConfig(process.env);
if (!config.ok) throw new Error(JSON.stringify(config.issues));
const worker = await startWorker({ config: config.value });
process.stdout.write('{}\n');
process.once('SIGTERM', () => void worker.stop());

export {};
