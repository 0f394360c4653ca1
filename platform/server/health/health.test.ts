import { expect, test } from 'vitest';
import { silentLog } from '../log/log.ts';
import { createHealth } from './health.ts';
import type { Reading } from './port.ts';

test('a part that was not well in the last 24 hours and is well again says so, from when to when', async () => {
  let now = Date.parse('2026-11-25T04:00:00Z');
  let status: Reading['status'] = 'ok';
  const health = createHealth([{ part: 'disk', look: async () => ({ status }) }], {
    ...{ log: silentLog, clock: () => new Date(now), now: () => now },
  });
  const at = async (hours: number, next: Reading['status']) => {
    now = Date.parse('2026-11-25T04:00:00Z') + hours * 3_600_000;
    status = next;
    return (await health.state()).parts['disk'];
  };
  expect(await at(0, 'ok')).not.toHaveProperty('recovered');
  expect(await at(1, 'degraded')).not.toHaveProperty('recovered');
  const recovered = {
    ...{ status: 'degraded', from: '2026-11-25T05:00:00.000Z', to: '2026-11-25T07:00:00.000Z' },
  };
  expect(await at(3, 'ok')).toMatchObject({ status: 'ok', recovered });
  expect(await at(26, 'ok')).toMatchObject({ recovered });
  expect(await at(27, 'ok')).not.toHaveProperty('recovered');
  // Degraded, then failing: the time of both is told, as the worse of them.
  await at(30, 'degraded');
  await at(31, 'failing');
  await at(32, 'degraded');
  expect(await at(33, 'ok')).toMatchObject({
    recovered: { status: 'failing', from: '2026-11-26T10:00:00.000Z' },
  });
});
