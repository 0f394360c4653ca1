// A server in a process of its own, to be killed. Argument: the root of the project, real or mutated.
// Prints one line of JSON when it answers.
const [root = ''] = process.argv.slice(2);
const { startServer } = (await import(`${root}/apps/server/src/start.ts`)) as {
  startServer: typeof import('@amirani/server/start').startServer;
};
const { readConfig } = (await import(`${root}/platform/server/settings/config.ts`)) as {
  readConfig: typeof import('@platform/server/settings/config.ts').readConfig;
};

const config = readConfig(process.env);
if (!config.ok) throw new Error(JSON.stringify(config.issues));
const server = await startServer({ config: config.value });
const operator = server.accounts.find(({ login }) => login === 'operator');
process.stdout.write(
  `${JSON.stringify({ address: server.address, login: operator?.login, password: operator?.password })}\n`,
);
process.once('SIGTERM', () => void server.stop());

export {};
