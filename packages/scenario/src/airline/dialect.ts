import type { AirlineCode } from '../geography/airlines.ts';
import type { Separators } from './segment.ts';

/**
 * How one airline's system writes. The habits are those of the segment map: each was seen in public
 * samples or named in a guide, and each airline here has a handful that go together.
 */
export interface Dialect {
  readonly separators: Separators;
  /** `short`: a link dropped the blank at the fifth place. */
  readonly una: 'sent' | 'short' | 'absent';
  readonly syntax: readonly [id: string, version: string];
  /** What follows each segment. */
  readonly lineEnd: '' | '\n' | '\r\n';
  /** A Type B header before and an end of text after, lines cut at 69 characters. */
  readonly typeB: boolean;
  readonly group: 'none' | 'sent' | 'blank-after-tag';
  readonly unt: 'right' | 'off-by-two' | 'zero';
  readonly pnrgov: PnrgovHabits;
  readonly paxlst: PaxlstHabits;
}

/** Habits in PNRGOV. */
export interface PnrgovHabits {
  readonly version: string;
  /** Hours before departure; the last is 0. */
  readonly pushes: readonly number[];
  /** Pushes after this one send changed bookings only (message function 141); -1 for never. */
  readonly updatesAfter: number;
  /** Bookings in a part; 0: one part always. */
  readonly partSize: number;
  readonly rciDate: 'fourth' | 'third';
  readonly titles: 'glued' | 'blank' | 'none';
  readonly reference: (index: number) => string;
  readonly infants: 'traveller' | 'remark' | 'both';
  readonly docs: 'GR1' | 'GR2' | 'GR5';
  readonly docsShape: 'plain' | 'two-slashes' | 'two-letter-states' | 'no-document' | 'named';
  /** Whether visas (DOCO) and addresses (DOCA) go beside DOCS. */
  readonly otherDocuments: boolean;
  /** Bags of a booking weighed together, the weight with the first who checks in (HP, MP). */
  readonly bagPools: boolean;
  readonly contacts: 'osi' | 'ssr' | 'add' | 'add-letters';
  readonly remarks: 'osi' | 'oths';
  readonly codeShare: 'two-tvl' | 'tra' | 'swapped';
  readonly cards: 'masked' | 'full';
  readonly weight: 'kg' | 'lb';
  readonly checkInNames: boolean;
  readonly history: boolean;
  readonly hotels: boolean;
  readonly eqn: 'right' | 'wrong';
  /** How an update tells that a booking was cancelled: an empty ORG alone, or names and legs as well. */
  readonly cancelled: 'empty' | 'with-names';
  /** Letters with marks in names, as ISO 8859-1. */
  readonly marks: boolean;
}

/** Habits in PAXLST. */
export interface PaxlstHabits {
  readonly version: string;
  /** `batch`: one list at the close. `changes`: a list a day before, then changes, then the close. `interactive`: one message a booking at check-in, each answered. `us`: the US dialect. */
  readonly mode: 'batch' | 'changes' | 'interactive' | 'us';
  readonly birth: 'six' | 'eight';
  readonly measures: 'standard' | 'value-first' | 'none';
  readonly count: 'right' | 'wrong' | 'missing' | 'qualifier-3';
  readonly carrierInTdt: boolean;
  readonly booking: boolean;
  readonly uniqueReference: boolean;
  readonly ticket: boolean;
  readonly birthPlace: 'none' | 'text' | 'code';
  readonly bothDocuments: boolean;
  readonly documentQualifiers: boolean;
  readonly crew: boolean;
}

/** The dialect of an airline. */
export const dialectOf = (carrier: AirlineCode): Dialect => dialects[carrier];

const usual: Separators = {
  component: ':',
  element: '+',
  release: '?',
  repetition: ' ',
  terminator: "'",
};

