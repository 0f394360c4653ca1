import type { CivilDate } from '@amirani/core';
import { addDays } from '@amirani/core';
import type { Stream } from '../../random/stream.ts';
import { itemDay } from '../day.ts';
import type { EvidenceCode } from '../evidence.ts';
import type { StayFacts, StayMark, StayMaterial } from '../material.ts';
import { drawPast, monthsLater } from './days.ts';

/** The parts of a case that do not depend on the person. */
export interface Case {
  readonly departure: CivilDate;
  readonly destination: string;
  readonly enterAt?: string;
  readonly issued: CivilDate;
  readonly expires: CivilDate;
  readonly biometric: boolean;
  readonly visa: StayFacts['visa'];
  readonly stays: readonly StayMark[];
  readonly papers: Pick<
    StayFacts['journey'],
    'returnTicket' | 'lodging' | 'healthInsurance' | 'invitation' | 'parentalConsent'
  >;
  /** What a target's is missed. */
  readonly evidence: EvidenceCode<'stay'>;
}

interface CaseAsk {
  readonly target: boolean;
  readonly minor: boolean;
  /** Days by which a condition is missed or kept. */
  readonly margin: number;
  /** Earlier stays. */
  readonly past: number;
  readonly source: Stream;
}

/** A condition on which cases turn. */
export interface StaySurface {
  readonly profile: StayMaterial['profile'];
  /** Only people who need a visa. */
  readonly visa?: true;
  readonly draw: (ask: CaseAsk) => Case;
}

const area = ['FR', 'IT', 'ES', 'LV'] as const;

/** A case in which everything is in order; each surface changes what it turns on. */
const inOrder = (
  { minor, source, past }: CaseAsk,
  length: number,
  profile: StayMaterial['profile'],
  stays?: readonly StayMark[],
): Omit<Case, 'evidence'> => {
  const departure = addDays(itemDay, length - 1);
  const destination = source.pick(area);
  const issued = addDays(itemDay, -source.between(60, 6 * 365));
  return {
    departure,
    destination,
    issued,
    expires: addDays(monthsLater(issued, 120), -1),
    ...(profile === 'schengen-entry' ? { enterAt: source.pick(area) } : {}),
    biometric: true,
    visa: null,
    stays: stays ?? drawPast(Math.min(past, 3), [length + 1, 90], source.child('past')).stays,
    papers: {
      returnTicket: true,
      lodging: true,
      healthInsurance: true,
      invitation: source.chance(500),
      ...(minor && profile === 'georgian-exit' ? { parentalConsent: true } : {}),
    },
  };
};

const shortStay = (source: Stream): number => source.between(4, 21);

