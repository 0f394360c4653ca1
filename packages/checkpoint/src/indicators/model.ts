import type { CivilDate } from '@amirani/core';

/** The call for help that an indicator belongs to. Medical need does not need indicators. */
export type IndicatorSubject = 'trafficking' | 'child' | 'asylum';

/** Who published it, and where it is found. */
export interface IndicatorSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly address?: string;
  /** The day on which the text was compared with the source; absent if not compared, which is shown. */
  readonly checkedOn?: CivilDate;
}

/**
 * A published indicator, told in this project's own words. None is a score: they are not counted, not weighed and not
 * ticked. One alone can be reason enough to ask for help, and all of them together prove nothing (R28).
 */
export interface Indicator {
  readonly code: string;
  readonly about: IndicatorSubject;
  /** Ids of {@link indicatorSources}. */
  readonly sources: readonly string[];
}
