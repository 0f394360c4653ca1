// `npm run dev`: the server and the pages for whoever works on them; both take a change by themselves. See docs/guides/dev.md.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4680' },
    'pages-port': { type: 'string', default: '5173' },
    inspect: { type: 'boolean', default: false },
    'no-demonstration': { type: 'boolean', default: false },
  },
});
const { port, inspect, 'pages-port': pagesPort } = values;

// Node's watcher asks threads and child processes as well for their files, by messages that ours do not know.
const askOnlyServer = 'data:text/javascript,delete process.env.WATCH_REPORT_DEPENDENCIES';

const env = { AMIRANI_DATA: at('../../data/dev'), ...process.env, PORT: port };
const server = spawn(
  process.execPath,
  [
    ...['--watch', '--watch-preserve-output', ...(inspect ? ['--inspect'] : [])],
    ...['--import', askOnlyServer, '--conditions=@amirani/source'],
    ...[at('../cli/src/main.ts'), 'start'],
    ...(values['no-demonstration'] ? ['--no-demonstration'] : []),
  ],
  { env, stdio: ['ignore', 'pipe', 'inherit'] },
);
const vite = join(createRequire(import.meta.url).resolve('vite/package.json'), '../bin/vite.js');
const pages = spawn(
  process.execPath,
  [vite, at('.'), '--port', pagesPort, '--strictPort', '--logLevel', 'warn'],
  { env, stdio: ['ignore', 'inherit', 'inherit'] },
);

const gone = Promise.all([once(server, 'exit'), once(pages, 'exit')]);
let ending = false;
/** Ends both, waits for them, and ends this process. */
const end = async (code: number): Promise<void> => {
  if (ending) return;
  ending = true;
  for (const child of [server, pages]) child.kill();
  await gone;
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => void end(0));
for (const child of [server, pages]) child.once('exit', () => void end(1));

let isUp = false;
const signIn: string[] = [];
for await (const line of createInterface({ input: server.stdout })) {
  if (/^ *(?:sign in|password) /.test(line)) signIn.push(line.trim());
  else if (line.startsWith('Stop with Ctrl-C.') && !isUp) {
    isUp = true;
    console.log(
      ['', `pages        http://localhost:${pagesPort}`, `server       http://localhost:${port}`]
        .concat(signIn, '', 'A change of a source reloads it. Stop with Ctrl-C.')
        .join('\n'),
    );
  } else if (/(?:Failed|Completed) running/.test(line)) {
    // A server that ran before waits for its next change; one that never did needs another start.
    if (isUp) console.log(line);
    else void end(1);
  }
}
