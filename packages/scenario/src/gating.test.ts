import type { CivilDate } from '@amirani/core';
import { readRecords } from '@amirani/messages';
import { gate } from '@amirani/messages/gate';
import { expect, test, vi } from 'vitest';
import type { WorldMessage } from './airline/transmission.ts';
import type { DropKind } from './truth/sent.ts';
import { createWorld, worldVersion } from './world.ts';

// Whole worlds are made and read here; a busy machine needs longer than the usual five seconds.
vi.setConfig({ testTimeout: 60_000 });

/*
 * The privacy gate against the ledger: every forbidden thing was planted by one hand and is dropped by
 * another. Only what airlines send to the state is gated.
 */

const referenceDate = '2026-03-31' as CivilDate;
const messages: readonly WorldMessage[] = [1, 2, 3]
  .map((seed) => createWorld({ version: worldVersion, seed, referenceDate }))
  .flatMap((world) => world.messages)
  .filter(({ direction }) => direction === 'to-state');

const gated = messages.map((sent) => ({ sent, ...gate(sent.bytes) }));

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\r\n]/g, '');

test('R6: no canary passes: no remark, hotel, history, service text or card number', () => {
  const kept = gated.flatMap(({ sent, bytes }) => {
    const text = textOf(bytes);
    return sent.content.canaries
      .filter((token) => text.includes(token))
      .map((token) => `${sent.path} ${token}`);
  });
  expect(messages.reduce((sum, { content }) => sum + content.canaries.length, 0)).toBeGreaterThan(
    2000,
  );
  expect(kept).toEqual([]);
});

test('R6: no code of a meal or of an assistance passes, nor a clergy title', () => {
  const forbidden =
    /[+*-](KSML|MOML|HNML|AVML|VGML|DBML|GFML|WCHR|WCHS|WCHC|BLND|DEAF|MEDA)[:+*'"#$-]/;
  expect(gated.filter(({ sent }) => forbidden.test(textOf(sent.bytes))).length).toBeGreaterThan(50);
  expect(
    gated.filter(({ bytes }) => forbidden.test(textOf(bytes))).map(({ sent }) => sent.path),
  ).toEqual([]);
  const clergy = gated.filter(({ sent }) => sent.content.drops.includes('title'));
  expect(clergy.length).toBeGreaterThan(3);
  for (const { sent, bytes } of clergy) {
    for (const { nameAsSent } of sent.content.travellers.filter(
      ({ title, nameAsSent: name }) => title === 'REV' && name.endsWith(' REV'),
    )) {
      const written = nameAsSent.slice(nameAsSent.indexOf('/') + 1);
      expect(textOf(sent.bytes)).toContain(written);
      expect(textOf(bytes)).not.toContain(written);
    }
  }
});

/** Under which of the gate's kinds a planted thing may be counted. */
const kinds: Readonly<Record<DropKind, readonly string[]>> = {
  meal: ['meal'],
  assistance: ['assistance', 'health'],
  'card-number': ['card-number'],
  hotel: ['hotel'],
  title: ['clergy-title'],
  remark: ['free-text', 'religion', 'health', 'unlisted-service'],
  history: ['free-text', 'religion', 'health', 'unlisted-service'],
};

test('what was planted is counted, kind by kind', () => {
  for (const { sent, dropped } of gated) {
    const planted = sent.content.drops;
    for (const kind of ['meal', 'card-number', 'hotel', 'title'] as const) {
      const counted = kinds[kind].reduce((sum, name) => sum + (dropped[name] ?? 0), 0);
      const expected = planted.filter((one) => one === kind).length;
      if (expected === 0) expect([sent.path, kind, counted]).toEqual([sent.path, kind, 0]);
      else expect([sent.path, kind, counted >= expected]).toEqual([sent.path, kind, true]);
    }
    const free = planted.filter((one) => one === 'remark' || one === 'assistance').length;
    const texts = [...kinds.remark, 'assistance'].reduce(
      (sum, name) => sum + (dropped[name] ?? 0),
      0,
    );
    expect([sent.path, texts >= free]).toEqual([sent.path, true]);
  }
});

test('what may be kept is kept: travellers read the same before and after the gate', () => {
  const clergy = (text: string): boolean => text.includes('REV');
  for (const { sent, bytes } of gated) {
    expect(bytes).toHaveLength(sent.bytes.length);
    const facts = (from: Uint8Array): readonly unknown[] =>
      readRecords(from, { referenceDate })
        .flatMap(({ travellers }) => travellers)
        .map(({ source: _source, nameAsSent: _name, title, ...facts }) => ({
          ...facts,
          ...(title === undefined || title === 'REV' ? {} : { title }),
        }))
        .filter(({ given }) => !clergy(given ?? ''));
    if (sent.content.drops.includes('title'))
      expect(facts(bytes)).toHaveLength(facts(sent.bytes).length);
    else expect(facts(bytes)).toEqual(facts(sent.bytes));
  }
});
