import type { CivilDate } from '@amirani/core';
import type { VisualZone } from '@amirani/documents/verdict';
import type { MrzNameGroups } from '@amirani/names/scripts';
import type { Bearer } from '../bearer/bearer.ts';
import type { WrittenName } from '../bearer/written-name.ts';
import type { KindFacts, ModelFacts, StateFacts } from '../states/state-facts.ts';
import type { ZoneContent } from '../zone/write-zone.ts';
import { writeZone } from '../zone/write-zone.ts';
import { nameField } from './spelling.ts';

/** What an issuer puts on a document: once in the zone, once in print, once on the chip. */
export interface Particulars {
  readonly facts: StateFacts;
  readonly kind: KindFacts;
  readonly model: ModelFacts;
  readonly code: string;
  /** Codes as the zone has them; those of a forger may be no state's. */
  readonly state: string;
  readonly nationality: string;
  readonly bearer: Bearer;
  /** The name as it is printed. */
  readonly name: WrittenName;
  /** The name in A to Z. */
  readonly groups: MrzNameGroups;
  readonly number: string;
  readonly issued: CivilDate;
  readonly expiry: CivilDate;
  readonly personalNumber?: string;
  readonly visa?: VisaParticulars;
}

/** What only a visa has. */
export interface VisaParticulars {
  readonly passportNumber: string;
  readonly durationOfStay: number;
  readonly numberOfEntries: number | 'multiple';
  readonly validFrom: CivilDate;
}

/** The lines of the zone; a forger may put other contents in. */
export const zoneOf = (
  particulars: Particulars,
  changes: Partial<ZoneContent> = {},
): readonly string[] => {
  const { facts, kind, groups, bearer } = particulars;
  return writeZone({
    format: kind.format,
    code: particulars.code,
    state: particulars.state,
    number: particulars.number,
    nationality: particulars.nationality,
    birth: sixOf(bearer.birth, bearer.birthKnown),
    sex: bearer.sex,
    expiry: sixOf(particulars.expiry, 'day'),
    names: nameField(facts, groups, kind.format).field,
    optional: particulars.personalNumber ?? '',
    ...changes,
  });
};

/** The print, as an officer types it. */
export const printOf = (particulars: Particulars): VisualZone => {
  const { facts, kind, name, bearer, model, visa } = particulars;
  return {
    documentNumber: particulars.number,
    primaryIdentifier: name.primary,
    ...(name.secondary === undefined ? {} : { secondaryIdentifier: name.secondary }),
    ...(facts.language === undefined ? {} : { language: facts.language }),
    issuingState: particulars.state,
    nationality: particulars.nationality,
    // A date of which parts are unknown cannot be typed as a date.
    ...(bearer.birthKnown === 'day' ? { dateOfBirth: bearer.birth } : {}),
    sex: bearer.sex,
    dateOfIssue: particulars.issued,
    dateOfExpiry: particulars.expiry,
    ...(particulars.personalNumber !== undefined && kind.format === 'TD3'
      ? { personalNumber: particulars.personalNumber }
      : {}),
    biometricSymbol: model.electronic,
    model: model.id,
    ...(visa === undefined ? {} : { ...visa, validUntil: particulars.expiry }),
  };
};

/** A date in six characters, fillers for what is not known (Doc 9303-3, 4.8). */
const sixOf = (date: CivilDate, known: Bearer['birthKnown']): string => {
  const six = date.slice(2).replaceAll('-', '');
  return six.slice(0, { day: 6, month: 4, year: 2 }[known]).padEnd(6, '<');
};
