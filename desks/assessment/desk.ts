import { defineDesk } from '@platform/api/desk.ts';

/** What the assessment desk says of itself. */
export const assessment = defineDesk({
  name: 'assessment',
  problems: {
    'criteria.journeys.unreadable': 422,
    'criteria.period': 422,
    'criteria.refused': 422,
    'criteria.too-many-journeys': 422,
    'criteria.version.taken': 409,
    'disclosure.approval-over': 403,
    'disclosure.asked-already': 409,
    'disclosure.data-erased': 410,
    'disclosure.found-unlawful': 403,
    'disclosure.id-taken': 409,
    'disclosure.not-approved': 403,
    'disclosure.other-case': 403,
    'disclosure.reviewed-already': 409,
    'hit.judged-by-another': 409,
    'hit.reason.not-own': 422,
    'hit.taken': 409,
    'targeting.release.digest': 409,
    'targeting.release.nobody': 422,
    'targeting.release.not-back-tested': 422,
    'targeting.release.not-linted': 422,
    'targeting.release.part': 403,
    'targeting.release.reason': 422,
    'targeting.release.review-passed': 422,
    'targeting.release.same-person': 409,
    'targeting.release.state': 409,
    'watch-list.import.changed': 409,
    'watch-list.import.empty': 422,
    'watch-list.import.not-open': 409,
    'watch-list.import.parts-missing': 422,
    'watch-list.import.too-large': 413,
    'watch-list.import.unusable': 422,
    'watch-list.not-draft': 409,
    'watch-list.not-owner': 403,
    'watch-list.owner.unknown': 422,
    'watch-list.taken': 409,
    'watch-list.terms': 422,
  },
  heardBy: {
    disclosure: ['pnr-analyst', 'data-protection-officer'],
    hit: ['pnr-analyst', 'data-protection-officer'],
    // What was released may be met at the booth; that there is a hit which was not is told to nobody there (R23).
    release: ['border-officer', 'second-line-officer', 'data-protection-officer'],
    criterion: ['pnr-analyst', 'data-protection-officer'],
    'watch-list': ['pnr-analyst', 'data-protection-officer'],
  },
  acts: {
    'hit-read': 'getHitQueue getHitFigures listHits nextHit getHit claimHit letHitGo',
    'hit-judged': 'judgeHit takeHitBack',
    'hit-confirmed': 'confirmHit returnHit',
    'hit-released': 'releaseHit withdrawHit',
    'assessment-switched': 'stopAssessment resumeAssessment',
    screened: 'screenFlight screenJourneys',
    'criterion-read': 'listCriteria getCriterion getGroupReports lintCriterion reportGroups',
    'criterion-tested': 'backTestCriterion backTestOnJourneys',
    'criterion-drafted': `
      draftCriterion submitCriterion consultOnCriterion approveCriterion returnCriterion`,
    'criterion-run': 'activateCriterion stopCriterion withdrawCriterion',
    'pnr-asked': 'askDisclosure',
    'pnr-read': 'listDisclosures getDisclosure listKeptRecords',
    'pnr-decided': 'approveDisclosure refuseDisclosure reviewDisclosure',
    'pnr-opened': 'openDisclosure',
    'pnr-given': 'answerDisclosure',
    'list-read': `
      listWatchLists getWatchList searchListEntries showListEntry getListImport showImportDifference
      showVersionDifference checkWatchListTerms`,
    'list-changed': `
      registerWatchList amendWatchList transferWatchList activateWatchList sendBackWatchList retireWatchList
      beginListImport addListImportPart readListImport takeOverListImport discardListImport turnWatchListClock
      startWatchListDemonstration`,
    prepared: 'demonstrateCriteria',
  },
  retention: {
    'watch-list': {
      keeps: 'while the list and the entry count; thirty days after an entry left the list',
      source: 'LED Art. 5; Reg. (EU) 2018/1862 Art. 53, 55: alerts end with their purpose',
    },
    'watch-import': {
      keeps: 'seven days after the upload began, sooner where it is taken over or discarded',
      source: 'LED Art. 4(1)(e)',
    },
  },
  places: [
    {
      path: '/assessment',
      title: /*i18n*/ { id: 'place.assessment', message: 'Assessment' },
      about: /*i18n*/ {
        id: 'place.assessment.about',
        message: 'Hits, watch lists, criteria, requests for PNR',
      },
      key: '9',
      order: 20,
      roles: ['pnr-analyst', 'data-protection-officer'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.hits', message: 'Hits' },
      keys: {
        'hits.same': {
          press: 's',
          text: /*i18n*/ {
            id: 'key.hits.same',
            message: 'Hit: the same; once judged, take it back',
          },
        },
        'hits.different': {
          press: 'o',
          text: /*i18n*/ {
            id: 'key.hits.different',
            message: 'Hit: another; once judged, take it back',
          },
        },
        'hits.unsure': {
          press: 'q',
          text: /*i18n*/ {
            id: 'key.hits.unsure',
            message: 'Hit: cannot be told; once judged, take it back',
          },
        },
        'hits.release': {
          press: 'g',
          text: /*i18n*/ { id: 'key.hits.release', message: 'Release a confirmed hit' },
        },
        'hits.withdraw': {
          press: 'w',
          text: /*i18n*/ { id: 'key.hits.withdraw', message: 'Call a released hit back' },
        },
        'hits.lane': {
          press: 'n',
          text: /*i18n*/ { id: 'key.hits.lane', message: 'The next lane in which hits wait' },
        },
      },
    },
  ],
});
