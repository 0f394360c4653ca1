import { dayOf } from '../flights/day-of.ts';
import type { Flight } from '../flights/flight.ts';
import type { Stream } from '../random/stream.ts';
import { stream } from '../random/stream.ts';
import type { Instant } from '../time/instant.ts';
import { utc } from '../time/instant.ts';
import type { Content } from '../truth/sent.ts';
import type { Dialect } from './dialect.ts';
import { interchangeText, latin1, typeB } from './envelope.ts';
import type { Outgoing } from './outgoing.ts';

/** A file as it was sent. */
export interface WorldMessage {
  /** Relative, with `/`: `2026-03-29/0000-0V601-20260331-pnrgov-48h.edi`. */
  readonly path: string;
  readonly at: Instant;
  readonly flight: string;
  readonly carrier: string;
  /** `to-carrier`: an answer of the state, which nobody ingests. */
  readonly direction: 'to-state' | 'to-carrier';
  readonly kind: 'PNRGOV' | 'PAXLST' | 'CUSRES';
  readonly readable: 'whole' | 'truncated' | 'unreadable';
  /** For a push: hours before departure, part, number of parts. */
  readonly push?: { readonly hours: number; readonly part: number; readonly parts: number };
  readonly bytes: Uint8Array;
  readonly content: Content;
}

/** Turns a flight's files into bytes. Equal files (sent twice) get equal bytes. */
export const transmit = (
  files: readonly Outgoing[],
  flight: Flight,
  dialect: Dialect,
  source: Stream,
): readonly WorldMessage[] => {
  const base = source.below(900000) + 1000;
  return files.map((file) => {
    const { at, kind, label, direction, content, fate, push } = file;
    const { date, time } = utc(at);
    const day = dayOf(flight).replaceAll('-', '');
    const name = `${time}-${flight.carrier}${flight.number}-${day}-${kind.toLowerCase()}-${label}`;
    return {
      path: `${date}/${name}.edi`,
      at,
      flight: flight.id,
      carrier: flight.carrier,
      direction,
      kind,
      readable: fate === 'truncated' || fate === 'unreadable' ? fate : 'whole',
      ...(push === undefined
        ? {}
        : { push: { hours: push.hours, part: push.part, parts: push.parts } }),
      bytes: latin1(fileText(file, flight, dialect, base)),
      content,
    };
  });
};

const fileText = (file: Outgoing, flight: Flight, dialect: Dialect, base: number): string => {
  if (file.fate === 'unreadable') return errorPage;
  const state = file.kind === 'PNRGOV' ? 'QVRPIU' : 'QVRAPI';
  const toState = file.direction === 'to-state';
  const first = file.label.replace(/-(again|cut)$/, '');
  const texts = file.interchanges.map((messages, i) =>
    interchangeText(
      {
        sender: toState ? flight.carrier : state,
        recipient: toState ? state : flight.carrier,
        at: preparedAt(file),
        // A repeated file repeats its reference, so the reference depends on the label and not on the order.
        reference: String(base + i + stream(`${flight.id}/${first}`).below(90000)).padStart(6, '0'),
        application:
          file.kind === 'PNRGOV'
            ? 'PNRGOV'
            : dialect.paxlst.mode === 'interactive'
              ? 'IAPI'
              : 'APIS',
        messages,
      },
      dialect,
    ),
  );
  const text = texts.join('');
  const sent =
    file.fate === 'truncated' ? cutInBooking(text, file.push?.snaps.length ?? 0, dialect) : text;
  const wide = file.fate === 'rewrapped';
  if (dialect.typeB) return typeB(sent, flight.carrier, preparedAt(file), wide ? 63 : 69);
  return wide ? rewrapped(sent, dialect) : sent;
};

/** When the message was made: a repeated file is as old as the first. */
const preparedAt = (file: Outgoing): Instant =>
  file.label.endsWith('-again') ? file.at - 7 : file.at;

/** The text up to the first characters of the locator of the booking after `kept` whole ones. */
const cutInBooking = (text: string, kept: number, { separators, lineEnd }: Dialect): string => {
  const opening = `SRC${separators.terminator}${lineEnd}`;
  let at = text.indexOf(opening);
  for (let i = 0; i < kept && at >= 0; i++) at = text.indexOf(opening, at + 1);
  return at < 0 ? text : text.slice(0, at + opening.length + 10);
};

const rewrapped = (text: string, { separators, lineEnd }: Dialect): string =>
  lineEnd === ''
    ? text.replaceAll(separators.terminator, `${separators.terminator}\n`)
    : text.replaceAll(lineEnd, '');

const errorPage = `<!DOCTYPE html>
<html><head><title>502 Bad Gateway</title></head>
<body><h1>502 Bad Gateway</h1><p>The message switch did not answer in time.</p></body></html>
`;
