import { expect, test } from 'vitest';
import type { Together } from '../results/compute.ts';
import { tinyCourse, tinyRoom } from '../test/academy.ts';
import { claimOf } from './claim.ts';

test('the days of a certificate are those at the border: a sitting after midnight in Tbilisi is of the new day', async () => {
  const together = {
    from: new Date('2026-11-25T20:30:00Z'),
    to: new Date('2026-11-26T19:30:00Z'),
    score: { sensitivity: { dPrime: { low: 2 } } },
  } as Together;
  const now = new Date('2026-11-26T21:00:00Z');
  const claim = await claimOf(tinyRoom(), tinyCourse, 'lv', { pseudonym: 'Oak' }, together, now);
  expect([claim.from, claim.to]).toEqual(['2026-11-26', '2026-11-26']);
  expect(claim.validUntil).toBe('2028-11-26T00:00:00Z');
  expect(claim.course.language).toBe('lv');
});
