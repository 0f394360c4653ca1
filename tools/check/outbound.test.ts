import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * Whatever of the product speaks with something outside its process, and by which setting somebody allowed it (Directive (EU)
 * 2016/681 Art. 6(8); R54). `outsideOf` shows the same to oversight.
 */
const speaks: Readonly<Record<string, string>> = {
  'platform/server/journal/witness.ts': 'AMIRANI_WITNESS',
  'desks/investigations/server/time-stamps/authority.ts': 'AMIRANI_TIMESTAMP_URL',
  'desks/academy/server/cmi5/record-store.ts': 'AMIRANI_LEARNING_PLATFORMS',
  'desks/travellers/cli/connection.ts': 'the address that the command is given',
  'desks/oversight/cli/log/log-reader.ts': 'the address that the command is given',
};

/** What opens a connection, or could; the database's own driver goes where DATABASE_URL says. */
const opens =
  /\bfetch\(|\bXMLHttpRequest\b|new (?:WebSocket|EventSource)\(|from '(?:node:)?(?:https?|http2|dgram|dns|undici)'|\b(?:createConnection|tls\.connect|net\.connect)\(|sendBeacon/;

const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|\/)(?:node_modules|dist|test)\//.test(name),
    )
    .map((name) => `${folder}/${name}`);

test('R54: nothing of the server, the commands or the packages opens a connection but what a setting allows', () => {
  const files = [
    ...['platform/server', 'platform/cli', 'apps/server/src', 'apps/cli/src'].flatMap(sources),
    ...readdirSync(join(root, 'desks')).flatMap((name) =>
      ['server', 'cli']
        .map((room) => `desks/${name}/${room}`)
        .filter((folder) => existsSync(join(root, folder)))
        .flatMap(sources),
    ),
    ...readdirSync(join(root, 'packages')).flatMap((name) => sources(`packages/${name}/src`)),
  ];
  expect(files.length).toBeGreaterThan(1000);
  const found = files.filter((file) =>
    opens.test(
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        // A type of a server, and a comment, open nothing.
        .filter((line) => !/^\s*(?:\*|\/\/)|^import type /.test(line))
        .join('\n'),
    ),
  );
  expect(found.toSorted()).toEqual(Object.keys(speaks).toSorted());
});

test('R54: the workbench in the browser speaks with its own server alone', () => {
  const files = ['platform/web', 'desks', 'apps/web/src'].flatMap(sources);
  expect(files.length).toBeGreaterThan(1000);
  const away = files.filter((file) =>
    /\bfetch\(\s*['"`]https?:|new (?:WebSocket|EventSource)\(\s*['"`](?:https?|wss?):/.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  );
  expect(away).toEqual([]);
  // And the browser holds it to that.
  expect(readFileSync(join(root, 'platform/server/http/security-headers.ts'), 'utf8')).toMatch(
    /connect-src[^;]*'self'/,
  );
});

test('R54: whoever opens a connection unasked is seen', () => {
  for (const text of [
    "await fetch('https://x')",
    "import { request } from 'node:https';",
    'new WebSocket(u)',
  ])
    expect(text).toMatch(opens);
});
