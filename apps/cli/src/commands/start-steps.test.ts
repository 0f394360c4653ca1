import { expect, test } from 'vitest';
import { noteText, startSteps, stepLine } from './start-steps.ts';

/** Everything that is written while `show` shows steps, a second after each other. */
const shown = (show: (steps: ReturnType<typeof startSteps>) => void): string => {
  let written = '';
  let time = 0;
  const err = (text: string): void => {
    written += text;
    time += 1000;
  };
  const steps = startSteps(err, () => time);
  show(steps);
  steps.end();
  return written;
};

test('a step is shown at once, gets its figures on its own line, and keeps the last one', () => {
  const written = shown(({ begin }) => {
    begin('Preparing the database');
    begin('Preparing the database', 'migration 80 of 80');
    begin('Making the sample data', 'part 1 of 8');
  });
  expect(written.startsWith('\r   0.0 s  Preparing the database')).toBe(true);
  const lines = written.split('\n').map((line) => line.split('\r').at(-1)?.replace('\u001b[K', ''));
  expect(lines).toEqual([
    '   2.0 s  Preparing the database: migration 80 of 80',
    '   1.0 s  Making the sample data: part 1 of 8',
    '',
  ]);
});

test('a warning is a line in words between the steps', () => {
  const written = shown(({ begin, log }) => {
    begin('Preparing the database');
    log.info('server.starting');
    log.warn('identity.accounts.unsettled', { accounts: 2, code: undefined });
  });
  expect(written).toContain('warning: identity.accounts.unsettled (accounts 2)\n');
  expect(written).not.toContain('server.starting');
  expect(written).not.toContain('{');
});

test('a line has its seconds first, and facts only where there are some', () => {
  expect(stepLine('Starting', '', 12_340)).toBe('  12.3 s  Starting');
  expect(noteText('server.stopped')).toBe('server.stopped');
});
