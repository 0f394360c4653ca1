// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which risk says something. */
export type RiskWord =
  | `ciram.attribute.${'counter-measures' | 'facilitation' | 'humanitarian' | 'legitimate-flow' | 'likelihood' | 'magnitude' | 'modus-operandi' | 'operations' | 'permeability' | 'pull-factors' | 'push-factors' | 'routes' | 'security' | 'trend' | 'who-where-when'}`
  | `ciram.component.${'impact' | 'threat' | 'vulnerability'}`
  | `ciram.confidence.${'high' | 'low' | 'moderate'}`
  | `ciram.direction.${'falling' | 'new' | 'rising' | 'stable'}`
  | `ciram.impact.${'critical' | 'high' | 'low' | 'medium'}`
  | `ciram.item.${'duplicate' | 'expired' | 'level' | 'missing' | 'no-evidence'}`
  | `ciram.level.${'1' | '2' | '3' | '4' | '5'}`
  | `ciram.likelihood.${'1' | '2' | '3' | '4' | '5'}`
  | `ciram.measure.${'done' | 'dropped' | 'planned' | 'proposed' | 'under-way'}`
  | `ciram.register.${'backdated' | 'no-author' | 'no-rating' | 'no-reason'}`
  | `ciram.section-reason.${'forecast' | 'new-modus' | 'quiet' | 'rating' | 'signals' | 'vulnerability'}`
  | `ciram.section.${'backdated' | 'no-end' | 'no-reason' | 'second-person'}`
  | `ciram.tier.${'1' | '2' | '3' | '4'}`
  | `ciram.vulnerability-area.${'checks' | 'cooperation' | 'environment' | 'information' | 'reaction' | 'return' | 'staff' | 'surveillance'}`
  | `ciram.vulnerability.${'booths-open' | 'database-checked' | 'database-downtime' | 'decision-to-departure' | 'exchange-in-time' | 'joint-patrols-done' | 'km-per-patrol' | 'length-covered' | 'plan-tested' | 'processing-median' | 'reaction-median' | 'readers-available' | 'readmission-reply' | 'reception-places' | 'report-delay' | 'reports-graded' | 'reserve-24h' | 'rights-training' | 'sensors-available' | 'terrain-difficulty' | 'training-current' | 'vacancies'}`
  | `product.${'action' | 'alarm' | 'as-known-on' | 'assessments' | 'at-least' | 'bars-caption' | 'before' | 'bound' | 'by' | 'change' | 'change-detail' | 'change-none' | 'change-percent' | 'change-year' | 'chart-alternative' | 'chart-caption' | 'confidence' | 'confidence-open' | 'count' | 'counts' | 'date' | 'date-month' | 'day' | 'direction' | 'disclaimer' | 'draft' | 'due' | 'event' | 'events' | 'evidence' | 'expected' | 'forecast' | 'forecast-skill' | 'forecast-title' | 'gap' | 'glossary' | 'grade' | 'how-far' | 'how-far-text' | 'hypotheses' | 'hypotheses-note' | 'hypothesis' | 'if-false' | 'inconsistency' | 'interval' | 'intervals-missed' | 'intervals-missed-often' | 'key-figures' | 'map' | 'measure' | 'measure-count' | 'measures' | 'median-at-level' | 'median-of-four' | 'method' | 'method-change' | 'method-rating' | 'method-warnings' | 'modus' | 'month' | 'more-probable' | 'no-action' | 'no-events' | 'no-forecast' | 'no-likelihood' | 'no-mark' | 'no-modus' | 'no-risks' | 'no-signals' | 'no-skill' | 'no-statements' | 'no-warning' | 'none' | 'not-applicable' | 'not-judged' | 'not-reported' | 'not-robust' | 'not-tried' | 'nowcast' | 'nowcast-expected' | 'nowcast-held' | 'nowcast-reported' | 'nowcast-untried' | 'others' | 'overridden' | 'owner' | 'page' | 'period' | 'quality' | 'quality-effort' | 'quality-fine' | 'quality-incomplete' | 'quality-missing' | 'quality-revised' | 'quarter' | 'quarters' | 'rank' | 'rating' | 'rating-note' | 'risk' | 'risks' | 'series' | 'several-note' | 'share' | 'signals' | 'signals-about' | 'since' | 'situation' | 'sources' | 'state' | 'suppressed' | 'table' | 'tier' | 'total' | 'triage' | 'weight' | 'weights-graded' | 'weights-plain' | 'what' | 'when' | 'where' | 'whole' | 'year' | 'year-before' | 'years'}`
  | `product.kind.${'annual' | 'flash' | 'monthly' | 'quarterly' | 'weekly'}`
  | `product.triage-state.${'artefact' | 'dismissed' | 'effort' | 'known' | 'open' | 'true'}`
  | `product.voice.${'assessment' | 'fact' | 'note' | 'outlook'}`
  | `risk.collection-state.${'open' | 'overdue' | 'received' | 'waived'}`
  | `risk.derived.${'apprehension-share' | 'asylum-after-refusal' | 'concentration' | 'displacement' | 'document-fraud-rate' | 'entropy-change' | 'facilitator-ratio' | 'overstay-proxy' | 'refusal-rate' | 'return-rate' | 'year-on-year'}`
  | `risk.dimension.${'bcp' | 'border-type' | 'consulate' | 'date' | 'direction' | 'document-type' | 'exploitation' | 'fraud-type' | 'issuing-country' | 'joint-operation' | 'kind' | 'last-airport' | 'means' | 'movement' | 'nationality' | 'place' | 'reason' | 'return-type' | 'route' | 'section'}`
  | `risk.facet-value.${'acquaintances' | 'agency' | 'air-transit-misuse' | 'aircraft' | 'alone' | 'asylum' | 'bcp' | 'blue' | 'car' | 'cash' | 'counterfeit' | 'day' | 'debt' | 'driver' | 'fair' | 'false-age' | 'false-nationality' | 'families' | 'family' | 'fog' | 'foot' | 'forged' | 'fraudulently-obtained' | 'genuine-overstay' | 'green' | 'hawala' | 'look-alike' | 'lorry-hidden' | 'night' | 'none' | 'official-suspected' | 'other' | 'over-twenty' | 'paid-guide' | 'rain' | 'ship' | 'six-to-twenty' | 'small-boat' | 'snow' | 'social-media' | 'storm' | 'train' | 'transfer' | 'transit' | 'two-to-five' | 'visa-abuse' | 'with-minors' | 'work'}`
  | `risk.facet.${'document' | 'facilitation' | 'group' | 'light' | 'means' | 'payment' | 'place-type' | 'purpose' | 'recruitment' | 'weather'}`
  | `risk.hierarchy.${'cycle' | 'duplicate' | 'unknown-parent'}`
  | `risk.incident.${'code' | 'contradiction' | 'future' | 'persons' | 'ungraded'}`
  | `risk.indicator-definition.${'1A' | '1B' | '2' | '3' | '4' | '5' | '6' | '7A' | '7B' | 'CBC' | 'LIVES' | 'P' | 'THB' | 'VES'}`
  | `risk.indicator.${'1A' | '1B' | '2' | '3' | '4' | '5' | '6' | '7A' | '7B' | 'CBC' | 'LIVES' | 'P' | 'THB' | 'VES'}`
  | `risk.member.${'air' | 'assisted' | 'between-bcps' | 'counterfeit' | 'entry' | 'exit' | 'forced' | 'forged' | 'fraudulently-obtained' | 'impostor' | 'inland' | 'land' | 'land-intra' | 'pseudo' | 'sea' | 'stolen-blank' | 'transit' | 'voluntary'}`
  | `risk.option.${'unknown' | 'value'}`
  | 'risk.options.shape'
  | `risk.period.${'range' | 'shape'}`
  | `risk.product.${'frequency' | 'no-period'}`
  | `risk.quality.${'constant' | 'late' | 'outlier' | 'round'}`
  | `risk.refusal-reason.${'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I' | 'J' | 'not-available'}`
  | `risk.requirement-state.${'answered' | 'approved' | 'closed' | 'draft'}`
  | `risk.requirement.${'no-feedback' | 'no-product' | 'question' | 'second-person' | 'state'}`
  | `risk.route.${'albania-greece' | 'black-sea' | 'central-mediterranean' | 'channel' | 'eastern-borders' | 'eastern-mediterranean' | 'western-african' | 'western-balkan' | 'western-mediterranean'}`
  | `risk.row.${'columns' | 'count-fraction' | 'count-large' | 'count-negative' | 'count-separator' | 'count-shape' | 'date-early' | 'date-future' | 'date-mixed' | 'date-not-first' | 'duplicate'}`
  | `risk.sum.${'below' | 'differs' | 'exceeds'}`
  | `risk.table.${'column-missing' | 'empty' | 'json' | 'limit' | 'other-columns' | 'other-frequency' | 'sheet' | 'span' | 'workbook'}`;
