import { join } from 'node:path';
import { writeMrz } from '@amirani/documents/mrz';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import type { MrzRecord } from './explain/mrz-record.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

/** Parses `--json` output and validates it with its documented schema. */
const record: (out: string) => MrzRecord = documented('mrz');

const TD3 = `P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
L898902C36UTO7408122F1204159ZE184226B<<<<<10`;

test('the specimen passport as JSON, from text, file, standard input, lines and one line', async () => {
  const folder = folderOf({ 'zone.txt': TD3 });
  const [first = '', second = ''] = TD3.split('\n');
  const runs = await Promise.all([
    amirani(['mrz', '--json', TD3]),
    amirani(['mrz', '--json', TD3.replace('\n', '\\n')]),
    amirani(['mrz', '--json', join(folder, 'zone.txt')]),
    amirani(['mrz', '--json'], { stdin: TD3 }),
    amirani(['mrz', '--json', '-'], { stdin: `${TD3}\r\n` }),
    amirani(['mrz', '--json', first, second]),
    amirani(['mrz', '--json', first + second]),
  ]);
  for (const { code, err, out } of runs) {
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { format, fields, checkDigits, repairs } = record(out);
    expect(format).toBe('TD3');
    expect(fields.documentNumber).toEqual({
      value: 'L898902C3',
      raw: 'L898902C3',
      ok: true,
      line: 2,
      from: 1,
      to: 9,
    });
    expect(fields.dateOfBirth?.value).toBe('1974-08-12');
    expect(checkDigits).toEqual({
      documentNumber: 'ok',
      dateOfBirth: 'ok',
      dateOfExpiry: 'ok',
      personalNumber: 'ok',
      composite: 'ok',
    });
    expect(repairs).toEqual([]);
  }
});

test('errors are marked under the MRZ, with the expected characters', async () => {
  const { code, out } = await amirani(['mrz', TD3.replace('L898902', 'L8989O2')]);
  expect(code).toBe(0);
  const lines = out.split('\n');
  const drawn = lines.findIndex((line) => line.includes('L8989O2'));
  expect(lines[drawn + 1]?.[(lines[drawn] ?? '').indexOf('O2')]).toBe('0');
  expect(out).toMatch(/O to 0 at line 2, 6 \(documentNumber\)/);
  expect(out).toContain('document.mrz.check-digit.document-number');
});

test('several corrections are all listed, in either output', async () => {
  const wrong = TD3.replace('ZE184226B', 'ZE1842268');
  const [text, json] = await Promise.all([
    amirani(['mrz', wrong]),
    amirani(['mrz', '--json', wrong]),
  ]);
  expect(text.out).toContain('2 corrections do it equally well');
  const { repairs, undecidable } = record(json.out);
  expect(repairs.map(({ changes }) => changes.map(({ position, to }) => [position, to]))).toEqual([
    [[37, 'B']],
    [[34, 'Z']],
  ]);
  expect(undecidable).toContainEqual({
    line: 2,
    position: 36,
    field: 'personalNumber',
    read: '6',
    also: 'G',
  });
});

test('the day of reading and the day of issue are arguments', async () => {
  const { out } = await amirani([
    'mrz',
    '--json',
    '--date',
    '2012-04-15',
    '--issued',
    '2028-01-01',
    TD3,
  ]);
  const codes = record(out).findings.map(({ code }) => code);
  expect(codes).not.toContain('document.mrz.expired');
  expect(codes).toContain('document.mrz.document-code.before-harmonisation');
});

test('a text without MRZ exits with 2, wrong use with 1, and both say what to do', async () => {
  const none = await amirani(['mrz', '--json', 'good morning']);
  expect(none.code).toBe(2);
  expect(record(none.out)).toMatchObject({ format: null, fields: {}, ok: false });
  expect(none.err).toContain('  Do: ');
  expect((await amirani(['mrz'], { stdin: '' })).code).toBe(2);
  expect((await amirani(['mrz', join(folderOf({}), 'absent.txt')])).code).toBe(2);
  const inFolder = await amirani(['mrz', folderOf({})]);
  expect([inFolder.code, inFolder.err]).toEqual([2, expect.stringContaining('it is a folder')]);
  const endless = await amirani(['mrz', '-'], { stdin: 'P<'.repeat(1 << 20) });
  expect([endless.code, endless.err]).toEqual([2, expect.stringContaining('more than 1048576')]);
  for (const args of [
    ['--date', 'monday', TD3],
    ['--dat', TD3],
  ])
    expect((await amirani(['mrz', ...args])).code).toBe(1);
});

test('control characters of the input do not reach the terminal', async () => {
  const { out } = await amirani(['mrz', TD3.replace('ANNA', '\u001b[2J')]);
  expect(out).not.toContain('\u001b');
});

test('expired is what expired by the day where the command runs, not by that of UTC', async () => {
  // On an island of UTC+14 it is a later day than at UTC-12, at whatever hour.
  const [west, east] = ['Etc/GMT+12', 'Pacific/Kiritimati'];
  const lastDay = new Intl.DateTimeFormat('sv-SE', { timeZone: west }).format(new Date());
  const written = writeMrz({
    format: 'TD3',
    documentCode: 'P',
    issuingState: 'UTO',
    primaryIdentifier: 'ERIKSSON',
    documentNumber: 'L898902C3',
    nationality: 'UTO',
    dateOfBirth: '1974-08-12',
    sex: 'F',
    dateOfExpiry: lastDay,
  });
  if (!written.ok) throw new Error(JSON.stringify(written));
  const zone = written.value.lines.join('\n');
  const saysExpired = async (timeZone: string): Promise<boolean> => {
    const { out } = await amiraniProcess(['mrz', '--json', zone], { env: { TZ: timeZone } });
    return record(out).findings.some(({ code }) => code === 'document.mrz.expired');
  };
  expect([await saysExpired(west), await saysExpired(east)]).toEqual([false, true]);
});
