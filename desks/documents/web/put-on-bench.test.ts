import { afterEach, expect, test, vi } from 'vitest';
import { beginAnew, endStored, examination, onBench } from './examination.ts';
import type { Intake, IntakeKind } from './intake-kind.ts';
import { presentBench } from './put-on-bench.ts';

const given = (kind: IntakeKind, more: Partial<Intake> = {}): Intake => ({
  kind,
  name: `one ${kind}`,
  bytes: Uint8Array.of(1, 2, 3),
  ...more,
});
const zone = given('zone', {
  text: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
});
const ofADocument = [
  zone,
  given('chip-file'),
  given('archive'),
  given('seal'),
  given('picture', { mediaType: 'image/jp2' }),
];
const lying = () => {
  const { zone, chip, seals, pictures, trust } = examination.get();
  return [...(zone === undefined ? [] : [zone.how]), ...chip, ...seals, ...pictures, ...trust];
};

afterEach(() => {
  vi.useRealTimers();
  beginAnew();
  onBench({ trust: [] });
});

test.each(ofADocument)('what is given lies on the bench: $kind', async (intake) => {
  expect(await presentBench()(intake, 'file')).toBe(true);
  expect(lying()).toHaveLength(1);
});

test.each(ofADocument)(
  'what is read after the bench was cleared comes to no other document: $kind',
  async (intake) => {
    const put = presentBench();
    beginAnew();
    // Its document is gone: it is not refused either, and the next one is untouched.
    expect(await put(intake, 'file')).toBe(true);
    expect(lying()).toEqual([]);
  },
);

test('a picture whose barcodes are still looked for when the bench is cleared goes with its document', async () => {
  const put = presentBench()(given('picture', { mediaType: 'image/jp2' }), 'file');
  beginAnew();
  await put;
  expect(lying()).toEqual([]);
});

test('a list stays for the next document, even where it is read after the bench was cleared', async () => {
  const put = presentBench();
  beginAnew();
  await put(given('trust'), 'file');
  expect(examination.get().trust).toMatchObject([{ name: 'one trust', role: 'evidence' }]);
});

test('storing clears the bench only of what was stored', async () => {
  await presentBench()(zone, 'scanned');
  const stored = examination.get();
  expect(endStored(stored)).toBe(true);
  expect(lying()).toEqual([]);

  // Something came while it was being stored: it was not stored, and is not lost.
  await presentBench()(zone, 'scanned');
  const earlier = examination.get();
  await presentBench()(given('seal'), 'file');
  expect(endStored(earlier)).toBe(true);
  expect(lying()).toHaveLength(2);

  // The next document is there already: it and its officer are left alone.
  beginAnew();
  await presentBench()(given('seal'), 'file');
  expect(endStored(earlier)).toBe(false);
  expect(lying()).toHaveLength(1);
});

test('a bench that stood empty over midnight is as of the day on which something comes', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-25T23:50:00Z') });
  beginAnew();
  expect(examination.get().on).toBe('2026-11-25');
  vi.setSystemTime(new Date('2026-11-26T00:10:00Z'));
  await presentBench()(zone, 'scanned');
  expect(examination.get().on).toBe('2026-11-26');
  // What lies there stays as of its day.
  vi.setSystemTime(new Date('2026-11-27T00:10:00Z'));
  await presentBench()(given('seal'), 'file');
  expect(examination.get().on).toBe('2026-11-26');
});
