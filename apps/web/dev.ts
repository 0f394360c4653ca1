// `npm run dev` starts the server and the pages for development. Both reload when a source changes. See docs/guides/dev.md.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, watch } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4680' },
    'pages-port': { type: 'string', default: '5173' },
    inspect: { type: 'boolean', default: false },
    'no-demonstration': { type: 'boolean', default: false },
  },
});
const { port, 'pages-port': pagesPort } = values;
const env = { AMIRANI_DATA: join(root, 'data/dev'), ...process.env, PORT: port };

const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
const pages = spawn(
  process.execPath,
  [vite, join(root, 'apps/web'), '--port', pagesPort, '--strictPort', '--logLevel', 'warn'],
  { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] },
);

/** Whether the server has listened: from then on, one that ends is waited for until its sources are mended. */
let wasUp = false;

const startServer = (): ChildProcess => {
  const inspect = values.inspect ? ['--inspect'] : [];
  const more = values['no-demonstration'] ? ['--no-demonstration'] : [];
  const main = join(root, 'apps/cli/src/main.ts');
  const child = spawn(
    process.execPath,
    [...inspect, '--conditions=@amirani/source', main, 'start', ...more],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  child.once('exit', () => {
    if (!wasUp) void end(1);
    else if (!restarting && !ending)
      console.log('The server ended. It starts again after a change.');
  });
  const signIn: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (/^ *(?:sign in|password) /.test(line)) signIn.push(line.trim());
    if (!line.startsWith('Stop with Ctrl-C.')) return;
    console.log(wasUp ? 'The server runs the changed sources.' : greeting(signIn));
    wasUp = true;
  });
  return child;
};

const greeting = (signIn: readonly string[]): string =>
  ['', `pages        http://localhost:${pagesPort}`, `server       http://localhost:${port}`]
    .concat(signIn, '', 'A change of a source reloads it. Stop with Ctrl-C.')
    .join('\n');

let server = startServer();

const gone = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
};

let ending = false;
/** Ends both, waits for them, and ends this process. */
const end = async (code: number): Promise<void> => {
  if (ending) return;
  ending = true;
  for (const child of [server, pages]) child.kill();
  await Promise.all([server, pages].map(gone));
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end(0));
pages.once('exit', () => void end(1));

let restarting = false;
/** Starts the server with what was changed. */
const restart = async (): Promise<void> => {
  restarting = true;
  server.kill();
  await gone(server);
  restarting = false;
  if (!ending) server = startServer();
};
let waiting: NodeJS.Timeout | undefined;
const sources = [
  'packages/*/src/**/',
  'apps/{server,cli}/src/**/',
  '{platform,desks/*}/server/**/',
];
// Not `node --watch`: it asks threads and reading processes for their files by messages that they would have to tell from ours.
for (const folder of globSync(sources, { cwd: root }))
  watch(join(root, folder), (_, name) => {
    if (restarting || name === null || !/(?<!\.test)\.(?:ts|sql|typ|json)$/.test(name)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void restart(), 200); // an editor has written all of it by then
  });
