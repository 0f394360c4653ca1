import type { Basis } from '../modules/basis.ts';

/** What holds for everybody. */
export type BackgroundName =
  | 'homeNationality'
  | 'otherEndNationality'
  | 'otherName'
  | 'chip'
  | 'wornLaminate'
  | 'likeness'
  | 'paperLeftAtHome'
  | 'asked'
  | 'earlierStay'
  | 'slipTyping'
  | 'slipReading'
  | 'slipSpelling'
  | 'slipNameOrder'
  | 'slipDateOrder'
  | 'slipMissing'
  | 'twin'
  | 'bookedBefore'
  | 'childFrom'
  | 'childUntil'
  | 'adultUntil29'
  | 'adultUntil44'
  | 'adultUntil59'
  | 'adultUntil82';

/** A whole number with its basis. */
export type Figure = Basis & { readonly value: number };

const assumed = (value: number, assumption: string): Figure => ({ value, assumption });

/**
 * The numbers that hold for everybody, whatever module they are of: since they are drawn alike for all, none of them tells a
 * plant. Shares are of a thousand. Counted with the numbers of the modules.
 */
export const background: Readonly<Record<BackgroundName, Figure>> = {
  homeNationality: assumed(450, 'Half of those at a home airport are citizens or nearly so'),
  otherEndNationality: assumed(300, 'Most others are citizens of the state at the other end'),
  otherName: assumed(100, 'One in ten has a name of another origin than most of the state'),
  chip: assumed(
    850,
    'Passports with a chip have been issued for longer than passports are valid, not everywhere',
  ),
  wornLaminate: assumed(80, 'A document is carried for years'),
  likeness: assumed(
    2,
    'Of twelve features of a picture so many at most look otherwise after years',
  ),
  paperLeftAtHome: assumed(80, 'Honest travellers forget papers'),
  asked: assumed(200, 'One in five is asked a question'),
  earlierStay: assumed(300, 'Three in ten were in the area in the half year before'),
  twin: assumed(40, 'Enough pairs in a small world for a first look at the gap'),
  bookedBefore: assumed(180, 'Days before the flight on which the earliest book'),
  childFrom: assumed(2, 'Infants sit on a lap and show a document of their own seldom'),
  childUntil: {
    value: 17,
    source: { doc: 'Convention on the Rights of the Child', page: 'Article 1' },
  },
  adultUntil29: assumed(280, 'Ages of those who fly: the young travel most for their number'),
  adultUntil44: assumed(320, 'Ages of those who fly'),
  adultUntil59: assumed(250, 'Ages of those who fly'),
  adultUntil82: assumed(150, 'Ages of those who fly: few are old'),
  slipTyping: assumed(8, 'Of a thousand reports of honest travellers: names are typed in by hand'),
  slipReading: assumed(
    5,
    'Of a thousand: numbers are read by machines that take 0 for O, 1 for I, 8 for B',
  ),
  slipSpelling: assumed(8, 'Of a thousand: a name is spelt as it is heard, or by another table'),
  slipNameOrder: assumed(4, 'Of a thousand: forms ask for names in another order than documents'),
  slipDateOrder: assumed(3, 'Of a thousand: day and month in the order of another country'),
  slipMissing: assumed(2, 'Of a thousand: a field is left out'),
};
