import type { PlaceTable } from './place.ts';
import {
  code,
  digits,
  given,
  identifier,
  name,
  none,
  number,
  segment,
  text,
  ticket,
} from './place.ts';

/** Characters that are kept of a name in TIF. */
export const LONGEST_NAME = 140;

const moment = [code(4), digits(8), code(7)];
const bagTag = [code(3), number(16), digits(4), code(3), digits(4)];

/**
 * PNRGOV: the places that Annex I to Directive (EU) 2016/681 knows, by head. Segments whose content
 * depends on more than its place (SSR, IFT, LTS, FOP, ADD and what belongs to a hotel) have their rules
 * in `pnrgov-gate.ts`; their rows here say what their fixed places may hold.
 */
export const pnrgovPlaces: PlaceTable = new Map([
  segment('MSG', 'message', [[code(3), code(3)]]),
  segment('ORG', 9, [
    [code(3), code(6)],
    [code(12), code(12), code(12)],
    [code(5)],
    [code(3), code(6)],
    [code(1)],
    [code(3), code(3), code(3)],
    [code(14)],
    [code(20)],
    [code(12)],
  ]),
  segment(
    'TVL',
    [3, 7, 15],
    [
      [digits(8), digits(6), digits(8), digits(6)],
      [code(3)],
      [code(3)],
      [code(3), code(3)],
      [code(5), code(2), code(2)],
    ],
  ),
  segment('EQN', ['message', 11], [[digits(6), code(3)]]),
  segment('SRC', 'message', []),
  segment('RCI', [1, 2], [[code(3), code(14), code(6), digits(8), digits(6)]], { repeats: true }),
  segment('DAT', [2, 10, 13], [moment], { repeats: true }),
  segment(
    'EBD',
    16,
    [
      [code(3), digits(10)],
      [digits(4), digits(8), code(3), code(3)],
    ],
    {
      repeats: true,
    },
  ),
  segment(
    'TIF',
    [4, 12, 17],
    [
      [name(LONGEST_NAME), code(1)],
      [given(LONGEST_NAME), code(3), code(16), code(2)],
    ],
  ),
  segment(
    'FTI',
    8,
    [[code(3), identifier(25), code(16), code(4), code(12), code(12), code(25), code(5)]],
    { repeats: true },
  ),
  segment('REF', 17, [[code(4), identifier(35)]], { repeats: true }),
  segment('FAR', 13, [[code(3)], [digits(3)], [code(3), digits(6)], [], [], [code(18)]]),
  segment('TKT', 13, [[ticket(20), code(3), digits(3)]]),
  segment('MON', 13, [[code(3), code(18), code(3)]], { repeats: true }),
  segment('PTK', 13, [
    [code(4), code(4)],
    [code(4)],
    [digits(8), code(7)],
    [code(3)],
    [code(4)],
    [code(5)],
  ]),
  segment('TXD', 13, [[code(3)], [code(18), code(3), code(3), code(5)]], { repeats: true }),
  segment('FOP', 6, [[code(3), code(2), digits(18), code(3), number(35), digits(6), code(10)]], {
    repeats: true,
  }),
  segment('TRA', 15, [[code(3)], [code(5), code(2), code(2)]]),
  segment('RPI', 10, [[digits(4)], [code(2)]], { repeats: true }),
  segment('APD', 7, [[code(4)]]),
  segment('TRI', [10, 17], [[code(4)], [code(16), code(4), code(4), code(16)]]),
  segment('SSD', 14, [[code(5)], [], [], [], [code(2)]]),
  segment(
    'TBD',
    16,
    [
      [code(3)],
      [digits(4), digits(8), code(3), code(3)],
      [code(4), number(16), code(3), code(3)],
      [code(3), number(16)],
      bagTag,
    ],
    { repeats: true },
  ),
  segment('ABI', [9, 19], [[code(4)], [code(14), code(8)], [code(5)], [code(3)], [code(3)]]),
  segment('SAC', 19, [[code(3)], [code(3)], [code(3)]]),
  segment(
    'SSR',
    [5, 8, 10, 12, 13, 14, 16, 18],
    [
      [code(4), code(3), digits(3), code(3), code(3), code(3), code(3), code(3)],
      [code(5), code(3), code(16)],
    ],
    { repeats: true },
  ),
  segment('IFT', [5, 6, 12], [[code(3), code(3), code(3), code(3), code(3)]]),
  segment(
    'ADD',
    [5, 6],
    [
      [code(3)],
      [code(4), text(70), text(40), code(9), text(40), code(3), code(17), none, text(40)],
    ],
    { repeats: true },
  ),
  segment('LTS', 19, []),
]);
