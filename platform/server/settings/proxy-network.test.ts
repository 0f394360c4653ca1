import { expect, test } from 'vitest';
import { isProxyNetwork } from './proxy-network.ts';

test('proxies are named by narrow networks', () => {
  for (const text of [
    '10.0.0.7',
    '10.0.0.7/32',
    '10.0.0.0/8',
    '::1',
    'fd00:1::/64',
    '127.0.0.1/32',
  ])
    expect(isProxyNetwork(text), text).toBe(true);
  const wide = [
    '0.0.0.0/0',
    '::/0',
    '0.0.0.0/1',
    '128.0.0.0/1',
    '::ffff:0:0/96',
    '::ffff:0.0.0.0/96',
  ];
  for (const text of [
    ...wide,
    '10.0.0.0/33',
    '10.0.0/8',
    'all',
    '10.0.0.7/',
    '::1/129',
    '::/8',
    '1/2/3',
  ])
    expect(isProxyNetwork(text), text).toBe(false);
});
