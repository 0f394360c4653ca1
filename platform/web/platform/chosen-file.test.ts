import { expect, test } from 'vitest';
import { mustBeSendable } from './chosen-file.ts';

const codeOf = (bytes: BlobPart[], takes: Parameters<typeof mustBeSendable>[1]) =>
  mustBeSendable(new Blob(bytes), takes).then(
    () => 'sent',
    (error: { code: string }) => error.code,
  );

// Mutant: without the case of `empty` in `fileKind`, an empty file is sent and its row stays "Coming in".
test('an empty file is sent nowhere', async () => {
  for (const takes of ['bytes', 'text', 'table'] as const)
    expect(await codeOf([], takes)).toBe('file.empty');
});

test('a picture is an exhibit and no table; a workbook is a table and no text', async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  expect(await codeOf([png], 'bytes')).toBe('sent');
  expect(await codeOf([png], 'table')).toBe('file.picture');
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]);
  expect(await codeOf([zip], 'table')).toBe('sent');
  expect(await codeOf([zip], 'text')).toBe('file.archive');
  expect(await codeOf(['date,count\n2026-01,3\n'], 'text')).toBe('sent');
});
