import { expect, test } from 'vitest';
import { notStarted, settings } from './start-settings.ts';

const config = settings({ DATABASE_URL: 'postgres://amirani:hidden@db.example:5433/border' });
const failed = (facts: object): Error => Object.assign(new Error('failed'), facts);

test.each([
  ['ECONNREFUSED', 'nothing answers at that address'],
  ['ENOTFOUND', 'there is no such host'],
  ['28P01', 'failed'],
  ['3D000', 'failed'],
])('a database that cannot be used (%s) is named, its password is not', (code, reason) => {
  const { message, remedy, kept } = notStarted(failed({ code }), config);
  expect(message).toBe(
    `the database of DATABASE_URL cannot be used (db.example:5433/border): ${reason} [${code}]`,
  );
  expect(remedy).toContain('correct DATABASE_URL');
  expect(message + remedy + kept).not.toContain('hidden');
});

test.each([
  ['EACCES', 'this account may not read or write it'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'the disk is full'],
])('a file or folder that cannot be used (%s) is named', (code, reason) => {
  const path = '/srv/amirani/keys';
  expect(notStarted(failed({ code, path }), config).message).toBe(`cannot use ${path}: ${reason}`);
});

test('what a code explains, a port that is taken and what nobody foresaw are told apart', () => {
  expect(notStarted(failed({ code: 'EADDRINUSE' }), config).message).toContain('port 4680');
  expect(notStarted(failed({ code: 'config.impact-form' }), config).message).toBe(
    'failed [config.impact-form]',
  );
  expect(notStarted(failed({}), config).message).toBe('cannot start: failed');
});

test('what says itself what to do is printed so', () => {
  const newer = failed({ code: 'database.newer-than-program', remedy: 'start the newer one.' });
  expect(notStarted(newer, config).remedy).toBe('start the newer one.');
});
