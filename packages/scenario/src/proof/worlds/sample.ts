import { ageOn, type CivilDate } from '@amirani/core';
import { readMrz } from '@amirani/documents/mrz';
import {
  livesOfFlight,
  shownTravellers,
  type TrainingPlan,
  type WorldTraveller,
} from '../../worlds/index.ts';
import type { Sampled } from './independence.ts';

/** A grown-up of a world, with what must not tell whether something is planted on them. */
export interface SampledTraveller extends Sampled {
  /** The id as a number, the place in the flight, the hour, the days of booking: what nobody may learn from. */
  readonly looks: Readonly<Record<'id' | 'place' | 'minute' | 'lead', number>>;
}

/** The protected attributes that are looked at. */
export const sampledAttributes = ['nationality', 'sex', 'age', 'name'] as const;

/** What a look could be at. */
export const sampledLooks = ['id', 'place', 'minute', 'lead'] as const;

/**
 * Every grown-up of a world but twins, who are made to differ. Attributes are those of the document as it was issued: what a forger
 * made of it is the plant.
 */
export const sampleOf = (plan: TrainingPlan): readonly SampledTraveller[] => {
  const cultures = new Map<string, string>();
  for (const [culture, { surnames }] of Object.entries(plan.stocks))
    for (const { female, male } of surnames)
      for (const { latin } of [female, male]) cultures.set(latin, culture);
  const found: SampledTraveller[] = [];
  for (let number = 0; number < plan.extent.flights; number++) {
    const { flight, lives } = livesOfFlight(plan, number);
    const truths = lives.flatMap((life) => life.truths);
    const guilty = new Set(
      truths.filter(({ kind }) => kind === 'act').map(({ subject }) => subject),
    );
    const twins = new Set(
      truths.filter(({ kind }) => kind === 'twin').map(({ subject }) => subject),
    );
    const present = shownTravellers(lives);
    for (const [place, traveller] of present.entries()) {
      const groups = groupsOf(traveller, flight.departure.slice(0, 10) as CivilDate, cultures);
      if (twins.has(traveller.id) || groups === undefined) continue;
      found.push({
        planted: guilty.has(traveller.id),
        groups,
        looks: {
          id: numberOf(traveller.id),
          place: place / present.length,
          minute: Date.parse(traveller.at) - Date.parse(flight.departure),
          lead: traveller.booking.lead,
        },
      });
    }
  }
  return found;
};

const groupsOf = (
  { document }: WorldTraveller,
  day: CivilDate,
  cultures: ReadonlyMap<string, string>,
): Readonly<Record<string, string>> | undefined => {
  const zone = readMrz((document.chip?.zone ?? document.zone).join('\n'), { referenceDate: day });
  const age = ageOn((zone.value('dateOfBirth') ?? document.birthDate) as CivilDate, day);
  if (age < 18) return undefined;
  return {
    nationality: zone.value('nationality') ?? '',
    sex: zone.value('sex') ?? '',
    age: age < 30 ? '18 to 29' : age < 45 ? '30 to 44' : age < 60 ? '45 to 59' : '60 and more',
    name: cultures.get(zone.name.primary ?? '') ?? 'other',
  };
};

/** An id as a number, letters and digits in base 36. */
const numberOf = (id: string): number =>
  [...id.replace('-', '')].reduce((sum, letter) => sum * 36 + Number.parseInt(letter, 36), 0);
