/** A key as a keyboard or a scanner that plays one sends it. */
export interface ScanKey {
  /** What the keyboard layout made of it. */
  readonly key: string;
  /** Which key it was, whatever the layout. */
  readonly code: string;
  readonly shiftKey: boolean;
  /** Milliseconds of any clock that does not jump. */
  readonly at: number;
}

/** A finished scan, read in two ways: a scanner types on an American keyboard, whatever layout is set here. */
export interface Scan {
  readonly text: string;
  readonly asAmerican: string;
}

/** Handling of a scanner's keys and of other keys. */
export interface ScanOutcome {
  readonly take: (scan: Scan) => void;
  /** Keys that a person pressed: they are given back in their order and do what they always do. */
  readonly giveBack: (keys: readonly ScanKey[]) => void;
}

/** Between the first keys of a scanner there is less than this; a shortcut waits as long, and nobody notices. */
export const FIRST_GAP_MS = 70;
/** Once it is surely a scanner, a busy machine may take this long for a key, and a scanner between two lines. */
export const SURE_GAP_MS = 350;
/** This number of fast keys in a row cannot be typed by hand. */
const SURE_FROM = 6;
/** Nothing shorter is a machine readable zone or a seal. */
const SHORTEST = 20;

/** Keys that only change others. */
const modifiers: ReadonlySet<string> = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'CapsLock']);

/** Gathers fast keystrokes. `press` says whether it holds the key back; time comes with the keys and `settle`. */
export class ScanReader {
  readonly #outcome: ScanOutcome;
  #held: ScanKey[] = [];
  /** How many of those that are held were given back already. */
  #given = 0;
  /** Keys that were given back last: by their times a key that a busy machine brings later may belong to them. */
  #before: ScanKey[] = [];

  constructor(outcome: ScanOutcome) {
    this.#outcome = outcome;
  }

  /** Takes a key; `true` where it is held back until it is known whose it is. */
  press(key: ScanKey): boolean {
    if (this.#isOver(key.at)) this.settle();
    if (this.#held.length === 0 && isNext(this.#before, key.at)) {
      this.#held = this.#before;
      this.#given = this.#before.length;
    }
    this.#before = [];
    const fresh = this.#held.length === 0;
    const isEnd = key.key === 'Enter' || key.key === 'Tab';
    if (isEnd && this.#held.length < SURE_FROM) {
      this.settle();
      return false;
    }
    if (!isEnd && (key.key.length !== 1 || (fresh && key.key === ' '))) {
      // An arrow key after a shortcut is an act like any other; a scanner presses Shift in the middle of its keys.
      if (!modifiers.has(key.key)) this.settleHand();
      return false;
    }
    this.#held.push(key);
    return true;
  }

  /** Milliseconds after the last key when it is decided whose the keys were. */
  get patience(): number {
    return patienceAfter(this.#held);
  }

  /** Whether the last key began something: none before it belongs to it. */
  get isFirst(): boolean {
    return this.#held.length === 1;
  }

  /** Decides: no further key came in time. */
  settle(): void {
    const keys = this.#held;
    const given = this.#given;
    if (keys.length === 0) return;
    this.#held = [];
    this.#given = 0;
    if (keys.length >= SHORTEST) {
      this.#outcome.take({ text: textOf(keys), asAmerican: keys.map(american).join('') });
      return;
    }
    this.#before = keys;
    if (keys.length > given) this.#outcome.giveBack(keys.slice(given));
  }

  /**
   * Somebody acts otherwise than by keys: what they pressed before is given back now, so that it comes before that act
   * as they meant it. The keys of a scanner stay together.
   */
  settleHand(): void {
    if (this.#held.length < SURE_FROM) this.settle();
  }

  #isOver(at: number): boolean {
    return this.#held.length > 0 && !isNext(this.#held, at);
  }
}

const patienceAfter = (keys: readonly ScanKey[]): number =>
  keys.length >= SURE_FROM ? SURE_GAP_MS : FIRST_GAP_MS;

/** Whether a key came so soon after others that one hand or one scanner sent them. */
const isNext = (keys: readonly ScanKey[], at: number): boolean => {
  const last = keys.at(-1);
  return last !== undefined && at - last.at <= patienceAfter(keys);
};

const textOf = (keys: readonly ScanKey[]): string =>
  keys.map(({ key }) => (key.length === 1 ? key : '\n')).join('');

/** The character of a key on an American keyboard: on a Georgian one the scanner's P comes as ფ. */
const american = ({ key, code, shiftKey }: ScanKey): string => {
  if (key.length !== 1) return '\n';
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter;
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined && !shiftKey) return digit;
  if (code === 'Comma' || code === 'IntlBackslash') return '<';
  return key;
};
