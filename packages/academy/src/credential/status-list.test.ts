import { toBase64url } from '@amirani/tables/base64';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleIssuer } from '../test/sample-credential.ts';
import { issueStatusList, STATUS_LIST_BITS } from './index.ts';
import { statusAt } from './status-list.ts';

const encoded = (bytes: Uint8Array): string => `u${toBase64url(gzipSync(bytes))}`;

test('each place is its own bit, the leftmost first, and places in one byte do not disturb each other', async () => {
  const withdrawn = [0, 7, 8, 9, 15, 131_064, 131_071];
  const list = await issueStatusList(new Set(withdrawn), {
    id: 'urn:x:list',
    issuer: sampleIssuer,
    validFrom: '2026-11-01T00:00:00Z',
    validUntil: '2027-01-01T00:00:00Z',
  });
  const text = list?.credentialSubject.encodedList ?? '';
  const near = [...withdrawn, 1, 6, 10, 14, 16, 131_063, 131_065, 131_070];
  expect(near.filter((place) => statusAt(text, place))).toEqual(withdrawn);
});

test('the list of Bitstring Status List 1.0, 3.2 is read: nothing of it is withdrawn', () => {
  // The example of the standard: 16 KiB of nought, packed.
  const text = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
  expect(statusAt(text, 0)).toBe(false);
  expect(statusAt(text, STATUS_LIST_BITS - 1)).toBe(false);
  expect(statusAt(text, STATUS_LIST_BITS)).toBeUndefined();
});

test('a list that is too short, too long, or none has no status', () => {
  const bytes = (length: number): Uint8Array => new Uint8Array(length);
  expect(statusAt(encoded(bytes(STATUS_LIST_BITS / 8)), 3)).toBe(false);
  expect(statusAt(encoded(bytes(STATUS_LIST_BITS / 8 - 1)), 3)).toBeUndefined();
  expect(statusAt(encoded(bytes(2_000_000)), 15_999_999)).toBe(false);
  expect(statusAt(encoded(bytes(2_000_001)), 3)).toBeUndefined();
  for (const none of ['', 'u', 'uAAAA', 'u====', encoded(bytes(20_000)).slice(0, 30)])
    expect(statusAt(none, 3)).toBeUndefined();
});
