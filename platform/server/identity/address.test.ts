import { expect, test } from 'vitest';
import { clientOf, networkOf } from './address.ts';

test('one client: an IPv4 address, or the /64 of an IPv6 address (RFC 6177)', () => {
  expect(clientOf('192.0.2.7')).toBe('192.0.2.7');
  expect(clientOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(clientOf('2001:db8:1:2:aaaa::1')).toBe(clientOf('2001:0db8:0001:0002::ff'));
  expect(clientOf('2001:db8:1:2::1')).not.toBe(clientOf('2001:db8:1:3::1'));
  expect(clientOf('::1')).toBe('0:0:0:0::/64');
  expect(clientOf('unknown')).toBe('unknown');
});

test('the network of a session', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.0/24');
  expect(networkOf('2001:db8:1:2::1')).toBe('2001:db8:1::/48');
  expect(networkOf('unknown')).toBeUndefined();
});