/** By their names; each has the same people as targets and as honest travellers. */
export const surfaces: Readonly<Record<string, StaySurface>> = {
  'ninety-days': {
    profile: 'schengen-entry',
    draw: (ask) => {
      const { source, target, margin } = ask;
      const { stays, longest } = drawPast(ask.past, [margin + 3, 60], source.child('ninety'));
      const length = target ? longest + margin : longest - margin + 1;
      return {
        ...inOrder(ask, length, 'schengen-entry', stays),
        evidence: 'schengen.entry.ninety-days',
      };
    },
  },
  'visa-days': {
    profile: 'schengen-entry',
    visa: true,
    draw: (ask) => {
      const { source, target, margin } = ask;
      const length = source.between(4, 12);
      const days = length + margin + source.between(4, 20);
      // A target has used up every day; an honest traveller has the needed days and some more.
      const before = target ? days : days - length - margin + 1;
      const last = -source.between(2, 9);
      const used: StayMark = {
        entry: addDays(itemDay, last - before + 1),
        exit: addDays(itemDay, last),
        state: source.pick(area),
        source: 'stamp',
      };
      const visa = sticker(length + 30, days, source);
      return {
        ...inOrder(ask, length, 'schengen-entry', [used]),
        visa: { ...visa, validFrom: addDays(itemDay, -75), entries: 'multiple' },
        evidence: 'schengen.entry.visa',
      };
    },
  },
  'visa-dates': {
    profile: 'schengen-entry',
    visa: true,
    draw: (ask) => {
      const { source, target, margin } = ask;
      const length = source.between(4, 14);
      const visa = sticker(length + margin, 60, source);
      const before = -source.between(15, 40);
      const [from, until] = !target
        ? [-margin + 1, length + margin - 2]
        : source.chance(500)
          ? [margin, length + 2 * margin]
          : [before, -margin];
      return {
        ...inOrder(ask, length, 'schengen-entry', []),
        visa: { ...visa, validFrom: addDays(itemDay, from), validUntil: addDays(itemDay, until) },
        evidence: 'schengen.entry.visa',
      };
    },
  },
  'visa-entries': {
    profile: 'schengen-entry',
    visa: true,
    draw: (ask) => {
      const { source, target } = ask;
      const length = shortStay(source);
      const first = -source.between(20, 28);
      const used: StayMark = {
        entry: addDays(itemDay, first),
        exit: addDays(itemDay, first + source.between(3, 12)),
        state: source.pick(area),
        source: 'stamp',
      };
      const visa = sticker(length + 30, 60, source);
      return {
        ...inOrder(ask, length, 'schengen-entry', [used]),
        visa: { ...visa, validFrom: addDays(itemDay, -30), entries: target ? 1 : 2 },
        evidence: 'schengen.entry.visa',
      };
    },
  },
  'entry-validity': {
    profile: 'schengen-entry',
    draw: (ask) => validity(ask, 'schengen-entry', 'schengen.entry.document-validity'),
  },
  'exit-validity': {
    profile: 'georgian-exit',
    draw: (ask) => validity(ask, 'georgian-exit', 'schengen.exit.passport-validity'),
  },
  'document-age': {
    profile: 'schengen-entry',
    draw: (ask) => {
      const { source, target, margin } = ask;
      const anniversary = monthsLater(itemDay, -120);
      const issued = addDays(anniversary, target ? -margin : margin);
      return {
        ...inOrder(ask, shortStay(source), 'schengen-entry'),
        // Some states give fifteen years: such a passport is valid, and too old for the area.
        issued,
        expires: addDays(monthsLater(issued, 180), -1),
        evidence: 'schengen.entry.document-age',
      };
    },
  },
  biometric: {
    profile: 'schengen-entry',
    draw: (ask) => ({
      ...inOrder(ask, shortStay(ask.source), 'schengen-entry'),
      biometric: !ask.target,
      evidence: 'schengen.entry.visa',
    }),
  },
  papers: {
    profile: 'georgian-exit',
    draw: (ask) => {
      const { source, target, minor } = ask;
      const usual = inOrder(ask, shortStay(source), 'georgian-exit');
      const [paper, evidence] = source.pick([
        ['returnTicket', 'schengen.exit.return-ticket'],
        ['lodging', 'schengen.exit.lodging'],
        ['healthInsurance', 'schengen.exit.health-insurance'],
        ...(minor ? ([['parentalConsent', 'schengen.exit.child-consent']] as const) : []),
      ] as const);
      // Whom nobody invited lacks nothing: an invitation is not asked for.
      const papers = target ? { [paper]: false } : { invitation: false };
      return { ...usual, papers: { ...usual.papers, ...papers }, evidence };
    },
  },
};

const validity = (
  ask: CaseAsk,
  profile: StayMaterial['profile'],
  evidence: EvidenceCode<'stay'>,
): Case => {
  const { source, target, margin } = ask;
  const usual = inOrder(ask, shortStay(source), profile);
  const least = monthsLater(usual.departure, 3);
  const expires = addDays(least, target ? -margin : margin - 1);
  return { ...usual, issued: addDays(monthsLater(expires, -120), 1), expires, evidence };
};

/** A visa of type C for a number of days, valid from today. */
const sticker = (until: number, days: number, source: Stream): NonNullable<StayFacts['visa']> => ({
  type: 'C',
  issuer: source.pick(area),
  validFrom: addDays(itemDay, -source.between(0, 12)),
  validUntil: addDays(itemDay, until - 1),
  days,
  entries: source.pick([1, 2, 'multiple'] as const),
  genuine: true,
});
