import { type FindingResult, formatCitation } from '@amirani/core';
import type { RejectionReason } from '@amirani/schengen';
import type {
  Assessment,
  Condition,
  FactProblem,
  Outcome,
  Reason,
} from '@amirani/schengen/conditions';
import { schengenSay } from '@amirani/schengen/node';
import { columns } from '@platform/cli/print/columns.ts';
import { printable } from '@platform/cli/print/printable.ts';

/** Request and result of `amirani entry`. */
export interface EntryReport {
  readonly assessment: Assessment;
  readonly problems: readonly EntryProblem[];
}

/** A fact or a row of the history that could not be read, and why. */
export interface EntryProblem {
  readonly path: string;
  readonly code: FactProblem['code'] | RejectionReason;
}

const outcomes: Readonly<Record<Outcome, string>> = {
  met: 'No condition is failed or unknown',
  'second-line': 'Cannot be concluded: something is not known',
  grounds: 'At least one condition is not met',
  'hand-over': 'Asks for protection: hand over to the competent authority',
  'not-applicable': 'None of the conditions is asked of this traveller',
};

const marks: Readonly<Record<FindingResult, string>> = {
  met: 'met',
  failed: 'FAILED',
  undetermined: 'undetermined',
  'not-applicable': 'not applicable',
  'yours-to-judge': 'yours to judge',
};

/** The assessment for a person: every condition with why, then what follows. */
export const explainEntry = ({ assessment, problems }: EntryReport): string => {
  const { conditions, letters, attests, authorisedStay, notes, stale, onlyIn } = assessment;
  return `${[
    `${assessment.on}, ${assessment.profile}: ${outcomes[assessment.outcome]}`,
    columns(
      conditions.map((one) => [marks[one.result], one.code, formatCitation(one.rule), why(one)]),
    ),
    part(
      'Needs',
      assessment.needs.map((fact) => [fact]),
    ),
    part('Would change it', changes(conditions)),
    part('Exceptions that the law knows', exceptions(conditions)),
    part(
      'Reasons of the standard form that an officer may give',
      letters.map(({ letter, condition }) => [letter, condition]),
    ),
    part(
      'Yours to judge: passing attests',
      attests.map((code) => [code]),
    ),
    authorisedStay === undefined
      ? ''
      : `Authorised stay: until ${authorisedStay.until}, ${authorisedStay.days} days; ${authorisedStay.binds} binds`,
    onlyIn === undefined ? '' : `Only in: ${onlyIn.join(', ')}`,
    part(
      'To know',
      notes.map((note) => [text(note)]),
    ),
    part(
      'Rule data that should be checked again',
      stale.map(({ source, checkedOn, staleAfter }) => [
        `after ${staleAfter}`,
        `looked at ${checkedOn}`,
        source,
      ]),
    ),
    part(
      'Facts that could not be read',
      problems.map(({ path, code }) => [
        printable(path),
        code,
        schengenSay('en').has(code) ? schengenSay('en')(code) : '',
      ]),
    ),
    'A person decides.',
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
};

const why = ({ reasons, coveredBy }: Condition): string =>
  [
    ...reasons.map((one) => text(one)),
    ...(coveredBy === undefined ? [] : [`covered: ${schengenSay('en')(coveredBy)}`]),
  ].join('; ');

const changes = (conditions: readonly Condition[]): string[][] =>
  conditions.flatMap(({ code, wouldChange }) =>
    wouldChange
      .filter((change) => change.code !== 'schengen.change.fact')
      .map((change) => [code, text(change)]),
  );

const exceptions = (conditions: readonly Condition[]): string[][] =>
  conditions.flatMap(({ code, exceptions: known }) =>
    known.map((exception) => [code, schengenSay('en')(exception)]),
  );

const part = (heading: string, rows: readonly string[][]): string =>
  rows.length === 0 ? '' : `${heading}\n${columns(rows)}`;

const said = (reason: Reason) => ({ ...reason, text: text(reason) });

const text = ({ code, facts }: Reason): string => schengenSay('en')(code, facts);

/** What `amirani entry --json` prints; its schema is `docs/reference/entry.schema.json`. */
export const entryRecord = ({ assessment, problems }: EntryReport): object => ({
  ...assessment,
  conditions: assessment.conditions.map((one) => ({
    ...one,
    reasons: one.reasons.map(said),
    wouldChange: one.wouldChange.map(said),
  })),
  notes: assessment.notes.map(said),
  problems,
});
