// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which schengen says something. */
export type SchengenWord =
  | `schengen.form.act.${'bordersCode' | 'georgianExitAct' | 'schengenConvention'}`
  | `schengen.form.exit.${'about' | 'aboutDecided' | 'again' | 'againAbout' | 'cure' | 'officer' | 'received' | 'remedy' | 'requirements' | 'title'}`
  | `schengen.form.exit.remedies.1.${'source' | 'text'}`
  | `schengen.form.exit.remedies.2.${'source' | 'text'}`
  | `schengen.form.refusal.${'alsoBorne' | 'appeal' | 'disputed' | 'exceptions' | 'familyUnknown' | 'firstPerson' | 'given' | 'notice' | 'protectionUnknown' | 'reasons' | 'secondLine' | 'secondPerson' | 'title' | 'visa' | 'watermark'}`
  | 'schengen.form.refusal.appeals.1'
  | `schengen.form.refusal.final.${'given' | 'notice' | 'title'}`
  | `schengen.form.refusal.letters.${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J'}`
  | `schengen.form.refusal.ticks.${'national' | 'sis'}`
  | `schengen.form.shared.${'articleUnknown' | 'authority' | 'confirmedBy' | 'crossing' | 'date' | 'dateOfBirth' | 'day' | 'decidedBy' | 'decision' | 'destination' | 'document' | 'givenNames' | 'help' | 'legalBasis' | 'madeAt' | 'madeBy' | 'nationality' | 'notVerified' | 'page' | 'person' | 'place' | 'reason' | 'remarks' | 'sex' | 'signature' | 'stale' | 'surname' | 'undecided' | 'undecidedAbout' | 'verified' | 'writtenIn'}`
  | `schengen.form.shared.documentKinds.${'alien' | 'crew-certificate' | 'diplomatic' | 'emergency' | 'identity-card' | 'laissez-passer' | 'official' | 'ordinary' | 'refugee' | 'seafarer-book' | 'service' | 'special' | 'stateless'}`;
