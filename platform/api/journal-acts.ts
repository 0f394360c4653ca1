import { keysOf } from '@amirani/core';

/** What can be done, in groups that a person asks for: each operation and each act of a program belongs to one. */
const operations = {
  unmask: 'unmaskTraveller',
  'unmask-lock': 'releaseUnmasking',
  'unmask-locks-read': 'listUnmaskingLocks',
  'traveller-read': 'getTraveller',
  'flight-read': 'listFlights getFlight listFlightTravellers',
  search: 'search',
  'message-read': 'getMessage',
  'messages-taken': 'uploadMessages folder',
  'quarantine-read': 'listQuarantine',
  'quarantine-opened': 'openQuarantineItem',
  'quarantine-replayed': 'replayQuarantineItem',
  'quarantine-erased': 'eraseQuarantineItem eraseOverdueItems',
  'sign-in': 'signIn',
  'sign-out': 'signOut',
  'password-given': 'stepUp',
  'password-changed': 'changePassword setPassword',
  'sessions-read': 'listOwnSessions getSession',
  'sessions-ended': 'endOwnSession endOtherSessions',
  'accounts-read': 'listAccounts listAccountProposals',
  'account-proposed': 'proposeAccount proposeRoles proposePasswordReset',
  'account-approved': 'approveAccountProposal',
  'account-closed': 'refuseAccountProposal withdrawAccountProposal',
  'account-disabled': 'disableAccount',
  'account-sessions': 'getAccountSessions',
  'account-sessions-ended': 'endAccountSessions',
  'account-added': 'addAccount',
  'journal-read': `
    listJournalEntries getJournalProof getJournalEntries getJournalState getJournalConsistency`,
  'request-recorded': 'receiveSubjectRequest',
  'request-read': 'listSubjectRequests getSubjectRequest',
  'request-gathered': 'gatherSubjectData',
  'answer-previewed': 'printSubjectReply readProposedReply',
  'answer-proposed': 'proposeSubjectAnswer returnSubjectAnswer',
  'answer-approved': 'approveSubjectAnswer',
  'answer-sent': 'recordSubjectAnswerSent',
  'request-carried-out': 'carryOutSubjectRequest',
  'breach-read': 'listBreaches getBreach',
  'breach-recorded': 'recordBreach',
  'breach-told': 'tellSupervisor',
  'register-read': 'getRegister getRetentionClocks listCompetence countOversight',
  'competence-recorded': 'recordCompetence',
  'canary-read': 'listCanaryAlarms',
  'canary-raised': 'raiseCanaryAlarm',
  'canary-planted': 'plantCanaries',
  'canary-shown': 'openCanaries',
  'canary-closed': 'closeCanaryAlarm',
  'check-opened': 'openCheck',
  'check-read': 'getCheck listChecks listGates getGate listReleasedHits getDayFigures',
  'check-continued': 'giveFacts checkAgain',
  'check-decided': 'decideCheck',
  'second-line-read': 'listSecondLine getDossier getBlindCase',
  'second-line-worked': 'takeCase addCaseNote giveBlindView',
  'second-line-decided': 'decideSecondLine',
  refusal: 'proposeRefusal confirmRefusal',
  'refusal-printed': 'printRefusal printRefusalDraft printExitRecord',
  'help-asked': 'openReferral',
  'help-read': 'listMyReferrals listReferrals getReferral',
  'help-worked': 'acknowledgeReferral addReferralStep closeReferral alarmReferrals',
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
  'document-read': `
    listExaminations getExamination getPiece getEvidence getVerdict getComparison replayExamination getReading
    warnOfNumber listReaders`,
  'document-examined': `
    openExamination addMrz addViz addObservations setChipState addChipFile addChipArchive addTranscript addSeal
    addPicture withdrawPiece examineDocument judgeFaces addMark withdrawMark startReading storeReading
    endLostReadings importExamination layOnTable`,
  'document-decided': 'decideDocument',
  'pictures-kept': 'keepPictures',
  'document-given': 'exportExamination printExamination',
  'forgery-changed': 'listFrauds countFrauds proposeFraud confirmFraud withdrawFraud',
  'specimen-changed': 'listSpecimens getSpecimen addSpecimen addSpecimenPicture withdrawSpecimen',
  'trust-changed': `
    getTrustStore getTrustList compareTrustLists importTrustList withdrawTrustList proposeAnchor confirmAnchor
    withdrawAnchor fillTrustStore`,
  'risk-printed': 'printRiskProduct publishRiskProduct',
  'risk-worked': `
    listRiskDatasets getRiskDataset registerRiskDataset amendRiskDataset amendRiskFigure beginRiskImport
    addRiskImportPart readRiskImport getRiskImport takeOverRiskImport discardRiskImport showRiskQuality
    listRiskRevisions listRiskDimensions searchRiskSeries showRiskSeries forecastRiskSeries nowcastRiskSeries
    decomposeRiskSeries showRiskVintages tabulateRisk deriveRiskIndicator measureRiskSpread compareRiskPlaces
    startRiskDetection listRiskDetections getRiskDetection searchRiskWarnings getRiskWarning triageRiskWarning
    scoreRiskWarnings listRisks getRisk openRisk amendRisk closeRisk rateRisk assessRisk approveAssessment
    sendBackAssessment keepMeasure listRiskSections keepRiskSection proposeSectionLevel decideSectionLevel
    getRiskCapacity keepRiskCapacity listAches getAch keepAch scoreAch keepRiskIncident searchRiskIncidents
    listRiskCodes proposeRiskCode decideRiskCode listRiskRequirements openRiskRequirement approveRiskRequirement
    answerRiskRequirement closeRiskRequirement planRiskCollection receiveRiskCollection waiveRiskCollection
    giveRiskFeedback showRiskFeedback listRiskProducts composeRiskProduct showRiskProduct proposeRiskProduct
    sendBackRiskProduct getRiskLiveIndicators eraseRiskImports`,
  'victim-revealed': 'revealVictim',
  'case-switched': 'openCase reviewCase closeCase reopenCase',
  'case-members': 'admitMember endMembership recordAuthorisation',
  'case-given': `
    packCase printReport noteTold exportCase offerExhibit acknowledgeHandOver declineHandOver issueReport`,
  'case-read': `
    listCases getCase listColleagues listExhibits getExhibit readExhibitPart verifyCustody searchEntities
    getEntity listMatches listAuthorisations listImports peekExhibit countGraph readGraph measureGraph
    findKeyPlayers simulateDisruption readTimeline findReplacedPhones countNeighbours listNeighbours readAmong
    readLanes analyseCalls listWork getReport listCaseMatrices getCaseMatrix countTimeline comparePeriods
    readPlaces followMoney listJourneyDisclosures followJourneys findLeads`,
  'case-worked': `
    beginExhibit addExhibitPart completeExhibit discardExhibit stampExhibit addStatements withdrawStatement
    categorise mergeEntities splitEntities findMatches judgeMatch undoMatch dryRunImport takeOverImport
    withdrawImport addTask moveTask addInvestigationNote saveReport keepCaseMatrix recordJourneyDisclosure
    eraseClosedCases`,
  programme: `
    listProgrammes beginProgramme getProgramme changeProgramme listProgrammeReports composeProgrammeReport
    printProgrammeReport publishProgrammeReport withdrawProgrammeReport getPublicProgrammes`,
  certificate: `
    signCertificateFirst signCertificateSecond returnCertificate withdrawCertificate`,
  'training-read': `
    listCourses getCourse getItemTrust listClasses getClass getClassMatrix getSitting getShownItem getControl
    getTimeline replaySitting getMyTraining getClassResults listChallenges listCandidates listCertificates
    getCertificate getCredentialIssuer getStatusList verifyCertificate listWorldRecipes listWorlds getWorld
    getClassLaunches exportCoursePackage listLaunches getLaunch listComments`,
  'training-worked': `
    openClass renewSlip closeClass openSitting beginPractice showNextItem openPart decideItem finishPractice
    controlSitting sendInject setExerciseValue rollBackSitting challengeItem decideChallenge exportSitting
    buildWorld exportWorld importWorld openClassToLaunches decideLearnerLink beginLaunch endLaunch commentDecision`,
  erased: `
    eraseExpiredDays eraseKept eraseOldResults eraseOverdueChecks eraseOverdueDocuments eraseOversight
    eraseReferrals`,
  'keys-erased': 'eraseSubjectKeys',
  prepared: `
    demonstration demonstrateAcademy demonstrateCase demonstrateCriteria demonstrateProgramme demonstrateRisk`,
  'system-read': 'getAbout getAboutData getHealth',
  unreadable: 'unreadable',
} as const;

