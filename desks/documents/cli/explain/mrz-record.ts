import type { Citation } from '@amirani/core';
import type {
  CheckState,
  MrzCheckName,
  MrzField,
  MrzFieldName,
  MrzFinding,
  MrzFormat,
  MrzPlace,
  MrzReading,
  MrzRepairs,
} from '@amirani/documents/mrz';
import { findingText } from '@amirani/documents/texts';
import { documentsSay } from '@amirani/documents/texts/node';

/** What `amirani mrz --json` prints; its schema is `docs/reference/mrz.schema.json`. */
export interface MrzRecord {
  readonly format: MrzFormat | null;
  readonly ok: boolean;
  readonly lines: readonly string[];
  readonly fields: Readonly<Partial<Record<MrzFieldName, FieldRecord>>>;
  readonly checkDigits: Readonly<Record<MrzCheckName, CheckState>>;
  readonly nameGroups: readonly string[];
  readonly nameTruncated: 'no' | 'possible';
  readonly findings: readonly FindingRecord[];
  readonly repairs: readonly {
    readonly lines: readonly string[];
    readonly changes: readonly {
      readonly line: number;
      readonly position: number;
      readonly field: MrzFieldName | null;
      readonly read: string;
      readonly to: string;
    }[];
  }[];
  readonly moreRepairs: boolean;
  readonly undecidable: readonly {
    readonly line: number;
    readonly position: number;
    readonly field: MrzFieldName | null;
    readonly read: string;
    readonly also: string;
  }[];
  readonly unresolved: MrzRepairs['unresolved'];
}

interface FieldRecord extends MrzPlace {
  readonly value: string | null;
  readonly raw: string;
  readonly ok: boolean;
  readonly continued?: MrzPlace;
}

interface FindingRecord extends Pick<MrzFinding, 'code' | 'severity' | 'result' | 'facts'> {
  readonly field: MrzFieldName | null;
  readonly place: MrzPlace | null;
  readonly text: string;
  readonly rule: Citation;
}

/** A reading and what could be repaired, as plain data. */
export const mrzRecord = (reading: MrzReading, repairs: MrzRepairs): MrzRecord => ({
  format: reading.format ?? null,
  ok: reading.ok,
  lines: reading.lines,
  fields: Object.fromEntries(reading.fields.map((field) => [field.name, fieldRecord(field)])),
  checkDigits: Object.fromEntries(reading.checks.map(({ name, state }) => [name, state])) as Record<
    MrzCheckName,
    CheckState
  >,
  nameGroups: reading.name.groups,
  nameTruncated: reading.name.truncated,
  findings: reading.findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    result: finding.result,
    field: finding.field ?? null,
    place: finding.place ?? null,
    text: findingText(finding.code, documentsSay('en'), finding.facts),
    facts: finding.facts,
    rule: finding.rule,
  })),
  repairs: repairs.candidates.map(({ lines, changes }) => ({
    lines,
    changes: changes.map((change) => ({ ...change, field: change.field ?? null })),
  })),
  moreRepairs: repairs.more,
  undecidable: repairs.undecidable.map((one) => ({ ...one, field: one.field ?? null })),
  unresolved: repairs.unresolved,
});

const fieldRecord = ({ value, raw, ok, line, from, to, continued }: MrzField): FieldRecord => ({
  value: value ?? null,
  raw,
  ok,
  line,
  from,
  to,
  ...(continued === undefined ? {} : { continued }),
});
