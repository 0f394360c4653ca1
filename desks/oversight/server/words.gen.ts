// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which oversight says something. */
export type OversightWord =
  | `oversight.line.${'access' | 'alteration' | 'answerDisclosure' | 'askDisclosure' | 'checkAgain' | 'collection' | 'combination' | 'consultation' | 'decideCheck' | 'disclosure' | 'document' | 'erasure' | 'help' | 'judge' | 'openCheck' | 'refusal' | 'release' | 'screen' | 'secondLine'}`
  | `oversight.reply.${'about' | 'answer' | 'asked' | 'asks' | 'authority' | 'bounds' | 'complain' | 'concerns' | 'correct' | 'crossed' | 'detail' | 'document' | 'done' | 'doneBy' | 'doneLate' | 'eraseOn' | 'erased' | 'erasedBounds' | 'erasedTitle' | 'given' | 'grantedInPart' | 'ground' | 'held' | 'hit' | 'keptBecause' | 'law' | 'made' | 'masked' | 'mayStay' | 'neither' | 'note' | 'nothing' | 'officer' | 'page' | 'person' | 'pieces' | 'received' | 'recipients' | 'recipientsTitle' | 'refusal' | 'replyTo' | 'request' | 'reviewOn' | 'rights' | 'sentTo' | 'stands' | 'stays' | 'supervisor' | 'title' | 'told' | 'training' | 'unstated' | 'withheld'}`
  | `oversight.reply.access.${'partly-answered' | 'refused'}`
  | `oversight.reply.colours.${'green' | 'grey' | 'red' | 'yellow'}`
  | `oversight.reply.granted.${'correction' | 'erasure' | 'restriction'}`
  | `oversight.reply.laws.${'eu' | 'georgia-law-enforcement' | 'national-security'}`
  | `oversight.reply.sources.${'api' | 'pnr'}`
  | `oversight.word.age.${'adult' | 'child' | 'infant'}`
  | `oversight.word.boarding.${'cancelled' | 'named-again' | 'not-on-board' | 'on-board'}`
  | `oversight.word.category.${'associate' | 'contact' | 'convicted' | 'suspect' | 'uncategorised' | 'victim' | 'witness'}`
  | `oversight.word.check.${'held' | 'open' | 'passed' | 'refusal-proposed' | 'refused' | 'second-line'}`
  | `oversight.word.contact.${'address' | 'email' | 'phone'}`
  | `oversight.word.disclosure.${'answered' | 'approved' | 'asked' | 'refused'}`
  | `oversight.word.field.${'age' | 'agency' | 'amount' | 'arrival' | 'birthDate' | 'birthDateCandidates' | 'birthPlace' | 'boarding' | 'booking' | 'bookingClass' | 'cancelled' | 'carrier' | 'changed' | 'country' | 'coupon' | 'created' | 'debark' | 'departure' | 'designator' | 'documentVerified' | 'embark' | 'expiry' | 'form' | 'from' | 'given' | 'infantOf' | 'issuePlace' | 'issued' | 'issuer' | 'kind' | 'lastFour' | 'location' | 'locator' | 'locators' | 'nameAsSent' | 'nationalities' | 'nationality' | 'number' | 'pieces' | 'pool' | 'poolRole' | 'reference' | 'residence' | 'role' | 'seat' | 'sex' | 'splits' | 'status' | 'surname' | 'tag' | 'tagCount' | 'ticketed' | 'tier' | 'title' | 'to' | 'type' | 'unaccompaniedMinor' | 'uniqueReference' | 'validFor' | 'value' | 'vendor' | 'weightKg'}`
  | `oversight.word.field.agency.${'carrier' | 'country' | 'location' | 'number'}`
  | `oversight.word.field.documents.${'given' | 'number' | 'surname' | 'type'}`
  | 'oversight.word.field.frequentFlyer.number'
  | 'oversight.word.field.locators.carrier'
  | 'oversight.word.field.payments.expiry'
  | `oversight.word.field.splits.${'count' | 'locator'}`
  | 'oversight.word.field.tickets.number'
  | `oversight.word.ground.${'identity-not-shown' | 'inquiries-obstructed' | 'manifestly-unfounded' | 'national-security' | 'prevention-prejudiced' | 'public-security' | 'rights-of-others'}`
  | `oversight.word.group.${'bag' | 'birth' | 'booking' | 'contact' | 'document' | 'journey' | 'name' | 'nationality' | 'payment' | 'programme' | 'reference' | 'seat' | 'ticket'}`
  | `oversight.word.help.${'asylum' | 'child' | 'medical' | 'trafficking'}`
  | `oversight.word.hit.${'confirmed' | 'different' | 'disputed' | 'expired' | 'released' | 'same' | 'unsure' | 'waiting' | 'withdrawn'}`
  | `oversight.word.indication.${'hit' | 'request'}`
  | `oversight.word.kind.${'access' | 'correction' | 'erasure' | 'restriction'}`
  | `oversight.word.list.${'arrest' | 'discreet-check' | 'exit-ban' | 'interpol-red-notice' | 'judicial-procedure' | 'lost-or-stolen-document' | 'missing' | 'national-warrant' | 'object-for-seizure' | 'refusal-of-entry' | 'return' | 'terrorist-listing' | 'travel-ban'}`
  | `oversight.word.${'no' | 'yes'}`
  | `oversight.word.noteAbout.${'decision' | 'document' | 'interview' | 'journey' | 'other' | 'view'}`
  | `oversight.word.notice.how-long.${'api' | 'document' | 'pnr'}`
  | 'oversight.word.notice.title'
  | `oversight.word.notice.title.${'how-long' | 'why'}`
  | `oversight.word.notice.why.${'api' | 'document' | 'pnr'}`
  | `oversight.word.offence.${'criminal-organisation' | 'document-fraud' | 'migrant-smuggling' | 'money-laundering' | 'other' | 'trafficking-in-human-beings'}`
  | `oversight.word.operation.${'access' | 'alteration' | 'collection' | 'combination' | 'consultation' | 'disclosure' | 'erasure'}`
  | `oversight.word.part.${'cases' | 'checks' | 'disclosures' | 'entries' | 'examinations' | 'hits' | 'journal' | 'kept' | 'referrals' | 'travellers'}`
  | `oversight.word.piece.${'chip-file' | 'mrz' | 'observations' | 'picture' | 'seal' | 'transcript' | 'viz'}`
  | `oversight.word.pool.${'head' | 'member'}`
  | `oversight.word.property.${'accountNumber' | 'address' | 'alias' | 'asset' | 'birthDate' | 'birthPlace' | 'category' | 'cellId' | 'email' | 'endDate' | 'gender' | 'idNumber' | 'imei' | 'imsi' | 'name' | 'nationality' | 'notes' | 'number' | 'operator' | 'owner' | 'passportNumber' | 'phone' | 'position' | 'registrationNumber' | 'role' | 'startDate' | 'subscriber'}`
  | `oversight.word.purpose.${'border-check' | 'document-examination' | 'investigation' | 'operation' | 'oversight' | 'pnr-assessment' | 'pnr-criteria' | 'pnr-request' | 'programme' | 'protection' | 'risk-analysis' | 'training' | 'trust-keeping'}`
  | `oversight.word.role.${'crew' | 'passenger' | 'transit-crew' | 'transit-passenger'}`
  | `oversight.word.side.criterion.${'against' | 'for'}`
  | 'oversight.word.side.unknown'
  | `oversight.word.side.watch-list.${'against' | 'for'}`
  | `oversight.word.statement.${'assessment' | 'fact'}`
  | `oversight.word.word.${'attention' | 'clear' | 'not-checked' | 'obstacle'}`;
