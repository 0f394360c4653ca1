import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newKey } from '../test/pki.ts';
import { vdsOf } from '../test/seals.ts';
import { MOST_SEAL_BYTES, sealBytes } from './input.ts';
import { readSeal } from './read.ts';

const key = newKey();
const seal = vdsOf({ key });
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const windows = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A seal with any bytes behind its header: forms do not depend on what it holds. */
const anySeal = fc
  .tuple(fc.constantFrom(2, 3), fc.uint8Array({ maxLength: 200 }))
  .map(([version, rest]) => Uint8Array.from([0xdc, version, ...rest]));

describe('the bytes of a seal', () => {
  test.each([
    ['bytes', seal],
    ['segments', [seal.subarray(0, 50), seal.subarray(50)]],
    ['bytes', [seal]],
    ['latin-1', latin(seal)],
    ['latin-1', utf8(latin(seal))],
    ['windows-1252', windows(seal)],
    ['windows-1252', utf8(windows(seal))],
    ['hexadecimal', Buffer.from(seal).toString('hex')],
    ['hexadecimal', utf8(Buffer.from(seal).toString('hex').toUpperCase())],
    ['hexadecimal', (Buffer.from(seal).toString('hex').match(/../g) ?? []).join(':')],
    ['base64', Buffer.from(seal).toString('base64')],
    ['base64', `${Buffer.from(seal).toString('base64url')}\r\n`],
    ['numbers', JSON.stringify([...seal])],
    ['numbers', `[${[...new Int8Array(seal)].join(', ')}]`],
    ['bytes', Uint8Array.from([...utf8(']d1'), ...seal])],
    ['latin-1', `]d1${latin(seal)}`],
  ])('are found as %s', (form, input) => {
    const reading = readSeal(input);
    expect(reading.form).toBe(form);
    expect([...reading.bytes]).toEqual([...seal]);
    expect(reading.feature('passportNumber')?.value).toBe('L898902C3');
    expect(reading.findings.map(({ code }) => code)).toEqual(
      form === 'bytes' ? [] : ['document.seal.input.form'],
    );
  });

  test('are the same in every form, whatever they are', () => {
    fc.assert(
      fc.property(anySeal, (bytes) => {
        for (const form of [
          latin(bytes),
          windows(bytes),
          Buffer.from(bytes).toString('hex'),
          JSON.stringify([...bytes]),
          bytes,
        ])
          expect(sealBytes(form)).toMatchObject({ bytes });
        // Eight letters are the least that is taken for Base64: shorter ones are words.
        if (bytes.length >= 6)
          expect(sealBytes(Buffer.from(bytes).toString('base64'))).toMatchObject({ bytes });
      }),
    );
  });

  test.each([
    ['', 'unknown'],
    ['good morning', 'unknown'],
    ['P<UTOERIKSSON<<ANNA<MARIA', 'unknown'],
    ['https://example.org/?q=dc03', 'unknown'],
    ['[1, 2, 3]', 'unknown'],
    ['[220, 3, 400]', 'unknown'],
    ['\u00dc\u0003\ufffd\ufffd', 'lossy'],
    [utf8('\u00dc\u0003\u0107'), 'unknown'],
  ])('%j is %s', (input, why) => {
    expect(sealBytes(input)).toBe(why);
    const reading = readSeal(input);
    expect(reading.kind).toBeUndefined();
    expect(reading.findings.map(({ code }) => code)).toEqual([`document.seal.input.${why}`]);
  });

  test('what is more than any symbol holds is not read', () => {
    const large = new Uint8Array(MOST_SEAL_BYTES + 1).fill(0xdc);
    large[1] = 3;
    for (const input of [large, [large, large], Buffer.from(large).toString('hex'), latin(large)])
      expect(sealBytes(input)).toBe('size');
    expect(sealBytes('x'.repeat(5 * MOST_SEAL_BYTES))).toBe('size');
    expect(readSeal(large).findings[0]?.facts).toEqual({ bytes: MOST_SEAL_BYTES + 1 });
  });
});
