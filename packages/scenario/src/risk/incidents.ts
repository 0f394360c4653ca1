import { addDays, type CivilDate } from '@amirani/core';
import { type Stream, stream } from '../random/stream.ts';
import { lastWeekOn } from './iso-week.ts';
import { riskSections } from './places.ts';

/** An incident as a unit records it: a day, a place, numbers and codes of how it was done, and of nobody. */
export interface WorldIncident {
  readonly id: string;
  readonly on: CivilDate;
  readonly section: string;
  readonly bcp?: string;
  readonly indicator: '1A' | '1B' | '6';
  readonly persons: number;
  readonly minors?: number;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  readonly grade?: { readonly source: 'A' | 'B' | 'C'; readonly information: '1' | '2' | '3' };
}

/** A way of acting as it comes again and again. */
interface Way {
  readonly indicator: WorldIncident['indicator'];
  readonly sections: readonly string[];
  readonly persons: readonly [least: number, most: number];
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** What is usual at this border, by how often it is met. */
const usual: readonly (readonly [weight: number, way: Way])[] = [
  [
    30,
    {
      indicator: '1A',
      sections: ['GE-TR', 'GE-AM', 'GE-AZ'],
      persons: [2, 5],
      facets: {
        'place-type': ['green'],
        means: ['foot'],
        document: ['none'],
        facilitation: ['paid-guide'],
        payment: ['cash'],
        group: ['two-to-five'],
      },
    },
  ],
  [
    20,
    {
      indicator: '1A',
      sections: ['GE-RU', 'GE-AM'],
      persons: [1, 1],
      facets: {
        'place-type': ['green'],
        means: ['foot'],
        document: ['none'],
        facilitation: ['none'],
        payment: ['none'],
        group: ['alone'],
      },
    },
  ],
  [
    18,
    {
      indicator: '1B',
      sections: ['GE-TR', 'GE-AZ'],
      persons: [2, 5],
      facets: {
        'place-type': ['bcp'],
        means: ['lorry-hidden'],
        document: ['none'],
        facilitation: ['driver'],
        payment: ['cash'],
        group: ['two-to-five'],
      },
    },
  ],
  [
    16,
    {
      indicator: '6',
      sections: ['GE-AIR'],
      persons: [1, 1],
      facets: {
        'place-type': ['bcp'],
        means: ['aircraft'],
        document: ['look-alike'],
        facilitation: ['paid-guide'],
        payment: ['transfer'],
        group: ['alone'],
      },
    },
  ],
  [
    10,
    {
      indicator: '6',
      sections: ['GE-AIR', 'GE-TR'],
      persons: [1, 1],
      facets: {
        'place-type': ['bcp'],
        document: ['counterfeit'],
        group: ['alone'],
        purpose: ['transit'],
      },
    },
  ],
  [
    6,
    {
      indicator: '1A',
      sections: ['GE-SEA'],
      persons: [6, 15],
      facets: {
        'place-type': ['blue'],
        means: ['small-boat'],
        document: ['none'],
        facilitation: ['paid-guide'],
        group: ['six-to-twenty'],
      },
    },
  ],
];

/**
 * A new method, planted in the weeks in which detections at this section rise (`new-crossing-place`). The counts show only the
 * rise; the incidents show the method.
 */
export const plantedWay: Way & { readonly from: number; readonly to: number } = {
  indicator: '1A',
  sections: ['GE-AZ'],
  persons: [6, 14],
  from: 3,
  to: 0,
  facets: {
    'place-type': ['green'],
    means: ['car'],
    document: ['none'],
    facilitation: ['driver'],
    payment: ['debt'],
    group: ['six-to-twenty', 'with-minors'],
    recruitment: ['social-media'],
  },
};

/** Weeks of incidents: two years against which the last ones are held, and those. */
const WEEKS = 112;

/**
 * The incidents of a border that does not exist, up to the last week that is over on a day, oldest first: one or two a week in
 * usual ways, and one a week of the planted way while it lasts. The same seed and day give the same ones on every machine.
 */
export const createRiskIncidents = ({
  seed = 1,
  referenceDate,
}: {
  readonly seed?: number;
  readonly referenceDate: CivilDate;
}): readonly WorldIncident[] => {
  const lastWeek = lastWeekOn(referenceDate);
  const random = stream(`risk-incidents/${seed}/${lastWeek}`);
  return Array.from({ length: WEEKS }, (_, index) => WEEKS - 1 - index)
    .flatMap((back): WorldIncident[] => {
      const week = random.child(back);
      const monday = addDays(lastWeek, -7 * back);
      const ways = Array.from({ length: week.between(1, 2) }, () => week.weighted(usual));
      const isPlanted = back <= plantedWay.from && back >= plantedWay.to;
      return [...ways, ...(isPlanted ? [plantedWay] : [])].map((way, i) =>
        incidentOf(way, monday, week.child(i)),
      );
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};

const incidentOf = (way: Way, monday: CivilDate, random: Stream): WorldIncident => {
  const section = random.pick(way.sections);
  const isAtPoint = way.facets['place-type']?.includes('bcp') ?? false;
  const points = riskSections.find(({ id }) => id === section)?.points ?? [];
  const persons = random.between(...way.persons);
  const hasMinors = way.facets['group']?.includes('with-minors') ?? false;
  return {
    id: uuidOf(random),
    on: addDays(monday, random.below(7)),
    section,
    ...(isAtPoint && points.length > 0 ? { bcp: random.pick(points).id } : {}),
    indicator: way.indicator,
    persons,
    facets: way.facets,
    ...(hasMinors ? { minors: random.between(1, Math.floor(persons / 2)) } : {}),
    // One in ten was graded by nobody yet.
    ...(random.chance(100)
      ? {}
      : {
          grade: {
            source: random.pick(['A', 'B', 'C']),
            information: random.pick(['1', '2', '3']),
          },
        }),
  };
};

/** An id of version 4 (RFC 9562, 5.4) of drawn bits. */
const uuidOf = ({ letters }: Stream): string => {
  const hex = (count: number): string => letters(count, '0123456789abcdef');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${letters(1, '89ab')}${hex(3)}-${hex(12)}`;
};
