import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { localAuthority } from '../test/time-stamp-authority.ts';
import { readAnchors } from './authority.ts';
import { stampRequest, verifyStamp } from './token.ts';

const authority = localAuthority();
afterAll(() => authority.close());
const sha256 = createHash('sha256').update('an exhibit').digest();
const request = stampRequest(sha256);
const response = authority.reply(request.bytes);
const anchors = await readAnchors(authority.anchors);
const expected = { sha256, nonce: request.nonce };

test('OpenSSL reads our request and we verify its answer (RFC 3161)', () => {
  const stamp = verifyStamp(response, expected, anchors);
  expect(stamp).toMatchObject({ result: 'valid', policy: '1.2.3.4.1', serial: '02' });
  expect(stamp.authority).toContain('CN=stamps');
  expect(Math.abs((stamp.at?.getTime() ?? 0) - Date.now())).toBeLessThan(3_600_000);
});

test('another digest, another nonce, another root or another purpose is not taken', async () => {
  const other = createHash('sha256').update('another').digest();
  expect(verifyStamp(response, { ...expected, sha256: other }, anchors).problem).toBe(
    'other-digest',
  );
  const nonce = Uint8Array.of(1, 2, 3);
  expect(verifyStamp(response, { ...expected, nonce }, anchors).problem).toBe('other-nonce');
  const others = await readAnchors(authority.otherAnchors);
  expect(verifyStamp(response, expected, others).problem).toBe('not-trusted');
  const refusal = Uint8Array.from([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]);
  expect(verifyStamp(refusal, expected, anchors).problem).toBe('refused');
});

test('whatever byte of the signed token is changed, it is not valid, and nothing throws', () => {
  // What follows the signature are attributes outside it; the rest of the answer counts.
  fc.assert(
    fc.property(
      fc.nat(response.length - 1),
      fc.integer({ min: 1, max: 255 }),
      (place, difference) => {
        const changed = Buffer.from(response);
        changed[place] = (changed[place] ?? 0) ^ difference;
        const stamp = verifyStamp(changed, expected, anchors);
        // A certificate that is not needed, or a text beside the token, may differ; what it says may not.
        if (stamp.result === 'valid')
          expect(stamp).toEqual(verifyStamp(response, expected, anchors));
      },
    ),
    { numRuns: 300 },
  );
});

test('other bytes are unreadable', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(verifyStamp(bytes, expected, anchors).result).toBe('invalid');
    }),
    { numRuns: 200 },
  );
});
