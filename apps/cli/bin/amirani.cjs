#!/usr/bin/env node
// Plain CommonJS: it starts under any Node and goes on under the Node 24 that `npm ci` brought along.
'use strict';
const { spawn } = require('node:child_process');
const { existsSync } = require('node:fs');
const { dirname, join } = require('node:path');

const main = join(__dirname, '../src/main.ts');
const node = newEnough(process.versions.node) ? process.execPath : broughtAlong();

if (node === undefined) {
  console.error(
    `amirani: needs Node 24, and this is ${process.version}.\n` +
      '  Kept: nothing was changed.\n' +
      '  Do: run `npm ci` without leaving out optional packages; it brings Node 24 along.',
  );
  process.exit(1);
}

const child = spawn(node, ['--conditions=@amirani/source', main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// What is sent to this process is passed on; Ctrl-C at a terminal reaches the child by itself.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
child.on('error', (error) => {
  console.error(`amirani: cannot start ${node}: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  if (signal === null) process.exitCode = code;
  else {
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
});

function newEnough(version) {
  return Number(version.split('.')[0]) >= 24;
}

function broughtAlong() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const inside = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const path = join(folder, 'node_modules', `node-${system}-${process.arch}`, inside);
    if (existsSync(path)) return path;
    if (dirname(folder) === folder) return undefined;
  }
}
