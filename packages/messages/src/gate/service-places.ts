import type { PlaceTable } from './place.ts';
import { code, number, segment, text } from './place.ts';

const party = [text(70), code(14), text(35), text(35)];
const reference = [number(35)];

/** Envelope segments of every message (ISO 9735). Passwords and what later syntaxes add are masked. */
export const servicePlaces: PlaceTable = new Map([
  segment('UNB', 'message', [
    [text(16), code(6), code(6), code(6)],
    party,
    party,
    [code(8), code(6)],
    reference,
    [],
    reference,
    [code(2)],
    [code(2)],
    [text(35)],
    [code(2)],
  ]),
  segment('UNG', 'message', [
    reference,
    party,
    party,
    [code(8), code(6)],
    reference,
    [code(3)],
    [code(6), code(6), code(6)],
  ]),
  segment('UNH', 'message', [
    reference,
    [text(16), code(6), code(6), code(6), code(8), code(8), code(8)],
    [number(70)],
    [code(4), code(2)],
  ]),
  segment('UNS', 'message', [[code(1)]]),
  segment('UNT', 'message', [[code(10)], [number(35)]]),
  segment('UNE', 'message', [[code(10)], [number(35)]]),
  segment('UNZ', 'message', [[code(10)], [number(35)]]),
]);
