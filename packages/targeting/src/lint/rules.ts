/** The rules of the objections. They have not been compared with the official texts, so they have no `verifiedOn`. */
export const rules = {
  /** Criteria are targeted, proportionate, specific; never based on a protected characteristic. */
  targeted: { act: 'Directive (EU) 2016/681', article: 'Art. 6(4)' },
  /** Incriminating as well as exonerating circumstances; reliability; no self-learning. */
  bothSides: { act: 'CJEU C-817/19', article: 'pre-determined criteria' },
  /** Regular review of criteria. */
  review: { act: 'Directive (EU) 2016/681', article: 'Art. 6(3)(b), Art. 6(4)' },
  /** Terrorist offences and serious crime with an objective link to the carriage by air. */
  link: { act: 'CJEU C-817/19', article: 'objective link' },
  /** No prediction from traits alone: an objective, verifiable fact. */
  facts: { act: 'Regulation (EU) 2024/1689', article: 'Art. 5(1)(d)' },
  /** Non-discrimination, also by proxies of a characteristic. */
  equality: { act: 'Charter of Fundamental Rights', article: 'Art. 21' },
  /** Somebody answers for the processing. */
  accountable: { act: 'Directive (EU) 2016/680', article: 'Art. 4(4)' },
} as const;
