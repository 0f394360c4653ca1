import type { ByteRange, Tokens } from '../edifact/index.ts';
import { MASK, NO_TAG } from '../edifact/index.ts';
import type { NameContext } from './clergy.ts';
import { noDocuments } from './clergy.ts';
import type { DropKind } from './drop-kind.ts';
import { keptOfAddress } from './free-text.ts';
import type { Place, SegmentPlaces } from './place.ts';
import { placeOf } from './place.ts';
import type { Redaction } from './redaction.ts';
import {
  cards,
  clergy,
  identifierCards,
  keeping,
  redacted,
  shortened,
  ticketCards,
} from './redaction.ts';
import type { SegmentPart } from './segment-part.ts';
import { rangeIn } from './segment-part.ts';
import { LONGEST_VALUE, maskBlots, viewOf } from './value-view.ts';

/**
 * Masks values of one interchange in a copy of its bytes and counts what it masked, by kind. Separators,
 * line breaks and release characters that stay in use are never touched, so that the copy has the same
 * segments, elements and components.
 */
export class Masker {
  readonly tokens: Tokens;
  /** The copy. The tokens still read the original. */
  readonly bytes: Uint8Array;
  dropped: Record<string, number> = {};

  constructor(tokens: Tokens, bytes: Uint8Array) {
    this.tokens = tokens;
    this.bytes = bytes;
  }

  count(kind: DropKind): void {
    this.dropped[kind] = (this.dropped[kind] ?? 0) + 1;
  }

  /** How many elements a part has. */
  elements({ first, end }: SegmentPart): number {
    return end - first;
  }

  /** How many components an element of a part has. */
  components({ segment, first }: SegmentPart, element: number): number {
    return this.tokens.components(segment, first + element);
  }

  /** A value as it was sent, in capitals; nothing where it is longer than any that may be kept. */
  sent(part: SegmentPart, element: number, component: number): string {
    const range = rangeIn(this.tokens, part, element, component);
    if (range === undefined || range.end - range.start > LONGEST_VALUE) return '';
    const { release } = this.tokens.separators;
    return viewOf(this.tokens.bytes, range.start, range.end, release).text;
  }

  /** The same without blanks around it. */
  upper(part: SegmentPart, element: number, component: number): string {
    return this.sent(part, element, component).trim();
  }

  /** Masks a part except its tag; counts once. An invalid tag (the rest of a text with a terminator inside) is masked too. */
  segment(part: SegmentPart, kind: DropKind): void {
    let changed = part.first === 0 && this.#eraseTag(part.segment, part.tag === NO_TAG ? 0 : 1);
    for (let e = 0; e < this.elements(part); e++)
      for (let c = 0; c < this.components(part, e); c++)
        if (this.#erase(part, e, c)) changed = true;
    if (changed) this.count(kind);
  }

  /** Masks one value. */
  value(part: SegmentPart, element: number, component: number, kind: DropKind): void {
    if (this.#erase(part, element, component)) this.count(kind);
  }

  /** Masks the tag's own further components: nothing belongs there. */
  tagComponents({ segment, first }: SegmentPart): void {
    if (first === 0 && this.#eraseTag(segment, 1)) this.count('unlisted-element');
  }

  /** Holds a part to the places of a table. */
  places(part: SegmentPart, rules: SegmentPlaces, names: NameContext = noDocuments): void {
    this.tagComponents(part);
    const elements = this.elements(part);
    const cut = this.#unknownQualifier(part, rules);
    for (let element = 0; element < elements; element++) {
      const components = this.components(part, element);
      for (let component = 0; component < components; component++) {
        const place = cut(element, component) ? undefined : placeOf(rules, element, component);
        this.place(part, element, component, place, names);
      }
    }
  }

  /** Holds one value to its place. */
  place(
    part: SegmentPart,
    element: number,
    component: number,
    place: Place | undefined,
    names: NameContext = noDocuments,
  ): void {
    const range = rangeIn(this.tokens, part, element, component);
    if (range === undefined || range.end <= range.start) return;
    if (place === undefined) {
      this.value(part, element, component, 'unlisted-element');
      return;
    }
    if (place.kind === 'none') return;
    const { start, end } = range;
    const flat = place.kind === 'code' || place.kind === 'digits';
    if (flat && fits(this.bytes, start, end, place)) {
      if (end - start > 12) this.redact(part, element, component, [identifierCards]);
    } else if (flat) this.value(part, element, component, 'free-text');
    else this.redact(part, element, component, redactionsOf(place, names));
  }

  /**
   * Applies redactions to a value; each kind counts once. A value that is longer than any that may be
   * kept is masked whole, without being looked at.
   */
  redact(
    part: SegmentPart,
    element: number,
    component: number,
    redactions: readonly Redaction[],
  ): void {
    const range = rangeIn(this.tokens, part, element, component);
    if (range === undefined || range.end <= range.start) return;
    if (range.end - range.start > LONGEST_VALUE) {
      this.value(part, element, component, 'free-text');
      return;
    }
    const view = viewOf(this.bytes, range.start, range.end, this.tokens.separators.release);
    const { text, kinds } = redacted(view.text, redactions);
    if (kinds.size === 0) return;
    maskBlots(this.bytes, view, text);
    for (const kind of kinds) this.count(kind);
  }

  #unknownQualifier(
    part: SegmentPart,
    { qualifier }: SegmentPlaces,
  ): (element: number, component: number) => boolean {
    if (qualifier === undefined) return () => false;
    const { element, component, values } = qualifier;
    if (values.has(this.upper(part, element, component))) return () => false;
    return (e, c) => e > element || (e === element && c > component);
  }

  #eraseTag(segment: number, from: number): boolean {
    let changed = false;
    for (let c = from; c < this.tokens.components(segment, -1); c++) {
      const range = this.tokens.range(segment, -1, c);
      if (range !== undefined && this.#eraseRange(range)) changed = true;
    }
    return changed;
  }

  #erase(part: SegmentPart, element: number, component: number): boolean {
    const range = rangeIn(this.tokens, part, element, component);
    return range !== undefined && this.#eraseRange(range);
  }

  #eraseRange({ start, end }: ByteRange): boolean {
    let changed = false;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at] as number;
      if (byte === MASK || byte === 0x0d || byte === 0x0a) continue;
      this.bytes[at] = MASK;
      changed = true;
    }
    return changed;
  }
}

const redactionsOf = (place: Place, names: NameContext): readonly Redaction[] => {
  const short = shortened(place.max);
  if (place.kind === 'number') return [short];
  if (place.kind === 'ticket') return [short, ticketCards];
  if (place.kind === 'identifier') return [short, identifierCards];
  if (place.kind === 'name') return [short, cards];
  if (place.kind === 'given') return [short, clergy(names), cards];
  return [short, keeping(keptOfAddress), cards];
};

/** Letters, digits and few signs, or digits and a decimal mark, and not too many. Line breaks do not count. */
const fits = (bytes: Uint8Array, start: number, end: number, place: Place): boolean => {
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number;
    if (byte === 0x0d || byte === 0x0a || byte === MASK) continue;
    if (++length > place.max) return false;
    const digit = byte >= 0x30 && byte <= 0x39;
    if (digit || byte === 0x2e || byte === 0x20 || byte === 0x2d) continue;
    if (place.kind === 'digits') return false;
    const letter = (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
    if (!letter && !CODE_SIGNS.has(byte)) return false;
  }
  return true;
};

/** `*`, `/`, `<`, `#`, `&`. */
const CODE_SIGNS: ReadonlySet<number> = new Set([0x2a, 0x2f, 0x3c, 0x23, 0x26]);
