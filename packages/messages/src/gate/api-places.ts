import type { PlaceTable, SegmentPlaces } from './place.ts';
import {
  code,
  digits,
  given,
  identifier,
  name,
  number,
  qualifiedBy,
  segment,
  text,
  ticket,
} from './place.ts';

/** Qualifiers of the references that a list carries; those that nobody named are not kept. */
const references = 'TN AF AVF ABO SEA AEA CR YZY AFM CRN PXD';
const places = '125 87 92 130 188 172 178 179 22 174 180 91 5 005 8 008 PT';
const dates = '189 232 329 36 182 554 136 132';
const location = [code(25), code(3), code(3), text(70)];

/**
 * RFF of a ticket, whose number is shorter than a card's, and of the message itself, whose number is
 * often a time of day and is given back in the answer.
 */
export const referencePlaces: ReadonlyMap<string, SegmentPlaces> = new Map([
  ['YZY', segment('RFF', 18, [[code(3), ticket(35), code(6), code(6), code(6)]])[1]],
  ['TN', segment('RFF', 'message', [[code(3), number(35), code(6), code(6), code(6)]])[1]],
]);

const flightPlaces = [
  segment(
    'RFF',
    18,
    [[code(3), identifier(35), code(6), code(6), code(6)]],
    qualifiedBy(references),
  ),
  segment('DTM', 18, [[code(3), digits(14), code(3)], [digits(8)], [digits(4)], [code(4)]], {
    ...qualifiedBy(dates),
  }),
  segment('LOC', 18, [[code(3)], location, location, location], qualifiedBy(places)),
];

/**
 * PAXLST: the data of Regulation (EU) 2025/12 Art. 4 (and head 18 of Annex I to Directive (EU) 2016/681),
 * and what national API forms add to them: residence, place of birth, address, crew function.
 * `docs/adr/0003-privacy-gate.md` says why these are kept.
 */
export const paxlstPlaces: PlaceTable = new Map([
  segment('BGM', 'message', [[code(6)], [code(6)], [code(3)]]),
  ...flightPlaces,
  segment(
    'NAD',
    18,
    [
      [code(3)],
      [code(17), code(3), code(3)],
      [],
      [name(140), given(140), given(140), given(140), given(140)],
      [text(70), text(70), text(70), text(70)],
      [text(40)],
      [code(9)],
      [code(17)],
      [code(3)],
    ],
    qualifiedBy('MS FL FM DDU DDT ZZZ'),
  ),
  segment('COM', 5, [[text(512), code(3)]], { repeats: true }),
  segment('CTA', 'message', [[code(3)], [code(17), text(70)], [text(70), code(3)]], {
    repeats: true,
  }),
  segment('TDT', 18, [
    [code(3)],
    [code(17)],
    [code(3)],
    [code(8)],
    [code(17), code(3), code(3), text(35)],
  ]),
  segment('ATT', 18, [[code(3)], [], [code(1)]], qualifiedBy('2')),
  segment('MEA', 16, [[code(3)], [code(3)], [code(8), code(10)]], qualifiedBy('CT WT')),
  segment('GEI', 18, [[code(3)], [code(3), code(3), code(3)]]),
  segment('FTX', 16, [[code(3)], [], [], [number(17), digits(4), digits(17)]], qualifiedBy('BAG')),
  segment('EMP', 18, [[code(3)], [code(5), code(3), code(3)]]),
  segment('NAT', 18, [[code(3)], [code(3), code(3), code(3), text(35)]], qualifiedBy('2')),
  segment('DOC', 18, [[code(3), code(8), code(3)], [number(35)]]),
  segment('CNT', 'message', [[code(3), digits(8)], [digits(8)]]),
  segment('PDT', 18, [
    [number(40), digits(8), code(3)],
    [name(140), given(140), given(140), code(8), code(1)],
    [code(3)],
    [code(5), code(5)],
  ]),
]);

/** CUSRES: the authority's own answer, its text included. */
export const cusresPlaces: PlaceTable = new Map([
  segment('BGM', 'message', [[code(6)], [code(6)], [code(3)]]),
  ...flightPlaces,
  segment('ERP', 'message', [[code(3), code(6)]]),
  segment('ERC', 'message', [[code(8), code(3), code(3)]]),
  segment(
    'FTX',
    'message',
    [[code(3)], [code(3)], [], [text(512), text(512), text(512), text(512), text(512)]],
    qualifiedBy('AAP'),
  ),
]);
