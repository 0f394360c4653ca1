import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLog } from '../../log/log.ts';
import { paxlst } from '../../test/edifact-texts.ts';
import { inspect, onBothEngines } from '../../test/engines.ts';
import { rowCounts, testRoom } from '../../test/ingest-room.ts';
import { watchFolder } from './folder.ts';

const denied = new Set<string>();
const unreadable = new Set<string>();
const refuse = (paths: ReadonlySet<string>, path: unknown): void => {
  if (paths.has(String(path))) throw Object.assign(new Error('denied'), { code: 'EACCES' });
};
// A worker loads the modules of the server once for many files: what these have taken of the system is changed beneath them.
const { unlink, readFile } = fs;
beforeAll(() => {
  Object.assign(fs, {
    unlink: async (path: string) => {
      refuse(denied, path);
      return unlink(path);
    },
    readFile: async (path: string, ...more: never[]) => {
      refuse(unreadable, path);
      return readFile(path, ...more);
    },
  });
  syncBuiltinESMExports();
});
afterAll(() => {
  Object.assign(fs, { unlink, readFile });
  syncBuiltinESMExports();
});

const nino = { surname: 'TSERELI', given: 'NINO', birth: '900506', document: 'QV1234567' };
const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

onBothEngines('the watched folder', (database) => {
  const open = async (largest?: number, patience = 0) => {
    const folder = mkdtempSync(join(tmpdir(), 'amirani-inbox-'));
    homes.push(folder);
    const room = testRoom(database());
    const lines: string[] = [];
    const log = createLog(
      (line) => lines.push(line),
      () => new Date(),
    );
    const watch = await watchFolder({
      ...{ folder, log, ingest: room.ingest, call: room.call, interval: 40, patience },
      ...(largest === undefined ? {} : { largest }),
    });
    const put = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, `${name}.part`), content);
      renameSync(join(folder, `${name}.part`), join(folder, name));
    };
    return { folder, room, watch, put, lines, left: () => readdirSync(folder).sort() };
  };
  const stored = async (flight: string): Promise<number> => {
    const rows = await inspect(
      database(),
      'select 1 from api.message m join flight.flight f on f.id = m.flight_id where designator = $1',
      [flight],
    );
    return rows.length;
  };

  test('files are taken in and removed after the commit; what is unreadable goes to the quarantine, not astray', async () => {
    const { watch, put, left } = await open();
    const before = await rowCounts(database());
    put('a.edi', paxlst({ flight: 'ZT1', persons: [nino] }));
    put('b.edi', 'not a message');
    put('c.edi', '');
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    expect(await stored('ZT1')).toBe(1);
    const after = await rowCounts(database());
    expect((after['quarantine.item'] ?? 0) - (before['quarantine.item'] ?? 0)).toBe(2);
  });

  test('a file that is still growing is left until it is whole', async () => {
    const { watch, folder, left } = await open();
    const text = paxlst({
      flight: 'ZT2',
      persons: [nino, { ...nino, given: 'EKA', document: 'QV9990001' }],
    });
    const path = join(folder, 'slow.edi');
    for (let from = 0; from < text.length; from += 40) {
      appendFileSync(path, text.slice(from, from + 40));
      await wait(25);
    }
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    const rows = await inspect<{ travellers: number }>(
      database(),
      `select travellers from api.message m join flight.flight f on f.id = m.flight_id where designator = 'ZT2'`,
    );
    expect(rows).toEqual([{ travellers: 2 }]);
  });

  test('a file whose writer pauses in the middle is not cut in two, and one that ends there is taken in the end', async () => {
    const { watch, folder, left } = await open(undefined, 3000);
    const text = paxlst({ flight: 'ZT9', persons: [nino] });
    const path = join(folder, 'pauses.edi');
    const writer = openSync(path, 'w');
    writeSync(writer, text.slice(0, text.length / 2));
    await wait(600); // many looks
    expect(left()).toEqual(['pauses.edi']);
    writeSync(writer, text.slice(text.length / 2));
    closeSync(writer);
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    expect(await stored('ZT9')).toBe(1);
    writeFileSync(path, text.slice(0, text.length / 2));
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
  });

  test('where the commit fails the files stay, and are taken when it works again', async () => {
    const { watch, put, left, room, lines } = await open();
    const take = room.ingest.take;
    let broken = true;
    (room.ingest as { take: typeof take }).take = async (inputs, call) => {
      if (broken) throw Object.assign(new Error('disk full'), { code: '53100' });
      return take(inputs, call);
    };
    put('a.edi', paxlst({ flight: 'ZT3', persons: [nino] }));
    // However long it lasts: nothing is wrong with the file.
    await expect
      .poll(() => lines.filter((line) => line.includes('53100')).length, { timeout: 30_000 })
      .toBeGreaterThan(5);
    expect(left()).toEqual(['a.edi']);
    expect(lines.filter((line) => line.includes('ingest.folder.held'))).toEqual([]);
    broken = false;
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    expect(await stored('ZT3')).toBe(1);
  });

  test('one file on which the server fails is held with a reason, and all others are stored', async () => {
    const { watch, put, left, room, lines } = await open();
    const calls: number[] = [];
    const take = room.ingest.take;
    (room.ingest as { take: typeof take }).take = async (inputs, call) => {
      calls.push(inputs.length);
      return take(inputs, call);
    };
    room.spoil = (items) => {
      for (const item of items)
        if (item.kind === 'message' && Buffer.from(item.content).includes('ZT66'))
          throw new TypeError('no content of this text may be logged');
      return items;
    };
    const bad = paxlst({ flight: 'ZT66', persons: [nino] });
    for (let n = 0; n < 40; n += 1)
      put(
        `f${n}.edi`,
        n === 17 ? bad : paxlst({ flight: 'ZT6', reference: `R${n}`, persons: [nino] }),
      );
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    expect(await stored('ZT6')).toBe(39);
    const held = await inspect<{ reason: string; facts: object; bytes: number; source: string }>(
      database(),
      `select reason, facts, bytes, source from quarantine.item where reason = 'ingest.store.failed'`,
    );
    const facts = { error: 'TypeError' };
    expect(held).toEqual([
      { reason: 'ingest.store.failed', facts, bytes: Buffer.from(bad).length, source: 'folder' },
    ]);
    expect(lines.filter((line) => line.includes('ingest.folder.held'))).toHaveLength(1);
    expect(lines.join('')).not.toContain('no content');
    // Halves, about two calls a level, and not the files one by one.
    expect(calls.length).toBeLessThan(25);
  });

  test('a file on which the server fails twice is not held yet', async () => {
    const { watch, put, left, room, lines } = await open();
    let fails = 2;
    room.spoil = (items) => {
      fails -= 1;
      if (fails >= 0) throw new TypeError('not yet');
      return items;
    };
    put('a.edi', paxlst({ flight: 'ZT7', persons: [nino] }));
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    expect(await stored('ZT7')).toBe(1);
    expect(lines.filter((line) => line.includes('ingest.folder.held'))).toEqual([]);
  });

  test('hidden and unfinished files are not looked at, and one that is too large stays and is reported', async () => {
    const { watch, folder, put, left, lines } = await open(500);
    writeFileSync(join(folder, '.hidden'), 'x');
    writeFileSync(join(folder, 'upload.tmp'), 'x');
    put('large.edi', 'x'.repeat(501));
    put('small.edi', paxlst({ flight: 'ZT4', persons: [] }));
    await expect.poll(() => existsSync(join(folder, 'small.edi')), { timeout: 30_000 }).toBe(false);
    await watch.stop();
    expect(left()).toEqual(['.hidden', 'large.edi', 'upload.tmp']);
    const reports = lines.filter((line) => line.includes('ingest.file.too-large'));
    expect(reports.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'error', bytes: 501, changed: expect.stringMatching(/^20/), largest: 500 },
    ]);
    expect(reports.join()).not.toContain('large.edi'); // a name may be somebody's
  });

  // The operating system's answer is given for it: where tests run as root, nothing is denied.
  test('a file that may not be read, and one that cannot be removed, are reported once, without a name; both go when they can', async () => {
    const { watch, folder, put, left, lines, room } = await open();
    let taken = 0;
    const take = room.ingest.take;
    (room.ingest as { take: typeof take }).take = async (inputs, call) => {
      taken += inputs.length;
      return take(inputs, call);
    };
    denied.add(join(folder, 'stays.edi'));
    denied.add(join(folder, 'secret.edi'));
    unreadable.add(join(folder, 'secret.edi'));
    put('secret.edi', paxlst({ flight: 'ZT8', reference: 'A', persons: [nino] }));
    put('stays.edi', paxlst({ flight: 'ZT8', reference: 'B', persons: [nino] }));
    await expect.poll(() => stored('ZT8'), { timeout: 30_000 }).toBe(1);
    await wait(400);
    expect(left()).toEqual(['secret.edi', 'stays.edi']);
    expect(taken).toBe(1); // and not once a look
    const events = lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error');
    expect(events.map(({ event, code }) => `${event} ${code}`).toSorted()).toEqual([
      'ingest.file.not-removed EACCES',
      'ingest.file.unreadable EACCES',
    ]);
    expect(lines.join('')).not.toMatch(/secret|stays/);
    denied.clear();
    unreadable.clear();
    await expect.poll(left, { timeout: 30_000 }).toEqual([]);
    await watch.stop();
    expect(await stored('ZT8')).toBe(2);
  });

  test('two servers on one folder store each file once', async () => {
    const one = await open();
    const other = testRoom(database());
    const second = await watchFolder({
      folder: one.folder,
      ingest: one.room.ingest,
      call: other.call,
      log: createLog(
        () => {},
        () => new Date(),
      ),
      interval: 40,
    });
    for (let n = 0; n < 20; n += 1)
      one.put(`f${n}.edi`, paxlst({ flight: 'ZT5', reference: `R${n}`, persons: [nino] }));
    await expect.poll(one.left, { timeout: 30_000 }).toEqual([]);
    await Promise.all([one.watch.stop(), second.stop()]);
    expect(await stored('ZT5')).toBe(20);
  });
});
