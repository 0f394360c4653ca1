// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which network says something. */
export type NetworkWord =
  | `network.authorisation.${'authority-missing' | 'number-missing' | 'numbers-missing' | 'period'}`
  | `network.call.${'column-missing' | 'columns' | 'duplicate' | 'duration-shape' | 'empty' | 'number-missing' | 'number-rounded' | 'quote' | 'self' | 'start-ambiguous' | 'start-shape' | 'two-numbers' | 'zone-mixed'}`
  | `network.disclosure.${'offence-missing' | 'reference-missing'}`
  | `network.format.${'cell-long' | 'character' | 'dynamic-value' | 'end-missing' | 'heading' | 'identity' | 'limit' | 'not-read' | 'statement' | 'syntax'}`
  | `network.lead.${'contact' | 'escort' | 'happened-once' | 'holder-unknown' | 'look-alike-relay' | 'may-be-habit' | 'may-not-know' | 'may-only-help' | 'money-chain' | 'money-gathered' | 'money-round-trip' | 'money-spread' | 'phones-replaced-together' | 'shared-address' | 'shared-card' | 'shared-phone'}`
  | `network.link.${'blank' | 'columns' | 'self' | 'spreadsheet-number' | 'two-people' | 'weight'}`
  | `network.measure.${'authority' | 'betweenness' | 'closeness' | 'clustering' | 'constraint' | 'core' | 'cpm' | 'degree' | 'distance-fragmentation' | 'distance-reach' | 'effective-size' | 'eigenvector' | 'fragmentation' | 'harmonic' | 'hub' | 'modularity' | 'pagerank' | 'reach' | 'strength'}`
  | 'network.name.alike'
  | `network.note.${'absent-links' | 'central-not-guilty' | 'victims-left-out'}`
  | `network.statement.${'author-missing' | 'grade' | 'kind' | 'period' | 'property-unknown' | 'schema-unknown' | 'source-missing' | 'subject-missing' | 'time-shape' | 'value-missing' | 'value-shape'}`
  | `network.table.${'empty' | 'heading' | 'quote'}`;
