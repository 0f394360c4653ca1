import { expect, test } from 'vitest';
import { createLog, sparing } from './log.ts';

test('trouble that lasts is said once a minute, with how often it came; other trouble is said at once', () => {
  const lines: string[] = [];
  let at = 0;
  const log = sparing(
    createLog(
      (line) => lines.push(line),
      () => new Date(at),
    ),
    () => at,
  );
  for (; at < 150_000; at += 200) {
    log.error('journal.sequencer.failed', { code: '53100' });
    if (at === 30_000) log.error('journal.sequencer.failed', { code: 'ENOSPC' });
  }
  const facts = { level: 'error', event: 'journal.sequencer.failed' };
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    { at: '1970-01-01T00:00:00.000Z', ...facts, code: '53100' },
    { at: '1970-01-01T00:00:30.000Z', ...facts, code: 'ENOSPC' },
    { at: '1970-01-01T00:01:00.000Z', ...facts, code: '53100', since: 299 },
    { at: '1970-01-01T00:02:00.000Z', ...facts, code: '53100', since: 299 },
  ]);
});
