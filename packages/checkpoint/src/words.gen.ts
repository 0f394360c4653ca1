// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which checkpoint says something. */
export type CheckpointWord =
  | `checkpoint.alert.${'birth-unsound' | 'discreet-check' | 'document-alone' | 'document-invalidated' | 'document-lost' | 'document-stolen' | 'entry-ban' | 'exit-ban' | 'missing' | 'no-answer' | 'nothing-to-ask' | 'number-unsound' | 'person-alone' | 'refuse-entry' | 'vulnerable' | 'wanted'}`
  | `checkpoint.carrier.${'birth-unsent' | 'birth-unsound' | 'date-of-birth' | 'document-expires' | 'document-issuer' | 'document-number' | 'expiry-unsound' | 'name' | 'nationality' | 'no-answer' | 'no-flight' | 'no-list' | 'not-on-list' | 'number-unsent' | 'number-unsound'}`
  | 'checkpoint.destination.differs'
  | `checkpoint.document.${'failed' | 'not-examined' | 'not-read' | 'not-run' | 'rejected' | 'unclear'}`
  | 'checkpoint.flight.not-leaving'
  | `checkpoint.hit.${'ask-whereabouts' | 'call-police' | 'call-second-line' | 'check-identity' | 'report-discreetly' | 'secure-document' | 'secure-object' | 'take-into-care'}`
  | `checkpoint.hits.${'by-document' | 'by-name' | 'by-name-and-birth-date' | 'carrier-alone' | 'list-over' | 'no-answer' | 'no-flight' | 'no-list' | 'nobody-to-compare' | 'not-screened'}`
  | 'checkpoint.holder.not-compared'
  | `checkpoint.indicator.asylum.${'any-moment' | 'any-words' | 'harm' | 'not-turned-away' | 'papers' | 'unsaid'}`
  | `checkpoint.indicator.child.${'alone' | 'consent' | 'luggage' | 'only-a-number' | 'several' | 'spoken-for' | 'strangers'}`
  | `checkpoint.indicator.trafficking.${'debt' | 'destination-unknown' | 'documents-held' | 'harm-and-fear' | 'learnt' | 'promised-work' | 'spoken-for'}`
  | `checkpoint.other.${'held' | 'passed' | 'refused' | 'second-line'}`
  | 'checkpoint.protection.sought'
  | 'checkpoint.rules.stale';
