import type { AlertAnswer, AlertSource } from '@amirani/checkpoint';
import { alertKinds } from '@amirani/checkpoint';
import { silentLog } from '@platform/server/log/log.ts';
import { expect, test } from 'vitest';
import { askSources } from './ask.ts';

const question = {
  on: '2026-11-25' as never,
  surname: 'VARDIANI',
  dateOfBirth: '1980-01-01',
  documentNumber: 'QV1000001',
  documentIssuer: 'QVR',
};
const hit: AlertAnswer = { state: 'hit', alerts: [{ category: 'wanted', reference: 'S-1' }] };
const source = (ask: () => unknown, kind: AlertSource['kind'] = 'sis'): AlertSource => ({
  kind,
  ask: ask as AlertSource['ask'],
});
const answerOf = async (...sources: AlertSource[]): Promise<AlertAnswer> =>
  (await askSources(question, { sources, log: silentLog, within: 20 })).sis;

test('a source that the place does not have is not connected, never "no hit"', async () => {
  const answers = await askSources(question, { sources: [], log: silentLog });
  for (const kind of alertKinds)
    expect(answers[kind]).toEqual({ state: 'not-asked', why: 'not-connected' });
});

test.each<[string, () => unknown]>([
  ['rejects', () => Promise.reject(new Error('down'))],
  [
    'throws at once',
    () => {
      throw new Error('down');
    },
  ],
  ['answers nothing', () => Promise.resolve(undefined)],
  ['answers nonsense', () => Promise.resolve({ state: 'clear' })],
  ['tells of a hit and of no alert', () => Promise.resolve({ state: 'hit', alerts: [] })],
  [
    'tells of an alert of a kind that nobody knows',
    () => Promise.resolve({ state: 'hit', alerts: [{ category: 'risk', reference: '1' }] }),
  ],
])('a source that %s did not answer', async (_, ask) => {
  expect(await answerOf(source(ask))).toEqual({ state: 'not-asked', why: 'no-answer' });
});

test('a source that is late was not asked, and its late failure disturbs nobody', async () => {
  let fail: (error: Error) => void = () => undefined;
  const late = source(() => new Promise((_, reject) => (fail = reject)));
  expect(await answerOf(late)).toEqual({ state: 'not-asked', why: 'too-slow' });
  fail(new Error('too late'));
});

test('one that fails takes no other with it', async () => {
  const answers = await askSources(question, {
    sources: [
      source(() => Promise.reject(new Error('down'))),
      source(() => Promise.resolve({ state: 'no-hit' }), 'national'),
    ],
    log: silentLog,
  });
  expect(answers.national).toEqual({ state: 'no-hit' });
  expect(answers.sis.state).toBe('not-asked');
});

test('without a person, no source is asked', async () => {
  let asked = false;
  const answers = await askSources(
    { on: question.on, surname: 'VARDIANI' },
    { sources: [source(() => (asked = true))], log: silentLog },
  );
  expect(answers.sis).toEqual({ state: 'not-asked', why: 'nothing-to-ask' });
  expect(asked).toBe(false);
});

test('of two sources of one kind a hit counts, and "no hit" only where both say so', async () => {
  const says = (answer: AlertAnswer) => source(() => Promise.resolve(answer));
  const down = source(() => Promise.reject(new Error('down')));
  expect(await answerOf(says({ state: 'no-hit' }), says(hit))).toEqual(hit);
  expect(await answerOf(down, says(hit))).toEqual(hit);
  expect(await answerOf(says({ state: 'no-hit' }), down)).toMatchObject({ state: 'not-asked' });
  expect(await answerOf(down, says({ state: 'no-hit' }))).toMatchObject({ state: 'not-asked' });
  expect(await answerOf(says({ state: 'no-hit' }), says({ state: 'no-hit' }))).toEqual({
    state: 'no-hit',
  });
});
