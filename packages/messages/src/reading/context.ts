import type { CivilDate } from '@amirani/core';
import type { Tokens } from '../edifact/index.ts';
import type { DiagnosticCode, UnassignedReason } from '../record.ts';
import type { DiagnosticList } from './diagnostics.ts';
import type { Marks } from './marks.ts';
import type { MessageReading } from './model.ts';
import { isTail, tailsOf } from './tail.ts';

/** One message during reading: its tokens, its results, and the helpers of every reader. */
export class ReadContext {
  readonly tokens: Tokens;
  readonly reading: MessageReading;
  readonly diagnostics: DiagnosticList;
  /** Decides centuries: the day of the flight where the message has one. */
  flightDate: CivilDate;
  #tails: number | undefined;

  constructor(reading: MessageReading, diagnostics: DiagnosticList, referenceDate: CivilDate) {
    this.tokens = reading.tokens;
    this.reading = reading;
    this.diagnostics = diagnostics;
    this.flightDate = referenceDate;
  }

  /** The value at a place without blanks around it; empty where it is absent or masked. */
  value(segment: number, element: number, component: number): string {
    return trimmed(this.tokens.text(this.tokens.token(segment, element, component)));
  }

  /** The value at a place, marked at a path; undefined where it is absent or masked. */
  field(
    marks: Marks,
    path: string,
    segment: number,
    element: number,
    component: number,
    index = 0,
  ): string | undefined {
    const token = this.tokens.token(segment, element, component);
    if (token < 0) return undefined;
    const text = trimmed(this.tokens.text(token));
    if (text === '') return undefined;
    marks.token(path, index, this.tokens, token);
    return text;
  }

  /** A non-negative whole number, or undefined; a diagnostic for text that is not a number. */
  count(segment: number, element: number, component: number): number | undefined {
    const token = this.tokens.token(segment, element, component);
    const text = trimmed(this.tokens.text(token));
    if (text === '') return undefined;
    const number = wholeNumber(text);
    if (number >= 0) return number;
    this.say(
      'message.value.unreadable',
      `${this.tokens.tagText(segment)} has no readable number`,
      token,
    );
    return undefined;
  }

  /** How many elements of a segment are read: all that a sender can mean, not all that one can send. */
  elements(segment: number): number {
    const count = this.tokens.elements(segment);
    if (count <= MOST_ELEMENTS) return count;
    const text = `of ${count} elements ${MOST_ELEMENTS} are read`;
    this.saySegment('message.size.limit', text, segment);
    return MOST_ELEMENTS;
  }

  /** Adds a diagnostic about a component. */
  say(code: DiagnosticCode, text: string, token: number): void {
    this.diagnostics.atToken(code, text, this.tokens, token);
  }

  /** Adds a diagnostic about a segment. */
  saySegment(code: DiagnosticCode, text: string, segment: number): void {
    this.diagnostics.atSegment(code, text, this.tokens, segment);
  }

  /**
   * Leaves the values of a segment without an owner; `reason` says why the owner is uncertain. The record keeps them with
   * their segment, at attention.
   */
  unassign(code: UnassignedReason, text: string, segment: number): void {
    this.saySegment(code, text, segment);
    const { unassigned } = this.reading;
    if (unassigned.at(-1)?.segment === segment) return;
    if (unassigned.length < MOST_UNASSIGNED) unassigned.push({ segment, reason: code });
  }

  /** Whether a segment is the rest of a name that was cut at an apostrophe, and UNT counts so. */
  isRestOfName(segment: number): boolean {
    if (!isTail(this.tokens, segment)) return false;
    this.#tails ??= tailsOf(this.tokens, this.reading.message);
    return this.#tails > 0;
  }

  /** Says that the rest of a name was joined to its beginning. */
  sayJoined(segment: number): void {
    const text =
      'an apostrophe that is not released ends a segment in a name: both parts are joined';
    this.saySegment('message.text.unreleased', text, segment);
  }

  /** Whether UNT declares as many segments as there are: then none is lost and none doubled. */
  isIntact(): boolean {
    const { first, end, unt } = this.reading.message;
    return unt >= 0 && Number(this.value(unt, 0, 0) || -1) === end - first;
  }

  /** Takes the flight's day from a time that was read: `2026-01-02T10:00` or a date alone. */
  setFlightDate(time: string | undefined): void {
    if (time !== undefined) this.flightDate = time.slice(0, 10) as CivilDate;
  }

  /** A qualifier or code of up to four characters as a number; 0 where it is absent. See `Tokens.word`. */
  word(segment: number, element: number, component: number): number {
    return this.tokens.word(this.tokens.token(segment, element, component));
  }
}

/** More are counted by the diagnostics alone. */
const MOST_UNASSIGNED = 1000;

/** The guides allow nine repetitions, and one seat a traveller. */
const MOST_ELEMENTS = 1000;

/** The number that up to nine digits write, or -1. */
const wholeNumber = (text: string): number => {
  if (text.length > 9) return -1;
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = 10 * number + digit;
  }
  return number;
};

/** Whether a place of a text has a digit; false outside the text. */
export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

/** Trims blanks; returns the same string without blanks at the ends. */
export const trimmed = (text: string): string => {
  const last = text.length - 1;
  if (last < 0) return text;
  return text.charCodeAt(0) <= 32 || text.charCodeAt(last) <= 32 ? text.trim() : text;
};

/**
 * Whether an equal entry is among the last of a list. Looking no further back keeps a hostile message of
 * one traveller with a million tickets linear; real doubles follow each other closely.
 */
export const seenLately = <T>(
  list: readonly T[] | undefined,
  same: (entry: T) => boolean,
): boolean => {
  if (list === undefined) return false;
  for (let at = list.length - 1; at >= Math.max(0, list.length - LOOK_BACK); at--) {
    if (same(list[at] as T)) return true;
  }
  return false;
};

/** How many entries back doubles are looked for. */
const LOOK_BACK = 64;
