import type { CivilDate } from '@amirani/core';

/** For which call for help an indicator is of use. Of medical need nobody has to tell an officer. */
export type IndicatorSubject = 'trafficking' | 'child' | 'asylum';

/** Who published it, and where it is found. */
export interface IndicatorSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly edition: string;
  readonly address?: string;
  /** When somebody compared the text here with the source; absent where nobody has, and then that is shown. */
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
