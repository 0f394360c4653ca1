import type { CivilDate } from '@amirani/core';
import { wholeDate } from '../../check/whole-date.ts';
import type { MrzReading } from '../../mrz/index.ts';
import type { ExaminedDocument, VisualZone } from '../examination.ts';

/** What the checks of a document know of it, from whichever side: the printed zone first, then chip, then print. */
export interface DocumentFacts {
  /** Without fillers. */
  readonly documentCode: string | undefined;
  /** Without fillers. */
  readonly issuingState: string | undefined;
  readonly documentNumber: string | undefined;
  readonly dateOfBirth: CivilDate | undefined;
  readonly dateOfExpiry: CivilDate | undefined;
  /** Typed, or of DG12, or of a zone that has it. */
  readonly dateOfIssue: CivilDate | undefined;
}

/** Where facts are taken from. */
export interface FactSources {
  readonly document: ExaminedDocument;
  readonly printed: MrzReading | undefined;
  /** The zone of DG1. */
  readonly chip: MrzReading | undefined;
  /** The date of issue that DG12 tells. */
  readonly issuedByChip: string | undefined;
}

/** Gathers what is known. A field whose content means nothing is passed over for the next source. */
export const factsOf = ({ document, printed, chip, issuedByChip }: FactSources): DocumentFacts => {
  const { visual } = document;
  const value = (name: Parameters<MrzReading['value']>[0]): string | undefined =>
    printed?.value(name) ?? chip?.value(name);
  return {
    documentCode: value('documentCode'),
    issuingState: value('issuingState') ?? stateCode(visual),
    documentNumber: value('documentNumber') ?? visual?.documentNumber,
    dateOfBirth: wholeDate(value('dateOfBirth')) ?? visual?.dateOfBirth,
    dateOfExpiry: wholeDate(value('dateOfExpiry')) ?? visual?.dateOfExpiry ?? visual?.validUntil,
    dateOfIssue: visual?.dateOfIssue ?? wholeDate(issuedByChip) ?? wholeDate(value('dateOfIssue')),
  };
};

const stateCode = (visual: VisualZone | undefined): string | undefined =>
  visual?.issuingState?.toUpperCase().replace(/[<\s]+$/, '');
