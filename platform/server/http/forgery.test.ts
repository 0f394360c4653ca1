import { expect, test } from 'vitest';
import { isForged, isLoopbackHost } from './forgery.ts';

const own = { 'x-amirani': '1', host: 'localhost:4680' };

test('the scheme of the origin counts', () => {
  const from = (origin: string, protocol: 'http' | 'https'): boolean =>
    isForged({ method: 'POST', protocol, headers: { ...own, origin } });
  expect(from('http://localhost:4680', 'https')).toBe(true);
  expect(from('https://localhost:4680', 'http')).toBe(true);
  expect(from('https://localhost:4680', 'https')).toBe(false);
  // A default port is written by nobody.
  const headers = { ...own, host: 'border.example:443', origin: 'https://border.example' };
  expect(isForged({ method: 'POST', protocol: 'https', headers })).toBe(false);
});

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
  expect(isForged({ method, headers, protocol: 'http' })).toBe(forged);
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
