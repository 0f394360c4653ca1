import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_GAP_MS, type Scan, type ScanKey, ScanReader, SURE_GAP_MS } from './scan-reader.ts';

const zone =
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n';

const codeOf = (character: string): string => {
  if (character === '<') return 'Comma';
  if (character === '\n') return 'Enter';
  return /\d/.test(character) ? `Digit${character}` : `Key${character}`;
};

const keysOf = (text: string, gap: number, from = 0): readonly ScanKey[] =>
  [...text].map((character, index) => ({
    key: character === '\n' ? 'Enter' : character,
    code: codeOf(character),
    shiftKey: character === '<' || /[A-Z]/.test(character),
    at: from + index * gap,
  }));

const reader = () => {
  const scans: Scan[] = [];
  const back: string[] = [];
  const it = new ScanReader({
    take: (scan) => scans.push(scan),
    giveBack: (keys) => back.push(keys.map(({ key }) => key).join('')),
  });
  return { it, scans, back };
};

test('fast keystrokes that end in Enter are a scan, both lines together', () => {
  const { it, scans, back } = reader();
  for (const key of keysOf(zone, 4)) expect(it.press(key)).toBe(true);
  it.settle();
  expect(scans.map(({ text }) => text)).toEqual([zone]);
  expect(back).toEqual([]);
});

test('on a Georgian keyboard the scanner is read by its keys', () => {
  const { it, scans } = reader();
  const georgian: Readonly<Record<string, string>> = { P: 'პ', U: 'უ', T: 'თ', O: 'ო', '<': '«' };
  for (const key of keysOf(zone, 4)) it.press({ ...key, key: georgian[key.key] ?? key.key });
  it.settle();
  expect(scans[0]?.text).not.toBe(zone);
  expect(scans[0]?.asAmerican).toBe(zone);
});

test('a shortcut is given back, and so are two quick ones, in order', () => {
  const { it, scans, back } = reader();
  expect(it.press({ key: 'j', code: 'KeyJ', shiftKey: false, at: 0 })).toBe(true);
  it.press({ key: 'k', code: 'KeyK', shiftKey: false, at: FIRST_GAP_MS - 1 });
  it.press({ key: '?', code: 'Slash', shiftKey: true, at: 3 * FIRST_GAP_MS });
  it.settle();
  expect(back).toEqual(['jk', '?']);
  expect(scans).toEqual([]);
});

test('a control key comes after the shortcut before it; Shift during a scan splits nothing', () => {
  const hand = reader();
  hand.it.press({ key: 's', code: 'KeyS', shiftKey: false, at: 0 });
  expect(hand.it.press({ key: 'ArrowRight', code: 'ArrowRight', shiftKey: false, at: 10 })).toBe(
    false,
  );
  expect(hand.back).toEqual(['s']);
  const { it, scans, back } = reader();
  for (const key of keysOf(zone, 4)) {
    if (key.shiftKey) it.press({ ...key, key: 'Shift', code: 'ShiftLeft' });
    it.press(key);
  }
  it.settle();
  expect(scans.map(({ text }) => text)).toEqual([zone]);
  expect(back).toEqual([]);
});

test('Enter, Tab and the space bar of a person are never held', () => {
  const { it, back } = reader();
  for (const [at, key] of ['Enter', 'Tab', ' ', 'ArrowDown', 'Shift'].entries())
    expect(it.press({ key, code: key, shiftKey: false, at: at * 1000 })).toBe(false);
  it.press({ key: 'j', code: 'KeyJ', shiftKey: false, at: 9000 });
  expect(it.press({ key: 'Enter', code: 'Enter', shiftKey: false, at: 9010 })).toBe(false);
  expect(back).toEqual(['j']);
});

test('a key pressed before a drop or a click is done before it; a scan is not torn apart by one', () => {
  const { it, scans, back } = reader();
  it.press({ key: 'b', code: 'KeyB', shiftKey: false, at: 0 });
  it.settleHand();
  expect(back).toEqual(['b']);
  for (const [at, key] of keysOf(zone, 4, 1000).entries()) {
    it.press(key);
    if (at === 30) it.settleHand();
  }
  it.settle();
  expect(scans.map(({ text }) => text)).toEqual([zone]);
  expect(back).toEqual(['b']);
});

test('a slow machine in the middle of a scan loses nothing; no key is ever lost or doubled', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.constantFrom(...'P<A0\n'), fc.integer({ min: 1, max: 2 * SURE_GAP_MS })),
      ),
      (presses) => {
        const { it, scans, back } = reader();
        let at = 0;
        let kept = '';
        for (const [character, gap] of presses) {
          at += gap;
          const [key] = keysOf(character, 0, at);
          if (key !== undefined && it.press(key)) kept += character;
        }
        it.settle();
        const out = [...scans.map(({ text }) => text), ...back].join('').replaceAll('Enter', '\n');
        expect([...out].toSorted()).toEqual([...kept].toSorted());
      },
    ),
  );
});

test('keys that a busy machine brings late, after the first were given back, are the rest of their scan', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 19 }), { maxLength: 5 }), (late) => {
      const { it, scans, back } = reader();
      for (const [at, key] of keysOf(zone, 4).entries()) {
        if (late.includes(at)) it.settle();
        it.press(key);
      }
      it.settle();
      expect(scans.map(({ text }) => text)).toEqual([zone]);
      // No key does twice what it does.
      expect(back.join('')).toBe(zone.slice(0, Math.max(0, ...late)));
    }),
  );
});

test('a key that comes later by its own time starts a new scan', () => {
  const { it, scans, back } = reader();
  it.press({ key: 'j', code: 'KeyJ', shiftKey: false, at: 0 });
  it.settle();
  for (const key of keysOf(zone, 4, FIRST_GAP_MS + 1)) it.press(key);
  it.settle();
  expect(back).toEqual(['j']);
  expect(scans.map(({ text }) => text)).toEqual([zone]);
});
