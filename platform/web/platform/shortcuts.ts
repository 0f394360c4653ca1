import { useLayoutEffect, useRef } from 'react';
import { preferences } from './preferences.ts';
import type { ShortcutId } from './shortcut-list.ts';
import { shortcutList } from './shortcut-list.ts';

/** What a key press looks like, so that the matching needs no browser. */
export interface KeyPress {
  readonly key: string;
  /** Physical key, or undefined. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a press is the shortcut. Single keys stand alone; `Mod+K` is Ctrl or Command with the letter.
 * Letters do not look at Shift, signs such as `?` are what the keyboard made of it. Where the layout has no Latin
 * letters, as the Georgian one, the key counts that has the letter on it.
 */
export const matches = (keys: string, press: KeyPress): boolean => {
  const mod = press.ctrlKey || press.metaKey;
  const key = latinKey(press);
  if (keys.startsWith('Mod+'))
    return mod && !press.altKey && key.toLowerCase() === keys.slice(4).toLowerCase();
  if (mod || press.altKey) return false;
  return keys.length === 1 ? key.toLowerCase() === keys.toLowerCase() : key === keys;
};

/** The letter printed on a key whose layout writes another script; else what the layout made of it. */
const latinKey = ({ key, code }: KeyPress): string =>
  /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key)
    ? (/^Key([A-Z])$/.exec(code ?? '')?.[1] ?? key)
    : key;

/** Whether a press belongs to a text input and is not a shortcut. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !==
      null);

type Handler = () => void;

/** Handlers by shortcut; the one mounted last comes first. */
const handlers = new Map<ShortcutId, Handler[]>();

/**
 * Does something at a shortcut while the component is on the screen: from the moment it is shown, so that no key is lost or
 * means something else on a machine that is slow to come to its effects.
 */
export const useShortcut = (id: ShortcutId, handler: Handler, enabled = true): void => {
  const latest = useRef(handler);
  latest.current = handler;
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    const run: Handler = () => latest.current();
    const list = handlers.get(id) ?? [];
    handlers.set(id, [run, ...list]);
    return () =>
      void handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== run),
      );
  }, [id, enabled]);
};

/** Keys that something on the screen takes before any shortcut; the one mounted last comes first. */
const localKeys: ReadonlyMap<string, Handler>[] = [];

/** Takes keys before any shortcut, for as long as an open panel offers a few choices under them. */
export const useLocalKeys = (keys: ReadonlyMap<string, Handler>, enabled = true): void => {
  useLayoutEffect(() => {
    if (!enabled) return undefined;
    localKeys.push(keys);
    return () => void localKeys.splice(localKeys.indexOf(keys), 1);
  }, [keys, enabled]);
};

/** Starts listening to the keyboard; gives back what ends it. */
export const listenToShortcuts = (): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    const taken = localKeys.findLast((keys) => keys.has(event.key))?.get(event.key);
    if (taken !== undefined && preferences.get().shortcuts && !isTyping(event.target)) {
      event.preventDefault();
      taken();
      return;
    }
    for (const { id, keys } of shortcutList) {
      if (!matches(keys, event)) continue;
      const single = keys.length === 1;
      if (single && (!preferences.get().shortcuts || isTyping(event.target))) continue;
      const handler = handlers.get(id)?.[0];
      if (handler === undefined) continue;
      event.preventDefault();
      handler();
      return;
    }
  };
  window.addEventListener('keydown', onKeyDown);
  return () => window.removeEventListener('keydown', onKeyDown);
};
