/** How long a kind of data is kept, and whose clock ends it. */
export interface RetentionClass {
  /** In words; the day count where it is fixed. */
  readonly keeps: string;
  readonly source: string;
}

/**
 * The classes that a table's comment may name (`retention: api; …`). No table is without one, and none is
 * unlimited (LED Art. 5; R17).
 */
export const retentionClasses: Readonly<Record<string, RetentionClass>> = {
  account: {
    keeps: 'while the account is in use, and as long as decisions name it',
    source: 'LED Art. 25: a log must resolve who acted',
  },
  session: { keeps: 'at most 12 hours', source: 'ASVS 5.0, 7.3' },
  act: {
    keeps:
      'a day: as long as a client may try again; the answer is sealed under a key that only the client has',
    source: 'LED Art. 4(1)(e)',
  },
  decision: {
    keeps: 'with what it decides on; the journal keeps the fact',
    source: 'PNR Dir. Art. 12(5); LED Art. 5',
  },
  journal: { keeps: 'five years', source: 'PNR Dir. Art. 13(6)' },
  quarantine: {
    keeps:
      'AMIRANI_QUARANTINE_DAYS, 30 where not set; then the content erases itself, and a year later that there was any',
    source: 'LED Art. 4(1)(e)',
  },
  api: {
    keeps: 'AMIRANI_API_DAYS after the flight',
    source: 'Reg. (EU) 2025/12; LED Art. 5',
  },
  pnr: {
    keeps:
      'six months after the transfer; then only what has an objective link to a crime is kept, masked, as pnr-kept',
    source: 'PNR Dir. Art. 12; CJEU C-817/19',
  },
  'pnr-kept': {
    keeps: 'five years after the transfer',
    source: 'PNR Dir. Art. 12(1), (4)',
  },
  'subject-request': {
    keeps: 'a year after the answer, as long as it may be complained of; unanswered ones stay',
    source: 'LED Art. 5, 15(4), 17',
  },
  breach: {
    keeps: 'five years after it was found',
    source: 'LED Art. 30(5): the supervisor may ask to see the register',
  },
  examination: {
    keeps: 'AMIRANI_EXAMINATION_DAYS after it was opened, 183 where not set',
    source: 'LED Art. 4(1)(e), 5',
  },
  'chip-read': {
    keeps:
      'AMIRANI_CHIP_DAYS after the examination was opened, 30 where not set; with the examination where it is kept as a case',
    source: 'LED Art. 4(1)(e), 5',
  },
  picture: {
    keeps: '12 hours, as a session; with the examination where it is kept as a case with a reason',
    source: 'LED Art. 4(1)(e), 10',
  },
  check: {
    keeps:
      'as an examination: AMIRANI_EXAMINATION_DAYS after it was opened, 183 where not set, with its verdicts and decisions',
    source: 'LED Art. 4(1)(e), 5',
  },
  'document-fraud': {
    keeps: 'ten years, as long as documents of a series may be presented',
    source: 'LED Art. 5; Reg. (EC) 2252/2004 Art. 1: validity of at most ten years',
  },
  referral: {
    keeps:
      'AMIRANI_REFERRAL_DAYS after the last that was done for it, 365 where not set; closed or not',
    source: 'LED Art. 5; Directive 2011/36/EU Art. 11: help is not bound to a procedure',
  },
  'watch-list': {
    keeps: 'while the list and the entry count; thirty days after an entry left the list',
    source: 'LED Art. 5; Reg. (EU) 2018/1862 Art. 53, 55: alerts end with their purpose',
  },
  'watch-import': {
    keeps: 'seven days after the upload began, sooner where it is taken over or discarded',
    source: 'LED Art. 4(1)(e)',
  },
  case: {
    keeps:
      'while the case is open, with a review each year; AMIRANI_CASE_DAYS after it was closed, 1826 where not set',
    source: 'LED Art. 4(1)(e), 5',
  },
  'risk-import': {
    keeps: 'seven days after the upload began, sooner where it is taken over or discarded',
    source: 'LED Art. 4(1)(e): a file may hold more than the counts that are read of it',
  },
  'trainee-result': {
    keeps:
      'a year after the last sitting, or after the end of the certificate that rests on it; never longer than the life of a certificate and a year',
    source: 'LED Art. 5; GDPR Art. 5(1)(e): what somebody learned is kept for learning alone',
  },
  specimen: {
    keeps: 'while its licence is used; withdrawing it erases the picture',
    source: 'the licence stored beside it',
  },
};

/** The class that a table's comment names; `none` where it says that it holds no personal data. */
export const classOfComment = (comment: string | null): string | undefined => {
  const said = /^retention: (none, no personal data|[a-z-]+)(?:;|$)/.exec(comment ?? '')?.[1];
  if (said === undefined) return undefined;
  if (said.startsWith('none')) return 'none';
  return Object.hasOwn(retentionClasses, said) ? said : undefined;
};
