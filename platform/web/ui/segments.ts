import { readInterchanges, type Tokens } from '@amirani/messages';

/** A component of a segment: its element after the tag (the tag is -1) and its bytes in the file. */
interface SegmentPart {
  readonly element: number;
  readonly component: number;
  readonly start: number;
  readonly end: number;
}

/** A segment with its place. */
export interface SegmentPlace {
  /** UNH is 1; segments outside a message have 0. */
  readonly number: number;
  /** Which message of the file, from 0; -1 outside any. */
  readonly message: number;
  readonly tag: string;
  /** Bytes in the file, the terminator left out. */
  readonly start: number;
  readonly end: number;
  readonly parts: readonly SegmentPart[];
  /** Decoded values by element and component. */
  readonly values: readonly (readonly string[])[];
}

/**
 * The segments of a file in order, as the reader finds them; with `only`, those of one message (from 0) and
 * those outside any, since a large file has more segments than a window has memory for.
 */
export const segmentsOf = (bytes: Uint8Array, only?: number): readonly SegmentPlace[] => {
  const places: SegmentPlace[] = [];
  let message = 0;
  for (const { tokens, messages } of readInterchanges(bytes)) {
    let index = 0; // of the message that the segment is in, or that comes next
    for (let segment = 0; segment < tokens.segments; segment++) {
      while (segment >= (messages[index]?.end ?? Number.POSITIVE_INFINITY)) index++;
      const holder = messages[index];
      const inside = holder !== undefined && segment >= holder.first;
      if (inside && only !== undefined && message + index !== only) continue;
      places.push({
        ...placeOf(tokens, segment),
        number: inside ? segment - holder.first + 1 : 0,
        message: inside ? message + index : -1,
      });
    }
    message += messages.length;
  }
  return places;
};

const placeOf = (tokens: Tokens, segment: number): Omit<SegmentPlace, 'number' | 'message'> => {
  const parts: SegmentPart[] = [];
  const values: string[][] = [];
  for (let element = -1; element < tokens.elements(segment); element++) {
    const texts: string[] = [];
    for (let component = 0; component < tokens.components(segment, element); component++) {
      const token = tokens.token(segment, element, component);
      parts.push({ element, component, start: tokens.start(token), end: tokens.end(token) });
      texts.push(tokens.text(token));
    }
    if (element >= 0) values.push(texts);
  }
  return {
    tag: tokens.tagText(segment),
    start: tokens.segmentStart(segment),
    end: tokens.segmentEnd(segment),
    parts,
    values,
  };
};

/** A half-open range of bytes. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a segment that is drawn in one manner. */
export interface Run {
  readonly kind: 'tag' | 'mark' | 'value' | 'masked';
  readonly light: 'none' | 'lit' | 'related';
  /** A value that is masked until it is asked for (R10): its text here is dots. */
  readonly hidden: boolean;
  readonly text: string;
  readonly element: number;
  readonly component: number;
  readonly start: number;
}

/** The byte that stands for what the privacy gate removed. */
const mask = 0x1a;

/** What to draw differently: values in question, other values of the same person, values masked until asked for. */
export interface Lights {
  readonly lit: readonly ByteSpan[];
  readonly related: readonly ByteSpan[];
  readonly hidden: readonly ByteSpan[];
}

/** No light anywhere. */
export const NO_LIGHTS: Lights = { lit: [], related: [], hidden: [] };

/** Cuts a segment into runs: tag, separators, values, masked bytes; lit where it overlaps `lit`, else `related`. */
export const segmentRuns = (
  bytes: Uint8Array,
  place: SegmentPlace,
  lights: Lights,
): readonly Run[] => {
  const { lit, related, hidden } = lights;
  const runs: Run[] = [];
  const cuts = new Set<number>([place.start, place.end]);
  for (const { start, end } of [...place.parts, ...lit, ...related, ...hidden])
    for (const at of [start, end]) if (at > place.start && at < place.end) cuts.add(at);
  for (let at = place.start + 1; at < place.end; at++)
    if ((bytes[at] === mask) !== (bytes[at - 1] === mask)) cuts.add(at);
  const edges = [...cuts].toSorted((a, b) => a - b);
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined || end <= start) continue;
    const part = place.parts.find((one) => start >= one.start && end <= one.end);
    const masked = bytes[start] === mask;
    const concealed = overlaps(hidden, start, end);
    const text = masked
      ? '·'.repeat(end - start)
      : concealed
        ? '•'.repeat(end - start)
        : decode(bytes.subarray(start, end));
    if (text === '') continue;
    runs.push({
      kind: masked ? 'masked' : part === undefined ? 'mark' : part.element < 0 ? 'tag' : 'value',
      light: overlaps(lit, start, end) ? 'lit' : overlaps(related, start, end) ? 'related' : 'none',
      hidden: concealed,
      text,
      element: part?.element ?? -1,
      component: part?.component ?? 0,
      start,
    });
  }
  return runs;
};