const plainPnrgov: PnrgovHabits = {
  version: '13:1',
  pushes: [48, 24, 1, 0],
  updatesAfter: -1,
  partSize: 0,
  rciDate: 'fourth',
  titles: 'glued',
  reference: (index) => String(index),
  infants: 'traveller',
  docs: 'GR2',
  docsShape: 'plain',
  otherDocuments: false,
  bagPools: false,
  contacts: 'osi',
  remarks: 'osi',
  codeShare: 'two-tvl',
  cards: 'masked',
  weight: 'kg',
  checkInNames: true,
  history: false,
  hotels: false,
  eqn: 'right',
  cancelled: 'empty',
  marks: false,
};

const plainPaxlst: PaxlstHabits = {
  version: 'D:05B',
  mode: 'batch',
  birth: 'six',
  measures: 'standard',
  count: 'right',
  carrierInTdt: true,
  booking: true,
  uniqueReference: false,
  ticket: false,
  birthPlace: 'none',
  bothDocuments: false,
  documentQualifiers: true,
  crew: true,
};

const plain: Dialect = {
  separators: usual,
  una: 'sent',
  syntax: ['IATA', '1'],
  lineEnd: '',
  typeB: false,
  group: 'none',
  unt: 'right',
  pnrgov: plainPnrgov,
  paxlst: plainPaxlst,
};

const dialects: Readonly<Record<AirlineCode, Dialect>> = {
  // Low-cost, large pushes in parts, infants as remarks only, bag counts in the wrong component.
  '0V': {
    ...plain,
    unt: 'off-by-two',
    pnrgov: {
      ...plainPnrgov,
      partSize: 25,
      updatesAfter: 24,
      infants: 'remark',
      weight: 'lb',
      checkInNames: false,
    },
    paxlst: { ...plainPaxlst, measures: 'value-first', documentQualifiers: false },
  },
  // Modern host: repetition character in UNA, TRA, DOCS on the leg, changes after the first list.
  K0: {
    ...plain,
    separators: { ...usual, repetition: '*' },
    lineEnd: '\r\n',
    group: 'sent',
    pnrgov: {
      ...plainPnrgov,
      version: '15:1',
      docs: 'GR5',
      docsShape: 'named',
      otherDocuments: true,
      reference: (index) => `${index}.1`,
      contacts: 'ssr',
      remarks: 'oths',
      codeShare: 'tra',
      checkInNames: false,
      partSize: 12,
      updatesAfter: 24,
      cancelled: 'with-names',
    },
    paxlst: {
      ...plainPaxlst,
      version: 'D:12B',
      mode: 'changes',
      birth: 'eight',
      uniqueReference: true,
      birthPlace: 'text',
      bothDocuments: true,
    },
  },
  // Type B link, lines cut at 69, no UNA, an old guide: dates one component early, ADD with letters.
  Q0: {
    ...plain,
    una: 'absent',
    typeB: true,
    unt: 'off-by-two',
    pnrgov: {
      ...plainPnrgov,
      version: '11:1',
      rciDate: 'third',
      titles: 'blank',
      docs: 'GR1',
      contacts: 'add-letters',
      cards: 'full',
      reference: (index) => String(index).padStart(3, '0'),
    },
    paxlst: {
      ...plainPaxlst,
      version: 'D:02B',
      count: 'wrong',
      booking: false,
      birthPlace: 'code',
    },
  },
  // Sends one message a booking as people check in, and waits for an answer.
  U0: {
    ...plain,
    separators: { ...usual, terminator: '"' },
    una: 'absent',
    syntax: ['SIRE', '4'],
    group: 'sent',
    pnrgov: {
      ...plainPnrgov,
      docsShape: 'two-slashes',
      titles: 'none',
      contacts: 'add',
      pushes: [24, 1, 0],
    },
    paxlst: { ...plainPaxlst, mode: 'interactive', uniqueReference: true, ticket: true },
  },
  // Other separators, two-letter states, transit travellers, no count.
  W0: {
    ...plain,
    separators: { ...usual, element: '*', terminator: '#' },
    group: 'blank-after-tag',
    lineEnd: '\n',
    pnrgov: {
      ...plainPnrgov,
      docsShape: 'two-letter-states',
      infants: 'both',
      cards: 'full',
      hotels: true,
    },
    paxlst: { ...plainPaxlst, count: 'missing', measures: 'none' },
  },
  // Full service: history, hotels, marks in names, code share the other way round.
  H0: {
    ...plain,
    separators: { ...usual, release: '\\', repetition: '*' },
    pnrgov: {
      ...plainPnrgov,
      version: '15:1',
      titles: 'blank',
      infants: 'both',
      codeShare: 'swapped',
      history: true,
      bagPools: true,
      hotels: true,
      contacts: 'ssr',
      remarks: 'oths',
      marks: true,
      partSize: 20,
      reference: (index) => String(index),
    },
    paxlst: {
      ...plainPaxlst,
      version: 'D:15B',
      birth: 'eight',
      uniqueReference: true,
      birthPlace: 'text',
    },
  },
  // A small carrier: the hyphen separates, no documents in bookings, totals that do not add up.
  '0L': {
    ...plain,
    separators: { ...usual, element: '-' },
    una: 'short',
    unt: 'zero',
    pnrgov: {
      ...plainPnrgov,
      version: '10:1',
      docsShape: 'no-document',
      eqn: 'wrong',
      pushes: [24, 0],
      contacts: 'add',
    },
    paxlst: { ...plainPaxlst, count: 'qualifier-3', carrierInTdt: false, crew: false },
  },
  // A poor connection and the US dialect.
  '0Z': {
    ...plain,
    separators: { ...usual, element: '*', terminator: '$' },
    lineEnd: '\r\n',
    pnrgov: {
      ...plainPnrgov,
      version: '11:1',
      pushes: [24, 1],
      infants: 'remark',
      docs: 'GR5',
      remarks: 'oths',
      cards: 'full',
    },
    paxlst: { ...plainPaxlst, mode: 'us', crew: false },
  },
};

