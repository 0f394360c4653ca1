import { verify, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { documentFactory } from '../factory.ts';
import { c40 } from './c40.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('C40 as the examples of BSI TR-03137-1, annex B', () => {
  expect(hex(c40('XK CD'))).toBe('eb0466a9');
  expect(hex(c40('XKCD'))).toBe('eb11fe45');
  expect(hex(c40('<<<'))).toBe(hex(c40('   ')));
  expect(() => c40('a')).toThrow(RangeError);
});

test('a seal made by others has our header', () => {
  const path = new URL(
    '../../../../../../shared/data/documents/vds/tsenger_visa_224bitSig.bin',
    import.meta.url,
  );
  if (!existsSync(path)) {
    console.log('no shared samples: the header was not compared');
    return;
  }
  const sample = hex(readFileSync(path));
  expect(sample.slice(4, 8)).toBe(hex(c40('UTO')));
  expect(sample.slice(8, 20)).toBe(hex(c40('DETS0232')));
});

test('node verifies the seals of visas by the certificates that their headers name', () => {
  const factory = documentFactory({ seed: 3, referenceDate: '2026-03-31' as CivilDate });
  const signers = factory.sealSigners().map(({ bytes }) => new X509Certificate(bytes));
  let seen = 0;
  for (let number = 0; number < 150; number++)
    for (const document of factory.genuine(number).documents)
      for (const { content } of document.seals()) {
        seen++;
        const end = content.length - 66;
        expect([...content.subarray(end, end + 2)]).toEqual([0xff, 64]);
        const verified = signers.filter((signer) =>
          verify(
            'sha256',
            content.subarray(0, end),
            { key: signer.publicKey, dsaEncoding: 'ieee-p1363' },
            content.subarray(end + 2),
          ),
        );
        expect(verified).toHaveLength(1);
        const [signer] = verified;
        const reference = `${signer?.subject.match(/C=(..)/)?.[1] ?? ''}VS02${signer?.serialNumber ?? ''}`;
        expect(hex(content.subarray(4, 10))).toBe(hex(c40(reference)));
        expect(hex(content.subarray(2, 4))).toBe(hex(c40(document.state)));
      }
  expect(seen).toBeGreaterThan(5);
});
