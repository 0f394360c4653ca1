import { expect, test } from 'vitest';
import { codeText, valueText } from './code-text.ts';

// Mutant: without `valueText` the journey has 28.883333333333333, and "false".
test('what a journey has is said in words, and a number with one decimal', () => {
  expect(valueText('28.883333333333333', 'en')).toBe('28.9');
  expect(valueText('false', 'en')).toBe('no');
  expect(valueText('cash', 'en')).toBe('cash');
  expect(valueText('0123456', 'en')).toBe('0123456');
});

test('a reason names the condition by its field', () => {
  const facts = {
    ...{ field: 'booking.frequent-flyer', condition: 'booking.frequent-flyer is yes' },
    value: 'false',
  };
  const text = codeText('targeting.hit.exoneration.not-met', facts, 'en');
  expect(text).toContain('frequent flyer: yes');
  expect(text).toContain('no');
  expect(text).not.toContain('booking.');
});