/** The habits of an airline that a reader must cope with, in words that a report can print. */
export const habitsOf = (carrier: AirlineCode): readonly string[] => {
  const { una, typeB, unt, group, separators, pnrgov, paxlst } = dialects[carrier];
  const habits: readonly (readonly [boolean, string])[] = [
    [una !== 'sent', `una.${una}`],
    [
      separators.element !== '+' || separators.terminator !== "'" || separators.release !== '?',
      'separators.other',
    ],
    [separators.repetition !== ' ', 'separators.repetition'],
    [typeB, 'envelope.type-b'],
    [group === 'blank-after-tag', 'ung.blank-after-tag'],
    [unt !== 'right', `unt.${unt}`],
    [pnrgov.rciDate === 'third', 'rci.date-in-third'],
    [pnrgov.titles !== 'none', `title.${pnrgov.titles}`],
    [pnrgov.infants !== 'traveller', `infant.${pnrgov.infants}`],
    [pnrgov.docs !== 'GR2', `docs.in-${pnrgov.docs.toLowerCase()}`],
    [pnrgov.docsShape !== 'plain', `docs.${pnrgov.docsShape}`],
    [pnrgov.cards === 'full', 'card.full-number'],
    [pnrgov.eqn === 'wrong', 'eqn.wrong'],
    [pnrgov.weight === 'lb', 'bags.pounds'],
    [pnrgov.bagPools, 'bags.pools'],
    [pnrgov.otherDocuments, 'docs.visas-beside'],
    [pnrgov.marks, 'names.marks'],
    [pnrgov.codeShare !== 'two-tvl', `code-share.${pnrgov.codeShare}`],
    [paxlst.mode === 'us', 'paxlst.us-dialect'],
    [paxlst.measures !== 'standard', `mea.${paxlst.measures}`],
    [paxlst.count !== 'right', `cnt.${paxlst.count}`],
    [!paxlst.carrierInTdt, 'tdt.no-carrier'],
    [!paxlst.documentQualifiers, 'doc.no-qualifiers'],
  ];
  return habits.filter(([has]) => has).map(([, name]) => name);
};
