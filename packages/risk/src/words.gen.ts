// Made from words/en.po by `npm run words`: change the texts there.

/** A code under which risk says something. */
export type RiskWord =
  | `risk.option.${'unknown' | 'value'}`
  | 'risk.options.shape'
  | `risk.period.${'range' | 'shape'}`
  | `risk.quality.${'constant' | 'late' | 'outlier' | 'round'}`
  | `risk.row.${'columns' | 'count-fraction' | 'count-large' | 'count-negative' | 'count-separator' | 'count-shape' | 'date-early' | 'date-future' | 'date-mixed' | 'date-not-first' | 'duplicate'}`
  | `risk.sum.${'below' | 'differs' | 'exceeds'}`
  | `risk.table.${'column-missing' | 'empty' | 'json' | 'limit' | 'other-columns' | 'other-frequency' | 'sheet' | 'span' | 'workbook'}`;
