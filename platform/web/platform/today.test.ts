import { beginAnew, examination, onBench } from '@desk/documents/web/examination.ts';
import { check } from '@desk/schengen/web/facts.ts';
import { addRows, clearPlan, plan } from '@desk/schengen/web/plan.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { borderZone } from './clock.ts';
import { today } from './today.ts';

afterEach(() => {
  vi.useRealTimers();
  borderZone.set('UTC');
  clearPlan();
  beginAnew();
});

test('today is the day at the border: from 20:00 UTC on it is tomorrow in Tbilisi', () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T19:59:59Z') });
  borderZone.set('Asia/Tbilisi');
  expect(today()).toBe('2026-11-26');
  vi.setSystemTime(new Date('2026-11-26T20:00:00Z'));
  expect(today()).toBe('2026-11-27');
  borderZone.set('Europe/Riga');
  expect(today()).toBe('2026-11-26');
});

test('an empty table of stays and of facts takes the day of the border once it is known, a filled one keeps its own', () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T21:00:00Z') });
  clearPlan();
  borderZone.set('Asia/Tbilisi');
  expect(plan.get().on).toBe('2026-11-27');
  expect(check.get().facts.on).toBe('2026-11-27');
  addRows([{ entry: '2026-11-01' }]);
  check.update((now) => ({ ...now, facts: { ...now.facts, person: { nationality: 'GEO' } } }));
  borderZone.set('UTC');
  expect(plan.get().on).toBe('2026-11-27');
  expect(check.get().facts.on).toBe('2026-11-27');
});

test('an empty bench takes the day of the border once it is known, one on which a document lies keeps its own', () => {
  vi.useFakeTimers({ now: new Date('2026-11-26T21:00:00Z') });
  beginAnew();
  expect(examination.get().on).toBe('2026-11-26');
  borderZone.set('Asia/Tbilisi');
  expect(examination.get().on).toBe('2026-11-27');
  onBench({ zone: { text: 'P<UTO', how: 'typed' } });
  borderZone.set('UTC');
  expect(examination.get().on).toBe('2026-11-27');
});
