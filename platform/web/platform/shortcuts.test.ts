import { describe, expect, test } from 'vitest';
import { shortcutList } from './shortcut-list.ts';
import { type KeyPress, matches } from './shortcuts.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe('shortcuts', () => {
  test('a single key stands alone: with Control, Command or Alt it is somebody else’s', () => {
    expect(matches('j', press('j'))).toBe(true);
    expect(matches('j', press('J'))).toBe(true);
    for (const held of [{ ctrlKey: true }, { metaKey: true }, { altKey: true }])
      expect(matches('j', press('j', held))).toBe(false);
  });

  test('on a Georgian keyboard the key counts that has the letter on it', () => {
    expect(matches('p', press('ფ', { code: 'KeyP' }))).toBe(true);
    expect(matches('l', press('ფ', { code: 'KeyP' }))).toBe(false);
    expect(matches('p', press('ფ'))).toBe(false);
    // French and German keyboards have Latin letters: theirs count.
    expect(matches('q', press('a', { code: 'KeyQ' }))).toBe(false);
    expect(matches('Mod+K', press('კ', { code: 'KeyK', ctrlKey: true }))).toBe(true);
  });

  test('signs are what the keyboard made of them', () => {
    expect(matches('?', press('?'))).toBe(true);
    expect(matches('/', press('?'))).toBe(false);
  });

  test('Mod is Control or Command', () => {
    expect(matches('Mod+K', press('k', { ctrlKey: true }))).toBe(true);
    expect(matches('Mod+K', press('k', { metaKey: true }))).toBe(true);
    expect(matches('Mod+K', press('k'))).toBe(false);
    expect(matches('Mod+K', press('k', { ctrlKey: true, altKey: true }))).toBe(false);
  });

  // Screens that are never shown together may use one key for two things.
  const everywhere = /^\/|^(palette|map|search|back|show-changes|help|list)(\.|$)/;
  test.each([
    /^(checkpoint|papers|documents|faces)\./,
    /^second-line\./,
    /^referrals\./,
    /^hits\./,
    /^matches\./,
    /^academy\./,
    /^files\./,
    /^(board|traveller|schengen|documents|faces)\./,
    /^(practice|faces)\./,
  ])('no two shortcuts of one screen share keys, so that no press means two things: %s', (own) => {
    const keys = shortcutList
      .filter(({ id }) => everywhere.test(id) || own.test(id))
      .map((shortcut) => shortcut.keys.toLowerCase());
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('every shortcut is on one of these screens', () => {
    const known =
      /^\/|^(palette|map|search|back|show-changes|help|list|checkpoint|papers|documents|faces|practice|second-line|referrals|hits|matches|academy|files|board|traveller|schengen)(\.|$)/;
    expect(shortcutList.filter(({ id }) => !known.test(id))).toEqual([]);
  });
});
