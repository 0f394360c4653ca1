import { analyst, ofPnr, overseer, type WhoMay } from '@platform/api/test/who-may.ts';

/** The passenger data unit and the oversight of it. */
export const assessmentWhoMay: WhoMay = {
  rows: [
    {
      who: [...analyst, ...overseer],
      purposes: [...ofPnr, 'oversight'],
      because:
        'desks/assessment/README.md: oversight reads the same as a list; no border officer sees a hit before it is released (R4)',
      may: 'getHitQueue listHits getHit getHitFigures',
    },
    {
      who: [...analyst, ...overseer],
      purposes: [...ofPnr, 'oversight'],
      because:
        'R12: what is kept beyond six months is listed masked and names nobody; it is opened for requests alone (R13)',
      may: 'listKeptRecords',
    },
    {
      who: analyst,
      purposes: ofPnr,
      because: 'R23, R24: a person of the unit judges; the data protection officer judges nothing',
      may: `nextHit claimHit letHitGo judgeHit takeHitBack confirmHit returnHit releaseHit withdrawHit`,
    },
    {
      who: [...analyst, ...overseer],
      purposes: [...ofPnr, 'oversight'],
      because: 'AI Act Art. 14(4)(e): everybody who works with it or oversees it can stop it',
      may: 'stopAssessment',
    },
    {
      who: analyst,
      purposes: ofPnr,
      because:
        'going on is a decision of the unit, by a second person; who oversees does not order the processing (LED Art. 34, GDPR Art. 38(6))',
      may: 'resumeAssessment',
    },
    {
      who: [...analyst, ...overseer],
      purposes: ['pnr-criteria', 'oversight'],
      because: 'R2, PNR Dir. Art. 6(2)(c): criteria are work of their own; R38, R21 for oversight',
      may: 'listCriteria getCriterion getGroupReports stopCriterion',
    },
    {
      who: analyst,
      purposes: ['pnr-criteria'],
      because: 'desks/assessment/README.md: analysts write, approve, release and send back',
      may: `draftCriterion backTestCriterion backTestOnJourneys submitCriterion approveCriterion returnCriterion
        activateCriterion withdrawCriterion`,
    },
    {
      who: [...analyst, ...overseer],
      purposes: [],
      because: 'a text is held up to language and law; nobody’s data is read and nothing is kept',
      may: 'lintCriterion',
    },
    {
      who: overseer,
      purposes: ['oversight'],
      because:
        'desks/assessment/README.md: opinion and review are the data protection officer’s alone (R13)',
      may: 'consultOnCriterion reviewDisclosure',
    },
    {
      who: [...analyst, ...overseer],
      purposes: ['pnr-request', 'oversight'],
      because:
        'R2, R13, PNR Dir. Art. 6(2)(b): requests are read for answering them, and by oversight',
      may: 'listDisclosures getDisclosure',
    },
    {
      who: analyst,
      purposes: ['pnr-request'],
      because:
        'desks/assessment/README.md: the unit answers case by case; who oversees takes no part',
      may: 'askDisclosure approveDisclosure refuseDisclosure openDisclosure answerDisclosure',
    },
    {
      who: [...analyst, ...overseer],
      purposes: [...ofPnr, 'oversight'],
      because:
        'desks/assessment/README.md: the analyst, the colleague, the data protection officer (R38)',
      may: `listWatchLists getWatchList getListImport showImportDifference showVersionDifference searchListEntries showListEntry`,
    },
    {
      who: analyst,
      purposes: ofPnr,
      because: 'desks/assessment/README.md: analysts keep lists, a second one lets them count',
      may: `registerWatchList amendWatchList transferWatchList activateWatchList sendBackWatchList retireWatchList
        checkWatchListTerms`,
    },
    {
      who: analyst,
      purposes: ['pnr-assessment'],
      because:
        'PNR Dir. Art. 6(3)(a): lists of sought persons are compared for the assessment of passengers, and filled for nothing else',
      may: 'beginListImport addListImportPart readListImport takeOverListImport discardListImport',
    },
  ],
  freshPassword: `
    releaseHit resumeAssessment approveCriterion activateCriterion approveDisclosure openDisclosure answerDisclosure`,
};
