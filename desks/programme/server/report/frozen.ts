import type { CivilDate } from '@amirani/core';
import type { Programme, ProgrammeReading, ProgrammeVisibility } from '../../api/types.ts';

/** Everything a report says, whatever the language it is printed in. */
export interface FrozenReport {
  readonly programme: Programme;
  readonly readings: readonly ProgrammeReading[];
  readonly on: CivilDate;
  readonly visibility: ProgrammeVisibility;
}

/** A report as text, the same ever after. */
export const frozen = (report: FrozenReport): string => JSON.stringify(report);

/** A report that was frozen by this server. */
export const thawed = (content: string): FrozenReport => JSON.parse(content) as FrozenReport;
