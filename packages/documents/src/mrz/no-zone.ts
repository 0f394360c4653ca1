import type { CheckState } from './check-digit.ts';
import { findingsOf } from './findings.ts';
import {
  type MrzCheck,
  type MrzField,
  type MrzFinding,
  type MrzName,
  type MrzReading,
  mrzCheckNames,
} from './model.ts';
import { absentCheck } from './zone.ts';

/** A text that is not a zone. */
export class NoZone implements MrzReading {
  readonly format = undefined;
  readonly lines: readonly string[];
  readonly fields: readonly MrzField[] = [];
  readonly name: MrzName = {
    primary: undefined,
    secondary: undefined,
    groups: [],
    truncated: 'no',
  };
  readonly findings: readonly MrzFinding[];
  readonly ok = false;

  constructor(lines: readonly string[], tidied: boolean) {
    this.lines = lines;
    this.findings = findingsOf({ layout: undefined, lines, tidied });
  }

  field(): undefined {
    return undefined;
  }

  value(): undefined {
    return undefined;
  }

  get checks(): readonly MrzCheck[] {
    return mrzCheckNames.map(absentCheck);
  }

  check(): CheckState {
    return 'absent';
  }
}
