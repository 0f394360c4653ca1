import { useEffect, useRef } from 'react';
import { preferences } from './preferences.ts';
import type { ShortcutId } from './shortcut-list.ts';
import { shortcutList } from './shortcut-list.ts';

/** What a key press looks like, so that the matching needs no browser. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a press is the shortcut. Single keys stand alone; `Mod+K` is Ctrl or Command with the letter.
 * Letters do not look at Shift, signs such as `?` are what the keyboard made of it.
 */
export const matches = (keys: string, press: KeyPress): boolean => {
  const mod = press.ctrlKey || press.metaKey;
  if (keys.startsWith('Mod+'))
    return mod && !press.altKey && press.key.toLowerCase() === keys.slice(4).toLowerCase();
  if (mod || press.altKey) return false;
  return keys.length === 1 ? press.key.toLowerCase() === keys.toLowerCase() : press.key === keys;
};

/** Whether a press belongs to what is being typed into, and so is no shortcut. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, [role="dialog"], [role="menu"], [role="listbox"]') !==
      null);

type Handler = () => void;

/** Handlers by shortcut; the one mounted last comes first. */
const handlers = new Map<ShortcutId, Handler[]>();

/** Does something at a shortcut while the component is on the screen. */
export const useShortcut = (id: ShortcutId, handler: Handler, enabled = true): void => {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
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

/** Starts listening to the keyboard; gives back what ends it. */
export const listenToShortcuts = (): (() => void) => {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing) return;
    for (const { id, keys } of shortcutList) {
      if (!matches(keys, event)) continue;
      const single = !keys.startsWith('Mod+');
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
