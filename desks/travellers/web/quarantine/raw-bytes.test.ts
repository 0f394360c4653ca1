import { expect, test } from 'vitest';
import { asHex, asText, looksLikeText, shownBytes } from './raw-bytes.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('messages look like text, archives do not, and nothing at all does', () => {
  expect(looksLikeText(bytes("UNA:+.? 'UNB+UNOA:4\r\n"))).toBe(true);
  expect(looksLikeText(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))).toBe(false);
  expect(looksLikeText(new Uint8Array())).toBe(true);
});

test('text is read as UTF-8, otherwise as Latin', () => {
  expect(asText(bytes('ნინო'))).toBe('ნინო');
  expect(asText(Uint8Array.from([0x4a, 0xe4, 0x6e]))).toBe('Jän');
});

test('a letter cut at the limit does not turn the whole text into Latin', () => {
  const text = asText(bytes('ა'.repeat(shownBytes)));
  expect(text.startsWith('აა')).toBe(true);
});

test('bytes are listed 16 a row with offset and text', () => {
  expect(asHex(bytes('ABCDEFGHIJKLMNOPQ'))).toBe(
    '000000  41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f 50  ABCDEFGHIJKLMNOP\n' +
      `000010  51${' '.repeat(45)}  Q`,
  );
  expect(asHex(new Uint8Array(shownBytes + 1)).split('\n')).toHaveLength(shownBytes / 16);
});
