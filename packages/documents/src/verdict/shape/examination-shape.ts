import type { CivilDate } from '@amirani/core';
import type { Language } from '@amirani/names/scripts';
import { checkResults } from '../../check/result.ts';
import {
  chipStates,
  documentRoles,
  type EvidenceFile,
  type Examination,
  type ExaminedDocument,
  equipments,
  imageLights,
  observedChecks,
  type VisualZone,
} from '../examination.ts';
import { bytes, either, flag, list, natural, object, oneOf, type Shape, text } from './shape.ts';
import { stateProfileShape } from './state-profile-shape.ts';

/** A day, `2026-03-31`. */
export const day: Shape<CivilDate> = (value, path, context) => {
  const read = text<CivilDate>(10, /^\d{4}-\d\d-\d\d$/)(value, path, context);
  const real = typeof read === 'string' && !Number.isNaN(Date.parse(read)) && isoDay(read) === read;
  return real ? read : text<CivilDate>(0, /^x$/)('', path, context);
};

const isoDay = (date: string): string => new Date(date).toISOString().slice(0, 10);

/** An instant in UTC, `2026-03-31T04:12:09Z`. */
const instant: Shape<string> = text(30, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z$/);

const name: Shape<string> = text(512);
const line: Shape<string> = text(1024);

const languages: readonly Language[] = ['ar', 'be', 'bg', 'ka', 'mk', 'ru', 'sr', 'uk'];

/** The visual zone. */
const visualZoneShape: Shape<VisualZone> = object(
  {},
  {
    documentNumber: line,
    primaryIdentifier: line,
    secondaryIdentifier: line,
    language: oneOf(languages),
    issuingState: line,
    nationality: line,
    dateOfBirth: day,
    sex: oneOf(['F', 'M', 'X'] as const),
    dateOfIssue: day,
    dateOfExpiry: day,
    personalNumber: line,
    biometricSymbol: flag,
    model: line,
    passportNumber: line,
    durationOfStay: natural,
    numberOfEntries: either(natural, oneOf(['multiple'] as const)),
    validFrom: day,
    validUntil: day,
  },
);

const file: Shape<EvidenceFile> = object({ name, bytes });

const documentMembers = object(
  { id: name, role: oneOf(documentRoles) },
  {
    visual: visualZoneShape,
    mrz: object({ text: text(1 << 20) }, { aborted: flag, otherSide: text(1 << 20) }),
    chip: object({ state: oneOf(chipStates), files: list(file) }, { transcripts: list(file) }),
    seals: list(object({ name, content: bytes }, { aborted: flag })),
    sealSearched: flag,
    images: list(object({ name, bytes, light: oneOf(imageLights), mediaType: name })),
    observations: list(
      object({
        check: oneOf(observedChecks),
        result: oneOf(checkResults),
        by: oneOf(['officer', 'reader'] as const),
      }),
    ),
  },
);

/** Told apart so that the compiler compares every member. */
const documentShape: Shape<ExaminedDocument> = documentMembers;

const whole = object(
  {
    id: name,
    inspectedOn: day,
    inspectedAt: instant,
    equipment: list(oneOf(equipments)),
    documents: list(documentShape),
    trust: list(object({ name, bytes }, { role: oneOf(['anchor', 'csca', 'evidence'] as const) })),
    trustProfile: oneOf(['duty', 'training'] as const),
    states: list(stateProfileShape(day)),
  },
  { sealSigners: list(file) },
);

/** A whole examination, its bytes by reference. */
export const examinationShape: Shape<Examination> = whole;