/** An act as the journal is asked for it. */
export type JournalAct = keyof typeof operations;

/** All acts, in the order in which they are offered. */
export const journalActs: readonly JournalAct[] = keysOf(operations);

/** The actions of the journal that are one act. */
export const actionsOfAct = (act: JournalAct): readonly string[] =>
  operations[act].trim().split(/\s+/);

const byAction = new Map<string, JournalAct>(
  journalActs.flatMap((act) => actionsOfAct(act).map((action) => [action, act] as const)),
);

/** Which act an action of the journal is; undefined if it is of a later version. */
export const actOfAction = (action: string): JournalAct | undefined => byAction.get(action);

/** Whether a call was refused only until the password was given again: a question, and no refusal of a person. */
export const isPasswordAsked = ({ outcome, reason }: Said): boolean =>
  outcome === 'refused' && reason?.endsWith('.step-up.required') === true;

/** The reason in an entry of a read that nobody asked for: an open page followed a change. The browser states it. */
export const shownAgain = 'screen.shown-again';

/** Whether a page showed something again by itself, and no person asked for it. */
export const isShownAgain = ({ outcome, reason }: Said): boolean =>
  outcome === 'done' && reason === shownAgain;

/** The end of an entry that its outcome and reason tell together. */
interface Said {
  readonly outcome: string;
  readonly reason?: string | undefined;
}