/** A stretch of segments that are shown, or the number that is left out. */
export type Stretch =
  | { readonly kind: 'shown'; readonly from: number; readonly to: number }
  | { readonly kind: 'folded'; readonly from: number; readonly to: number };

/**
 * Which segments to show of one person: those that hold a light, and up to `gap` between two of them.
 * The rest, other people's data among it, is folded.
 */
export const foldAround = (
  places: readonly SegmentPlace[],
  lights: Lights,
  gap = 2,
): readonly Stretch[] => {
  const spans = [...lights.lit, ...lights.related, ...lights.hidden];
  const shown = places.map(({ start, end }) => overlaps(spans, start, end));
  const near = shown.map(
    (isShown, index) =>
      isShown ||
      (shown.slice(Math.max(0, index - gap), index).includes(true) &&
        shown.slice(index + 1, index + 1 + gap).includes(true)),
  );
  const stretches: Stretch[] = [];
  for (const [index, isShown] of near.entries()) {
    const kind = isShown ? 'shown' : 'folded';
    const last = stretches.at(-1);
    if (last?.kind === kind) stretches[stretches.length - 1] = { ...last, to: index + 1 };
    else stretches.push({ kind, from: index, to: index + 1 });
  }
  return stretches;
};

/** How many segments are drawn of a message before the reader asks for more. */
const drawnAtOnce = 2000;

/** All segments of a message up to `limit`, and those around what is lit; the rest is folded. */
export const foldLong = (
  places: readonly SegmentPlace[],
  lights: Lights,
  limit: number = drawnAtOnce,
): readonly Stretch[] => {
  if (places.length <= limit) return [{ kind: 'shown', from: 0, to: places.length }];
  const lit = places.findIndex(({ start, end }) => overlaps(lights.lit, start, end));
  const around = Math.max(limit, lit - 50);
  if (lit < limit)
    return [
      { kind: 'shown', from: 0, to: limit },
      { kind: 'folded', from: limit, to: places.length },
    ];
  const stretches: readonly Stretch[] = [
    { kind: 'shown', from: 0, to: limit },
    { kind: 'folded', from: limit, to: around },
    { kind: 'shown', from: around, to: Math.min(places.length, lit + 50) },
    { kind: 'folded', from: Math.min(places.length, lit + 50), to: places.length },
  ];
  return stretches.filter(({ from, to }) => to > from);
};

const overlaps = (spans: readonly ByteSpan[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && span.end > start);

const utf8 = new TextDecoder('utf-8', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

/** Text for display: UTF-8 if valid, else Latin; line breaks are not data in EDIFACT. */
const decode = (bytes: Uint8Array): string => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    text = latin1.decode(bytes);
  }
  return text.replace(/[\r\n]/g, '');
};

/**
 * Catalogue ids that explain a segment, the most special first: `segment.NAD.FL`, `segment.NAD`.
 * The qualifier is the first component, or the second element's where the first is a bare number.
 */
export const segmentTextIds = (place: Pick<SegmentPlace, 'tag' | 'values'>): readonly string[] => {
  const first = place.values[0] ?? [];
  return [
    ...[first[0], first[1]]
      .filter((qualifier) => qualifier !== undefined && qualifier !== '')
      .map((qualifier) => `segment.${place.tag}.${qualifier}`),
    `segment.${place.tag}`,
    'segment.unknown',
  ];
};

/** Catalogue ids that explain a component, the most special first. Repeated elements share the first's. */
export const elementTextIds = (
  tag: string,
  element: number,
  component: number,
): readonly string[] => {
  const first = repeating.has(tag) ? (tag === 'ADD' || tag === 'SSR' ? 1 : 0) : element;
  const elements = element > first ? [element, first] : [element];
  return [
    ...elements.flatMap((at) => [`element.${tag}.${at}.${component}`, `element.${tag}.${at}`]),
    'element.unknown',
  ];
};

/** Segments whose elements repeat one composite. */
const repeating = new Set(['RCI', 'DAT', 'FTI', 'REF', 'MON', 'FOP', 'COM', 'ADD', 'SSR', 'TKT']);
