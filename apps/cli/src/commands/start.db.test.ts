import { existsSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passengerList, push } from '@desk/travellers/cli/test/messages.ts';
import { amiraniProcess, folderOf, running } from '@platform/cli/test/amirani.ts';
import { sampleDataMade, startServer } from '@platform/cli/test/running-server.ts';
import { expect, test } from 'vitest';
import { commands } from '../commands.ts';

const amirani = running(commands);

interface Item {
  readonly file: string;
  readonly problem?: string;
  readonly outcomes?: readonly { readonly outcome: string; readonly travellers: number }[];
}

test('a server is started, fed twice, stopped by Ctrl-C, verified from outside, given an account, and shown a world', async () => {
  const data = folderOf({});
  const inbox = folderOf({ 'a.edi': passengerList, 'b.edi': push, 'c.bin': 'no message' });
  const server = await startServer(data);
  expect(server.out).toContain('sign in');
  const env = { AMIRANI_PASSWORD: server.password, AMIRANI_DATA: data };
  const send = ['ingest', '--url', server.url, '--login', 'operator'];

  const first = await amiraniProcess([...send, '--json', inbox, join(inbox, 'absent')], { env });
  expect(first.code).toBe(2);
  expect(first.err).toContain('absent: there is no such file');
  const items = JSON.parse(first.out) as Item[];
  expect(
    items.map(({ outcomes }) => outcomes?.map(({ outcome }) => outcome)),
    first.err,
  ).toEqual([['stored'], ['stored'], ['quarantined'], undefined]);
  expect(items[1]?.outcomes?.[0]?.travellers).toBe(2);

  const again = await amirani([...send, inbox], { env });
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/^messages stored +0$/m);
  expect(again.out).toMatch(/^messages repeated +2$/m);

  const large = folderOf({ 'a.edi': passengerList, 'large.edi': '' });
  truncateSync(join(large, 'large.edi'), 100 * 2 ** 20);
  const mixed = await amirani([...send, large], { env });
  expect(mixed.code).toBe(2);
  expect(mixed.err).toContain('large.edi: it has 100 MiB, and a server takes at most 64');
  expect(mixed.out).toMatch(/^not taken +1$/m);
  expect(mixed.out).toMatch(/^messages repeated +1$/m);
  expect(statSync(join(large, 'large.edi')).size).toBe(100 * 2 ** 20);

  const officer = await amirani(['ingest', '--url', server.url, '--login', 'dpo', inbox], {
    env,
  });
  expect(officer).toMatchObject({ code: 1, out: '' });
  expect(officer.err).toContain('0 of 3 files were acknowledged');

  const wrong = await amirani([...send, inbox], { env: { AMIRANI_PASSWORD: 'wrong' } });
  expect(wrong).toMatchObject({ code: 1, out: '' });
  expect(wrong.err).toContain('identity.credentials.wrong');
  const administrator = ['ingest', '--url', server.url, '--login', 'administrator', inbox];
  expect((await amirani(administrator, { env })).err).toContain('may state no purpose');

  const add = ['user', 'add', 'second.operator', '--role', 'operator'];
  expect(await amirani(add, { env })).toMatchObject({ code: 1 });
  expect(existsSync(join(data, 'demonstration.json'))).toBe(false);
  expect(await server.stop('SIGINT')).toBe(0);

  const receipts = join(inbox, 'receipts.json');
  writeFileSync(receipts, first.out);
  const journal = join(data, 'journal');
  const verify = ['journal', 'verify', journal, '--json', '--receipts', receipts];
  const verified = await amirani([...verify, '--key', server.journalKey]);
  const verdict = JSON.parse(verified.out) as { receipts: { state: string }[] };
  expect(verdict).toMatchObject({ sound: true });
  expect(verdict.receipts.map(({ state }) => state)).toEqual(['in-log', 'in-log', 'in-log']);

  const added = await amiraniProcess(add, {
    env: { ...env, AMIRANI_PASSWORD: 'a long passphrase' },
  });
  expect(added).toMatchObject({ code: 0, err: '' });
  expect((await amirani(add, { env })).err).toContain('identity.account.exists');

  // The demonstration comes to what is there already: a database is made once here.
  const shown = await startServer(data, []);
  expect(shown.password).toBe(server.password);
  const nothing = ['ingest', '--url', shown.url, '--login', 'operator', folderOf({}), '--json'];
  // The server answers while its sample data is being made.
  expect(await amirani(nothing, { env })).toMatchObject({ code: 0, out: '[]\n' });
  await sampleDataMade(shown.url);
  expect(existsSync(join(data, 'demonstration.json'))).toBe(true);
  expect(existsSync(join(data, 'demonstration-documents.json'))).toBe(true);
  expect(await shown.stop()).toBe(0);
}, 240_000);

test('settings that are wrong are all named at once, and nothing is made', async () => {
  const env = { AMIRANI_PROFILE: 'duty', PORT: 'http', AMIRANI_DATA: folderOf({}) };
  const { code, err } = await amirani(['start'], { env });
  expect(code).toBe(1);
  expect(err).toContain('[config.invalid]');
  expect(err).toContain('PORT');
});
