import { expect, test } from 'vitest';
import { isForged, isLoopbackHost } from './forgery.ts';

const own = { 'x-amirani': '1', host: 'localhost:4680' };

test.each<[string, string, Record<string, string>, boolean]>([
  [
    'our own page',
    'POST',
    { ...own, origin: 'http://localhost:4680', 'sec-fetch-site': 'same-origin' },
    false,
  ],
  ['a client that is no browser', 'POST', own, false],
  ['a form of another site', 'POST', { host: own.host, origin: 'http://evil.example' }, true],
  ['our header from another origin', 'POST', { ...own, origin: 'http://evil.example' }, true],
  ['another port of this machine', 'POST', { ...own, origin: 'http://localhost:8080' }, true],
  ['a sandboxed frame', 'POST', { ...own, origin: 'null' }, true],
  ['a sister site', 'POST', { ...own, 'sec-fetch-site': 'same-site' }, true],
  ['a picture on another site', 'GET', { host: own.host, 'sec-fetch-site': 'cross-site' }, true],
  ['a post without our header', 'POST', { host: own.host }, true],
  ['an address typed by hand', 'GET', { host: own.host, 'sec-fetch-site': 'none' }, false],
])('%s', (_, method, headers, forged) => {
  expect(isForged({ method, headers })).toBe(forged);
});

test.each([
  ['localhost:4680', true],
  ['127.0.0.1', true],
  ['[::1]:4680', true],
  ['localhost.evil.example', false],
  ['evil.example:4680', false],
  [undefined, false],
])('over plain http %s is this machine: %s', (host, expected) => {
  expect(isLoopbackHost(host)).toBe(expected);
});
