// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which schengen says something. */
export type SchengenWord =
  | `schengen.alert.${'national' | 'none' | 'sis'}`
  | `schengen.category.${'cross-border-worker' | 'flight-crew' | 'head-of-state' | 'minor' | 'official-passport' | 'offshore-worker' | 'rescue-service' | 'seafarer'}`
  | `schengen.change.${'authorisation' | 'ban' | 'biometric-passport' | 'biometrics' | 'consent' | 'enter-from' | 'exit-ban' | 'fact' | 'insurance' | 'leave-by' | 'lodging' | 'means' | 'new-document' | 'papers' | 'return-ticket' | 'visa'}`
  | `schengen.document.${'age' | 'expired' | 'false' | 'genuine' | 'issued-later' | 'other-bearer' | 'recognition' | 'reported' | 'ten-years' | 'ten-years-today' | 'three-months' | 'too-short' | 'valid'}`
  | `schengen.ees.${'before-start' | 'category' | 'family-card' | 'given' | 'microstate' | 'permit' | 'refused' | 'registered' | 'shore-leave'}`
  | `schengen.entry.alert.${'ground' | 'name'}`
  | `schengen.entry.authorisation.${'ground' | 'name'}`
  | `schengen.entry.biometrics.${'ground' | 'name'}`
  | `schengen.entry.document-age.${'ground' | 'name'}`
  | `schengen.entry.document-genuine.${'ground' | 'name'}`
  | `schengen.entry.document-validity.${'ground' | 'name'}`
  | `schengen.entry.means.${'ground' | 'name'}`
  | `schengen.entry.ninety-days.${'ground' | 'name'}`
  | `schengen.entry.public-policy.${'ground' | 'name'}`
  | `schengen.entry.purpose.${'ground' | 'name'}`
  | `schengen.entry.visa.${'ground' | 'name'}`
  | `schengen.etias.${'family-card' | 'first-entry' | 'microstate' | 'none' | 'not-exempt' | 'not-in-operation' | 'permit-or-visa' | 'refugee-of-member' | 'transition' | 'valid'}`
  | `schengen.evidence.${'agree' | 'before-stamps' | 'differ' | 'ees' | 'none' | 'stamp' | 'stamp-after-start'}`
  | `schengen.exception.${'bilateral' | 'consultation' | 'emergency' | 'humanitarian' | 'limited-visa' | 'permit-transit' | 'visa-at-border'}`
  | `schengen.exit.${'adult' | 'ban-in-force' | 'ban-state-unknown' | 'banned' | 'biometric' | 'consent-missing' | 'consent-shown' | 'consent-youth' | 'information' | 'no-exit-ban' | 'no-information' | 'not-banned' | 'not-biometric' | 'not-georgian' | 'not-passport' | 'not-shown' | 'not-there' | 'on-duty' | 'other-basis' | 'shown'}`
  | `schengen.exit.child-consent.${'ground' | 'name'}`
  | `schengen.exit.exit-ban.${'ground' | 'name'}`
  | `schengen.exit.health-insurance.${'ground' | 'name'}`
  | `schengen.exit.known-ban.${'ground' | 'name'}`
  | `schengen.exit.lodging.${'ground' | 'name'}`
  | `schengen.exit.means.${'ground' | 'name'}`
  | `schengen.exit.passport-age.${'ground' | 'name'}`
  | `schengen.exit.passport-biometric.${'ground' | 'name'}`
  | `schengen.exit.passport-genuine.${'ground' | 'name'}`
  | `schengen.exit.passport-validity.${'ground' | 'name'}`
  | `schengen.exit.return-ticket.${'ground' | 'name'}`
  | 'schengen.exit.stay-information.name'
  | 'schengen.exit.visa-information.name'
  | `schengen.family.${'card' | 'card-as-permit' | 'not-accompanying'}`
  | `schengen.free-movement.accompanying.${'ground' | 'name'}`
  | `schengen.free-movement.${'alert' | 'not-shown' | 'other-test' | 'prove'}`
  | `schengen.free-movement.authorisation.${'ground' | 'name'}`
  | `schengen.free-movement.document-genuine.${'ground' | 'name'}`
  | `schengen.free-movement.document.${'ground' | 'name'}`
  | `schengen.free-movement.family-member.${'ground' | 'name'}`
  | `schengen.free-movement.public-policy.${'ground' | 'name'}`
  | `schengen.means.${'for-days' | 'not-sufficient' | 'seen' | 'shown' | 'sufficient' | 'yours'}`
  | `schengen.means.reference.${'day' | 'first-three-days' | 'hotel' | 'no-booking' | 'prepaid-hotel' | 'private-host' | 'stay'}`
  | 'schengen.nationality.gbd.name'
  | 'schengen.nationality.gbn.name'
  | 'schengen.nationality.gbo.name'
  | 'schengen.nationality.gbp.name'
  | 'schengen.nationality.gbs.name'
  | 'schengen.nationality.xxa.name'
  | 'schengen.nationality.xxb.name'
  | 'schengen.nationality.xxc.name'
  | 'schengen.nationality.xxx.name'
  | `schengen.permit.${'expired' | 'false' | 'local-border' | 'none' | 'not-of-member' | 'to-issuer' | 'too-early' | 'too-short' | 'valid'}`
  | `schengen.purpose.${'justified' | 'no-invitation' | 'no-lodging' | 'no-return-ticket' | 'not-justified' | 'yours'}`
  | `schengen.reason.${'facts-missing' | 'not-asked' | 'waived'}`
  | `schengen.stay.${'agreement' | 'agreement-unseen' | 'before-membership' | 'before-rule' | 'days-left' | 'days-undecided' | 'departure-before-entry' | 'family-member' | 'fits' | 'issuing-state' | 'local-border-traffic' | 'long-stay-visa' | 'no-exit' | 'none-left' | 'open' | 'open-border-state' | 'other-definition' | 'outside' | 'overlap' | 'own-records' | 'own-records-only' | 'permit-elsewhere' | 'permit-not-of-member' | 'repeated' | 'residence-permit' | 'rows-rejected' | 'too-long'}`
  | `schengen.stay.row.${'basis-unknown' | 'columns' | 'date-unreadable' | 'entry-after-question' | 'entry-missing' | 'exit-before-entry' | 'exit-missing' | 'heading-unknown' | 'no-such-day' | 'source-unknown' | 'state-unknown' | 'third-day' | 'word-unknown'}`
  | `schengen.sticker.${'days-used' | 'entries-used' | 'expired' | 'false' | 'territory' | 'too-early' | 'too-long' | 'transit-only' | 'valid'}`
  | `schengen.threat.${'found' | 'none' | 'yours'}`
  | `schengen.transit.${'before-lists' | 'crew' | 'crosses-border' | 'diplomatic' | 'family' | 'has-visa' | 'holds-permit' | 'holds-visa' | 'kind-spared' | 'look-up' | 'not-listed' | 'required'}`
  | `schengen.transit.visa.${'ground' | 'name'}`
  | `schengen.visa.${'agreement-unknown' | 'annex-i' | 'annex-ii' | 'authority' | 'before-lists' | 'depends-on-issue' | 'depends-on-issuer' | 'document-kind' | 'except-authority' | 'except-official' | 'except-permit' | 'free-movement' | 'georgia-unread' | 'issuer-unknown' | 'national-option' | 'nationality-unknown' | 'ninety-days' | 'no-entry' | 'no-identity-number' | 'none' | 'not-biometric' | 'on-duty' | 'on-no-list' | 'only-biometric' | 'only-identity-number' | 'only-sar-passport' | 'own-citizen' | 'paid-activity' | 'refugee' | 'refugee-of-member' | 'regions' | 'school-group' | 'stale' | 'suspended' | 'suspension-ended'}`;
