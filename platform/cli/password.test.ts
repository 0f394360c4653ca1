import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askPassword } from './password.ts';

const terminal = (typed: string | undefined, env: Record<string, string> = {}) => {
  const shown: string[] = [];
  const raw: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: typed !== undefined,
    setRawMode: (on: boolean) => void raw.push(on),
  });
  if (typed !== undefined) stdin.write(typed);
  return {
    shown,
    raw,
    given: {
      env,
      stdin: stdin as unknown as NodeJS.ReadStream,
      err: (t: string) => void shown.push(t),
    },
  };
};

test('a typed password is not shown, and the terminal is left as it was', async () => {
  const { given, shown, raw } = terminal('secr3x\u007ft\r');
  expect(await askPassword(given, 'gate')).toBe('secr3t');
  expect(shown.join('')).toBe('Password of gate: \n');
  expect(raw).toEqual([true, false]);
});

test('Ctrl-C gives up, and without a terminal the way out is named', async () => {
  const cancelled = terminal('abc\u0003');
  await expect(askPassword(cancelled.given, 'gate')).rejects.toThrow('no password was given');
  expect(cancelled.raw).toEqual([true, false]);
  const unattended = askPassword(terminal(undefined).given, 'gate');
  await expect(unattended).rejects.toMatchObject({ remedy: 'set AMIRANI_PASSWORD.', exitCode: 1 });
});

test('the environment is asked first', async () => {
  const { given, shown } = terminal('typed\r', { AMIRANI_PASSWORD: 'given' });
  expect(await askPassword(given, 'gate')).toBe('given');
  expect(shown).toEqual([]);
});
