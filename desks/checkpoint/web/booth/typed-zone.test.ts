import type { CivilDate } from '@amirani/core';
import { writeMrz } from '@amirani/documents/mrz';
import { expect, test } from 'vitest';
import { typedZone } from './typed-zone.ts';

const on = '2026-11-26' as CivilDate;
const zone = ((): string => {
  const written = writeMrz({
    ...{ format: 'TD3', documentCode: 'PP', issuingState: 'QVR', nationality: 'QVR', sex: 'F' },
    ...{ primaryIdentifier: 'SAMPLETTI', secondaryIdentifier: 'NINO', documentNumber: 'QG0041799' },
    ...{ dateOfBirth: '1990-05-06', dateOfExpiry: '2031-04-11' },
  });
  if (!written.ok) throw new Error('not written');
  return written.value.lines.join('\n');
})();

test('a zone typed as it stands is sound', () => {
  expect(typedZone(`  ${zone}\n`, on)).toEqual({ state: 'sound' });
});

// Fails where a failing check digit opens a check at once, as it did.
test('whichever digit of the number is mistyped, the zone is doubtful and says which check digit fails', () => {
  const [first = '', second = ''] = zone.split('\n');
  for (let at = 2; at < 9; at += 1) {
    const digit = (Number(second[at]) + 1) % 10;
    const mistyped = `${second.slice(0, at)}${digit}${second.slice(at + 1)}`;
    const read = typedZone(`${first}\n${mistyped}`, on);
    expect(read.state).toBe('doubtful');
    if (read.state === 'doubtful')
      expect(read.findings.map(({ code }) => code)).toContain(
        'document.mrz.check-digit.document-number',
      );
  }
});

test('a number, or one line alone, is incomplete and says how much was typed', () => {
  expect(typedZone('QG0041799', on)).toEqual({ state: 'incomplete', lengths: [9] });
  expect(typedZone(zone.split('\n')[1] ?? '', on)).toEqual({ state: 'incomplete', lengths: [44] });
  expect(typedZone(' ', on)).toEqual({ state: 'empty' });
});
