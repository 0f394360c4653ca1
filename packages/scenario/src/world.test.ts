import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { CivilDate } from '@amirani/core';
import { describe, expect, test, vi } from 'vitest';
import { ledgerFile, worldFiles } from './files.ts';
import type { World } from './world.ts';
import { createWorld, demoWorld, waveOf, worldVersion } from './world.ts';

// Whole worlds are made and read here; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

const referenceDate = '2026-03-31' as CivilDate;
const make = (seed: number): World => createWorld({ version: worldVersion, seed, referenceDate });
const world = make(1);

/** Changes only with the generator, and then `worldVersion` changes too. */
const pinned = '41b3c90fadd84a591e55e0aa4925e6132684dd2dcb6daeca0534aabd552607c9';

const digests = new WeakMap<World, string>();

const digestOf = (made: World): string => {
  const known = digests.get(made);
  if (known !== undefined) return known;
  const hash = createHash('sha256');
  for (const { path, at, bytes } of worldFiles(made)) hash.update(`${path}\n${at}\n`).update(bytes);
  const digest = hash.update(ledgerFile(made)).digest('hex');
  digests.set(made, digest);
  return digest;
};

describe('the same world everywhere', () => {
  const code = `import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)}).then(({ createWorld, worldFiles, ledgerFile }) => {
    const world = createWorld({ version: ${worldVersion}, seed: 1, referenceDate: '${referenceDate}' });
    const hash = require('node:crypto').createHash('sha256');
    for (const { path, at, bytes } of worldFiles(world)) hash.update(path + '\\n' + at + '\\n').update(bytes);
    return hash.update(ledgerFile(world)).digest('hex');
  })`;
  const condition = '--conditions=@amirani/source';
  const { PATH, NODE_COMPILE_CACHE } = process.env;

  test('R58, R66: its digest is pinned, and stands in its data sheet', () => {
    expect(digestOf(world)).toBe(pinned);
  });

  test('made again in the same process it is the same', () => {
    expect(digestOf(make(1))).toBe(digestOf(world));
  });

  // Half an hour off, and letters that have other capitals.
  test('in a process with another time zone and language', async () => {
    const env = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [condition, '--input-type=commonjs', '-e', `${code}.then(console.log)`],
      { env: { PATH, NODE_COMPILE_CACHE, ...env } },
    );
    expect(stdout.trim()).toBe(pinned);
  });

  test('in a worker', async () => {
    const worker = new Worker(
      `${code}.then((hex) => require('node:worker_threads').parentPort.postMessage(hex))`,
      {
        eval: true,
        execArgv: [condition],
      },
    );
    const hex = await new Promise((resolve, reject) => {
      worker.once('message', resolve).once('error', reject);
    });
    expect(hex).toBe(pinned);
  });

  test('another seed or day is another world', () => {
    const day = createWorld({
      version: worldVersion,
      seed: 1,
      referenceDate: '2026-04-01' as CivilDate,
    });
    expect(new Set([world, make(2), day].map(digestOf)).size).toBe(3);
  });
});

describe('what a world has', () => {
  test('twenty flights at three airports of the home state, four of them leaving together at four', () => {
    expect(world.flights).toHaveLength(20);
    expect(waveOf(world)).toBe('2026-03-31T00:00Z');
    const wave = world.flights.filter(({ departure, direction }) => {
      const minutes = departure - Date.parse('2026-03-31T00:00Z') / 60_000;
      return direction === 'departure' && minutes >= 0 && minutes <= 20;
    });
    expect(wave).toHaveLength(4);
    const home = world.flights.map(({ direction, from, to }) =>
      direction === 'departure' ? from : to,
    );
    expect([...new Set(home)].sort()).toEqual(['QVB', 'QVK', 'QVT']);
  });

  test('M and L have more of the same', () => {
    const made = createWorld({ version: worldVersion, seed: 1, referenceDate, size: 'M' });
    expect(made.flights).toHaveLength(80);
    expect(new Set(made.flights.map(({ id }) => id)).size).toBe(80);
    // The demonstration's flights stay as they are: a larger world adds to a smaller one.
    const [first] = world.flights;
    expect(made.flights).toContainEqual(first);
    const bytes = (one: World): string[] =>
      one.messages
        .filter(({ flight }) => flight === first?.id)
        .map((m) => Buffer.from(m.bytes).toString('hex'));
    expect(bytes(made)).toEqual(bytes(world));
  });

  test('files come in the order of sending, under paths of their own', () => {
    const files = worldFiles(world);
    expect(files.map(({ at }) => at)).toEqual(files.map(({ at }) => at).sort());
    expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
    for (const { path } of files) expect(path).toMatch(/^\d{4}-\d{2}-\d{2}\/[0-9A-Za-z-]+\.edi$/);
  });

  test('the demonstration has departures in the hours after any moment of the day', () => {
    const early = demoWorld('2026-03-31T05:00Z');
    for (const [at, demo] of [
      ['2026-03-31T05:20Z', early],
      ['2026-12-31T23:30:12Z', demoWorld('2026-12-31T23:30:12Z')],
    ] as const) {
      const now = Date.parse(at) / 60_000;
      const soon = demo.flights.filter(
        ({ departure, direction }) =>
          direction === 'departure' && departure > now && departure <= now + 180,
      );
      expect(soon.length).toBeGreaterThanOrEqual(4);
      const there = demo.messages.filter((message) => message.at <= now);
      for (const { id } of soon) expect(there.some(({ flight }) => flight === id)).toBe(true);
    }
    expect(digestOf(early)).toBe(digestOf(demoWorld('2026-03-31T05:59Z')));
  });

  test('what cannot be made throws', () => {
    expect(() => createWorld({ version: 0, seed: 1, referenceDate })).toThrow(RangeError);
    expect(() => createWorld({ version: worldVersion, seed: 0.5, referenceDate })).toThrow(
      RangeError,
    );
    expect(() =>
      createWorld({ version: worldVersion, seed: 1, referenceDate: '2026-02-30' as CivilDate }),
    ).toThrow(RangeError);
    expect(() => demoWorld('2026-03-31')).toThrow(RangeError);
  });
});
