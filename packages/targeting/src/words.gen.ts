// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which targeting says something. */
export type TargetingWord =
  | `targeting.backtest.${'condition-idle' | 'no-hits' | 'no-journeys' | 'precision-low' | 'precision-uncertain' | 'precision-unknown' | 'share' | 'share-uncertain'}`
  | `targeting.characteristic.${'age' | 'behaviour' | 'belief' | 'birthplace' | 'ethnic-origin' | 'free-text' | 'health' | 'language' | 'name' | 'nationality' | 'phone-prefix' | 'political-opinion' | 'protection' | 'residence' | 'score' | 'sex' | 'sexual-life' | 'union'}`
  | `targeting.condition.${'between' | 'in' | 'least' | 'most' | 'no' | 'not-in' | 'yes'}`
  | `targeting.field-name.baggage.${'kilograms' | 'other-destination' | 'pieces' | 'pooled'}`
  | `targeting.field-name.booking.${'agency' | 'changes' | 'channel' | 'divided' | 'frequent-flyer' | 'hours-before-departure' | 'travellers'}`
  | `targeting.field-name.check-in.${'channel' | 'hours-before-departure' | 'status'}`
  | `targeting.field-name.document.${'days-since-issue' | 'days-until-expiry' | 'kind'}`
  | `targeting.field-name.flight.${'carrier' | 'departure-hour' | 'from' | 'to'}`
  | `targeting.field-name.itinerary.${'airports' | 'connections' | 'detour-ratio' | 'first-airport' | 'last-airport' | 'longest-connection-hours' | 'nights-away' | 'shape'}`
  | `targeting.field-name.payment.${'by-another' | 'kind'}`
  | `targeting.field.${'operator' | 'protected' | 'unknown'}`
  | `targeting.hit.birth-date.${'century' | 'compatible' | 'different' | 'digit' | 'near' | 'placeholder' | 'same' | 'swapped' | 'unknown'}`
  | `targeting.hit.chance.${'none' | 'some' | 'usual'}`
  | `targeting.hit.condition.${'met' | 'not-met' | 'unknown'}`
  | `targeting.hit.document.${'confusable' | 'different' | 'one-edit' | 'same' | 'unknown'}`
  | `targeting.hit.ended.${'data-changed' | 'entry-changed' | 'entry-expired' | 'entry-gone'}`
  | `targeting.hit.exoneration.${'met' | 'not-met' | 'unknown'}`
  | `targeting.hit.fault.${'another-hit' | 'another-person' | 'evidence' | 'nobody' | 'part' | 'reason' | 'recipient' | 'same-person' | 'state'}`
  | `targeting.hit.form.${'entry-title-glued' | 'filler' | 'letter-doubled' | 'letter-in-front' | 'title-glued' | 'title-or-name'}`
  | `targeting.hit.nationality.${'different' | 'same' | 'unknown'}`
  | `targeting.hit.word.${'contradicted' | 'doubled' | 'initial' | 'joined' | 'missing' | 'nickname' | 'same' | 'spelling' | 'transliteration' | 'truncated'}`
  | `targeting.lint.${'everyone' | 'evidence-future' | 'evidence-old' | 'evidence-thin' | 'evidence-unknown' | 'evidence-unused' | 'exoneration-empty' | 'exoneration-total' | 'exoneration-waived' | 'group-unmeasured' | 'impossible' | 'list-empty' | 'list-unused' | 'no-evidence' | 'no-exonerating' | 'no-incriminating' | 'no-link' | 'no-owner' | 'no-title' | 'one-agency' | 'one-state' | 'places-only' | 'review-late' | 'review-passed' | 'stands-for-group'}`
  | `targeting.list.${'field' | 'unknown'}`
  | `targeting.offence.${'armed-robbery' | 'corruption' | 'criminal-organisation' | 'cultural-goods' | 'cybercrime' | 'environmental-crime' | 'facilitation-of-unauthorised-entry' | 'forged-documents' | 'fraud' | 'hormonal-substances' | 'human-organs' | 'industrial-espionage' | 'international-criminal-court' | 'kidnapping' | 'money-laundering' | 'murder' | 'narcotics' | 'nuclear-materials' | 'product-counterfeiting' | 'rape' | 'sabotage' | 'seizure-of-aircraft' | 'sexual-exploitation-of-children' | 'stolen-vehicles' | 'terrorism' | 'trafficking-in-human-beings' | 'weapons'}`
  | 'targeting.purpose.unknown'
  | `targeting.read.${'day' | 'json' | 'key' | 'missing' | 'number' | 'quote-open' | 'shape' | 'token' | 'too-long' | 'twice'}`
  | `targeting.release.${'digest' | 'nobody' | 'not-back-tested' | 'not-linted' | 'part' | 'reason' | 'review-passed' | 'same-person' | 'state'}`
  | `targeting.stop.${'not-released' | 'precision' | 'precision-certain' | 'review-date'}`
  | `targeting.value.${'form' | 'protected'}`
  | `watch-list.file.${'column-twice' | 'column-unknown' | 'cut' | 'doctype' | 'empty' | 'encoding' | 'format' | 'header' | 'id-column' | 'markup' | 'read-as' | 'refused' | 'too-many'}`
  | `watch-list.list.${'category' | 'ground' | 'id' | 'offence' | 'owner' | 'purpose' | 'purpose-not-allowed' | 'source' | 'term' | 'term-long' | 'title'}`
  | `watch-list.row.${'columns' | 'expired' | 'holder-missing' | 'id-missing' | 'id-twice' | 'json' | 'not-sought' | 'nothing-to-match' | 'quote' | 'shifted' | 'too-long'}`
  | `watch-list.value.${'birth-date' | 'birth-date-two-ways' | 'day' | 'document' | 'garbled' | 'ground' | 'ground-about' | 'ground-purpose' | 'instruction' | 'kind' | 'state'}`;
