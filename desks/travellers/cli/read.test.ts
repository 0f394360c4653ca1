import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageRecord } from '@amirani/messages';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { documented, validatorOf } from '@platform/cli/test/documented.ts';
import { expect, test, vi } from 'vitest';
import { commands } from './desk.ts';
import { passengerList, push } from './test/messages.ts';

const amirani = running(commands);

// Each test starts processes of their own, which a busy machine makes wait.
vi.setConfig({ testTimeout: 60_000 });

const records = (out: string): MessageRecord[] => JSON.parse(out) as MessageRecord[];

/** Parses `--json` output and validates it with its documented schema. */
const valid: (out: string) => MessageRecord[] = documented('read');

test('a passenger list is explained segment by segment, every value with its place', async () => {
  const folder = folderOf({ 'list.edi': passengerList });
  const { code, out, err } = await amirani(['read', join(folder, 'list.edi')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const line of [
    /^ {2}flight +XX100 +TBS \(Tbilisi\) 2026-01-02 10:00 +to RIX \(Riga\) 2026-01-02 13:00$/m,
    /^ +10 +NAD +name: passenger +\+FL\+\+\+QUILL:MARTA ELENE$/m,
    /^ +12 +DTM +date: birth +\+329:800214$/m,
    /^ {2}1 {2}QUILL, MARTA ELENE .*born 1980-02-14 /m,
    /^ +document 1 number +QM1234567 +segment 18 DOC e1\.c0$/m,
    /^ +attention +message\.count\.unt +segment 22 +UNT declares 21, counted 22$/m,
  ])
    expect(out).toMatch(line);
});

test('what the gate masks is counted by kind and stands nowhere in the output', async () => {
  const folder = folderOf({ 'push.edi': push });
  const path = join(folder, 'push.edi');
  for (const args of [
    ['read', path],
    ['read', path, '--json'],
  ]) {
    const { out } = await amirani(args);
    for (const secret of ['AVML', 'WCHR', '41111111']) expect(out).not.toContain(secret);
  }
  const { out } = await amirani(['read', path, '--json']);
  const [message] = records(out);
  expect(message?.dropped).toEqual({ meal: 1, assistance: 1, 'card-number': 1 });
  expect(message?.bookings[0]?.payments?.[0]?.lastFour).toBe('1111');
  expect((await amirani(['read', path])).out).toMatch(
    /Dropped by the privacy gate\n {2}meal +1 +Meal /m,
  );
});

test('--json is an array with one message a line, and its places lead to the values', async () => {
  const text = passengerList + push;
  const folder = folderOf({ 'both.edi': text });
  const path = join(folder, 'both.edi');
  const { code, out } = await amirani(['read', '--json', path]);
  expect(code).toBe(0);
  expect(out.split('\n')).toHaveLength(2 + 3);
  const messages = valid(out);
  expect(messages.map(({ file, type }) => [file, type])).toEqual([
    [path, 'PAXLST'],
    [path, 'PNRGOV'],
  ]);
  const [list, pnr] = messages;
  expect(list?.travellers).toHaveLength(1);
  expect(pnr?.travellers.map(({ surname, given }) => `${surname} ${given}`)).toEqual([
    'QUILL MARTA',
    'QUILL JONAS',
  ]);
  const at = list?.travellers[0]?.source['documents.0.number'];
  const start = (list?.offset ?? 0) + (at?.start ?? 0);
  expect(text.slice(start, (list?.offset ?? 0) + (at?.end ?? 0))).toBe('QM1234567');
});

test('the schema refuses what is not a record', () => {
  const validate = validatorOf('read');
  expect(validate([{ type: 'PAXLST', surname: '' }])).toBe(false);
  expect(validate({})).toBe(false);
});

test('standard input and a file give the same', async () => {
  const folder = folderOf({ 'list.edi': passengerList });
  const named = await amirani(['read', '--json', join(folder, 'list.edi')]);
  const piped = await amiraniProcess(['read', '--json', '-'], { stdin: passengerList });
  expect(piped.code).toBe(0);
  expect(valid(piped.out)).toEqual(records(named.out).map((one) => ({ ...one, file: '-' })));
});

test('a folder is read with its sub-folders; other files are skipped and counted', async () => {
  const folder = folderOf({ 'a.edi': passengerList, 'b.edi': push, 'notes.md': '# notes' });
  const { code, out, err } = await amirani(['read', '--json', folder]);
  expect(code).toBe(0);
  expect(records(out).map(({ file }) => file)).toEqual([
    join(folder, 'a.edi'),
    join(folder, 'b.edi'),
  ]);
  expect(err).toBe('amirani read: passed over 1 file without a message.\n');
  expect((await amirani(['read', folderOf({ 'notes.md': '# notes' })])).code).toBe(2);
});

test('an empty, a binary, a missing and a forbidden file end with 2, and the others are read', async () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 251);
  const folder = folderOf({ 'empty.edi': '', 'binary.edi': binary, 'list.edi': passengerList });
  for (const [name, reason] of [
    ['empty.edi', 'empty'],
    ['binary.edi', 'binary'],
    ['missing.edi', 'there is no such file'],
  ] as const) {
    const paths = [name, 'list.edi'].map((one) => join(folder, one));
    const { code, out, err } = await amirani(['read', '--json', ...paths]);
    expect(code, name).toBe(2);
    expect(err).toContain(`${join(folder, name)}: `);
    expect(err).toContain(reason);
    expect(err).toMatch(/^ {2}Kept: .+\n {2}Do: /m);
    expect(err).not.toMatch(/^ {4}at /m);
    expect(records(out)).toHaveLength(1);
  }
  expect(await amirani(['read', '--json', '-'])).toMatchObject({ code: 2, out: '[]\n' });
});

test('a message that breaks off is read as far as it goes', async () => {
  const { code, out } = await amirani(['read', '--json', '-'], { stdin: push.slice(0, 420) });
  expect(code).toBe(0);
  const [message] = records(out);
  expect(message?.travellers[0]?.surname).toBe('QUILL');
  expect(message?.diagnostics.map((one) => one.code)).toContain('message.envelope.truncated');
});

test('what a message says cannot move the terminal', async () => {
  const { out } = await amirani(['read', '-'], {
    stdin: passengerList.replace('QUILL', 'QU\u001b[2JILL\u0007\u202e'),
  });
  expect(out).not.toContain('\u001b');
  expect(out).not.toContain('\u0007');
  expect(out).not.toContain('\u202e');
});

const samples =
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../shared/data');
const messages = join(samples, 'messages');
if (!existsSync(messages)) console.info('no sample messages here: their test is skipped');
test.skipIf(!existsSync(messages))('every sample message is read', async () => {
  const { code, out, err } = await amirani(['read', '--json', messages]);
  expect(code).toBe(0);
  expect(err).toMatch(/^amirani read: passed over \d+ files without a message\.$/m);
  expect(err).not.toMatch(/ at |Error/);
  const files = new Set(valid(out).map(({ file }) => file));
  const sent = readdirSync(messages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name));
  expect([...files].sort()).toEqual(sent.sort());
  const explained = await amirani(['read', messages]);
  expect(explained.code).toBe(0);
  for (const file of files) expect(explained.out).toContain(`${file}  `);
});
