import { describe, expect, test } from 'vitest';
import type { AccessAttempt } from '../transcript/transcript.ts';
import { checkPresence } from './presence.ts';

const attempt = (
  protocol: AccessAttempt['protocol'],
  password: AccessAttempt['password'],
  outcome: AccessAttempt['outcome'],
  statusWord?: string,
): AccessAttempt => ({
  ...{ protocol, password, outcome },
  ...(statusWord === undefined ? {} : { statusWord }),
});
const access = (attempts: readonly AccessAttempt[], state?: 'read' | 'refused' | 'aborted') => {
  const [presence, { result, findings }] = checkPresence(state, undefined, attempts);
  const codes = findings.map(({ code }) => code.replace('document.chip.access.', ''));
  return { presence: presence.result, result, codes, findings };
};

describe('attempts to open a chip (TR-03135-1, 5.6.3.1)', () => {
  test('each is said, with the answer of the chip', () => {
    expect(access([attempt('PACE', 'mrz', 'refused', '6300')]).findings).toMatchObject([
      {
        code: 'document.chip.access.attempt',
        facts: { protocol: 'PACE', password: 'mrz', outcome: 'refused', status: '6300' },
      },
      { code: 'document.chip.access.refused' },
    ]);
  });

  test('one that opened it is enough, by either protocol', () => {
    for (const protocol of ['BAC', 'PACE'] as const)
      expect(access([attempt(protocol, 'mrz', 'opened')])).toMatchObject({
        presence: 'successful',
        result: 'successful',
        codes: ['attempt'],
      });
  });

  test('without a word of the reader they say how it went', () => {
    expect(access([]).result).toBe('not-supported');
    expect(access([attempt('BAC', 'mrz', 'refused')]).result).toBe('failed');
    expect(access([attempt('BAC', 'mrz', 'aborted')]).result).toBe('aborted');
    // What the reader says of the whole reading counts more than what it said of its beginning.
    expect(access([attempt('BAC', 'mrz', 'opened')], 'aborted').result).toBe('aborted');
  });

  test('the old protocol after the new one failed is put before a person', () => {
    const both = [attempt('PACE', 'mrz', 'refused'), attempt('BAC', 'mrz', 'opened')];
    expect(access(both, 'read')).toMatchObject({
      result: 'successful',
      codes: ['attempt', 'attempt', 'fallback'],
    });
    expect(access(both.slice(1), 'read').codes).toEqual(['attempt']);
  });

  test('a zone whose key does not open the chip that its printed number opens is put before a person', () => {
    const both = [attempt('PACE', 'mrz', 'refused'), attempt('PACE', 'can', 'opened')];
    expect(access(both, 'read')).toMatchObject({
      result: 'successful',
      codes: ['attempt', 'attempt', 'zone-key'],
    });
    expect(access(both.slice(1), 'read').codes).toEqual(['attempt']);
  });
});
