import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCitation } from './citation.ts';
import { isCode, overall, results } from './finding.ts';

const findings = fc.array(
  fc.constantFrom(...results).map((result) => ({ result })),
  { maxLength: 6 },
);

test('what is unknown or failed never comes out as met', () => {
  fc.assert(
    fc.property(findings, (list) => {
      if (overall(list) !== 'met') return;
      expect(list.some(({ result }) => result === 'met')).toBe(true);
      expect(list.every(({ result }) => result === 'met' || result === 'not-applicable')).toBe(
        true,
      );
    }),
  );
});

test('nothing checked is undetermined, not clear', () => {
  expect(overall([])).toBe('undetermined');
  expect(overall([{ result: 'not-applicable' }])).toBe('not-applicable');
  expect(overall([{ result: 'undetermined' }, { result: 'failed' }])).toBe('failed');
});

test('codes are dotted lower-case words', () => {
  expect(isCode('message.count.mismatch')).toBe(true);
  expect(isCode('document.mrz.check-digit.composite')).toBe(true);
  for (const bad of ['message', 'Message.count', 'message..count', 'message.count-', ''])
    expect(isCode(bad)).toBe(false);
});

test('a citation reads as people write it', () => {
  expect(formatCitation({ act: 'Reg. (EU) 2016/399', article: 'Art. 6(1)(a)' })).toBe(
    'Reg. (EU) 2016/399 Art. 6(1)(a)',
  );
});
