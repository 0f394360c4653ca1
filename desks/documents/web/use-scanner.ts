import { useLayoutEffect, useRef } from 'react';
import { type Scan, type ScanKey, ScanReader } from './scan-reader.ts';

/** Acts other than keys. A held key is done before them, however long its timer is kept waiting by a busy page. */
const acts = ['pointerdown', 'drop', 'paste', 'change'] as const;

/** Events that were given back: they are not looked at twice. */
const returned = new WeakSet<Event>();

/** Elements in which a person types or chooses, without shortcuts. */
const own =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [role="listbox"]';

/**
 * Takes the input of a keyboard-wedge scanner, anywhere on the screen and without a click. Other keys work as usual, a moment
 * later. A scan that ran into a text field is taken out of it again.
 */
export const useScanner = (take: (scan: Scan) => boolean): void => {
  const latest = useRef(take);
  latest.current = take;
  // Before the screen is painted: a scan in the same moment loses no key.
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let target: EventTarget | null = null;
    let field:
      | { readonly element: HTMLInputElement | HTMLTextAreaElement; readonly before: string }
      | undefined;
    const reader = new ScanReader({
      take: (scan) => {
        const taken = latest.current(scan);
        if (taken && field !== undefined) write(field.element, field.before);
      },
      giveBack: (keys) => {
        if (field === undefined) for (const key of keys) giveBack(key, target);
      },
    });
    const onKeyDown = (event: KeyboardEvent): void => {
      if (returned.has(event) || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const element = event.target instanceof Element ? event.target : null;
      const typing = element?.closest(own) != null;
      if (typing && !isTextField(element)) return;
      const key: ScanKey = {
        key: event.key,
        code: event.code,
        shiftKey: event.shiftKey,
        at: event.timeStamp,
      };
      // Enter in a field sends its form: within a scan it only parts two lines.
      const before = isTextField(element) ? element.value : '';
      const held = reader.press(key);
      clearTimeout(timer);
      timer = setTimeout(() => reader.settle(), reader.patience);
      if (!held) return;
      if (reader.isFirst) field = undefined;
      target = event.target;
      if (!isTextField(element)) {
        event.preventDefault();
        event.stopPropagation();
        return;
      }
      field ??= { element, before };
      if (key.key.length !== 1) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    const onAct = (): void => reader.settleHand();
    window.addEventListener('keydown', onKeyDown, true);
    for (const act of acts) window.addEventListener(act, onAct, true);
    return () => {
      clearTimeout(timer);
      for (const act of acts) window.removeEventListener(act, onAct, true);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, []);
};

const isTextField = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && /^(text|search|date)$/.test(element.type));

/** Lets a held key do what it does: it goes to where it was pressed. */
const giveBack = ({ key, code, shiftKey }: ScanKey, target: EventTarget | null): void => {
  const event = new KeyboardEvent('keydown', {
    ...{ key, code, shiftKey },
    ...{ bubbles: true, cancelable: true, composed: true },
  });
  returned.add(event);
  (target instanceof Node && target.isConnected ? target : document.body).dispatchEvent(event);
};

/** Writes into a field so that React hears of it. */
const write = (element: HTMLInputElement | HTMLTextAreaElement, value: string): void => {
  const prototype = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(element, value);
  element.dispatchEvent(new Event('input', { bubbles: true }));
};
