// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which cli says something. */
export type CliWord =
  | `cli.criteria.${'age-band' | 'all' | 'attention' | 'both' | 'confirmed' | 'even' | 'failed' | 'flights' | 'flights-with-hits' | 'found' | 'groups' | 'hidden' | 'hits-per-flight' | 'journeys' | 'left' | 'marked' | 'most-on-one' | 'nationality' | 'not-refused' | 'note' | 'obstacle' | 'of' | 'only-other' | 'only-this' | 'overlap' | 'passed' | 'person' | 'precision' | 'ratio' | 'refused' | 'refuted' | 'remarks' | 'sex' | 'travellers' | 'undecided' | 'undetermined' | 'uneven' | 'unknown' | 'unread' | 'version' | 'without'}`;
