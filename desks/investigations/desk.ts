import { defineDesk } from '@platform/api/desk.ts';

/** What the investigations desk says of itself. */
export const investigations = defineDesk({
  name: 'investigations',
  problems: {
    'investigation.authorisation.period': 422,
    'investigation.authorisation.unknown': 422,
    'investigation.case.closed': 409,
    'investigation.case.reading-only': 403,
    'investigation.category.not-a-person': 422,
    'investigation.exhibit.digest': 422,
    'investigation.exhibit.empty': 422,
    'investigation.exhibit.not-complete': 409,
    'investigation.exhibit.not-receiving': 409,
    'investigation.exhibit.part-too-large': 422,
    'investigation.exhibit.parts-missing': 409,
    'investigation.graph.too-large': 422,
    'investigation.hand-over.not-holder': 403,
    'investigation.hand-over.not-receiver': 403,
    'investigation.hand-over.open': 409,
    'investigation.hand-over.own': 422,
    'investigation.id-taken': 409,
    'investigation.import.changed': 409,
    'investigation.import.not-dry': 409,
    'investigation.import.not-taken': 409,
    'investigation.import.too-large': 422,
    'investigation.import.unreadable': 422,
    'investigation.member.last-lead': 409,
    'investigation.member.not-allowed': 403,
    'investigation.member.own': 403,
    'investigation.member.unknown': 422,
    'investigation.merge.parts': 422,
    'investigation.package.no-exhibits': 422,
    'investigation.package.too-large': 422,
    'investigation.report.issued': 409,
    'investigation.report.not-issued': 409,
    'investigation.report.not-ready': 422,
    'investigation.report.superseded': 409,
    'investigation.statement.not-standing': 409,
    'investigation.statement.unfit': 422,
    'investigation.time-stamp.not-configured': 409,
    'investigation.time-stamp.unreachable': 502,
  },
  heardBy: {
    investigation: ['investigator', 'head-of-investigations'],
  },
  acts: {
    'victim-revealed': 'revealVictim',
    'case-switched': 'openCase reviewCase closeCase reopenCase',
    'case-members': 'admitMember endMembership recordAuthorisation',
    'case-given': `
      packCase printReport noteTold exportCase offerExhibit acknowledgeHandOver declineHandOver issueReport`,
    'case-read': `
      listCases getCase listColleagues listExhibits getExhibit readExhibitPart verifyCustody searchEntities
      getEntity listMatches listAuthorisations listImports peekExhibit countGraph readGraph measureGraph
      findKeyPlayers simulateDisruption readTimeline findReplacedPhones countNeighbours listNeighbours
      readAmong readLanes analyseCalls listWork getReport listCaseMatrices getCaseMatrix countTimeline
      comparePeriods readPlaces followMoney listJourneyDisclosures followJourneys findLeads`,
    'case-worked': `
      beginExhibit addExhibitPart completeExhibit discardExhibit stampExhibit addStatements withdrawStatement
      categorise mergeEntities splitEntities findMatches judgeMatch undoMatch dryRunImport takeOverImport
      withdrawImport addTask moveTask addInvestigationNote saveReport keepCaseMatrix recordJourneyDisclosure
      eraseClosedCases`,
    prepared: 'demonstrateCase',
  },
  retention: {
    case: {
      keeps:
        'while the case is open, with a review each year; AMIRANI_CASE_DAYS after it was closed, 1826 where not set',
      source: 'LED Art. 4(1)(e), 5',
    },
  },
  places: [
    {
      path: '/investigations',
      title: /*i18n*/ { id: 'place.investigations', message: 'Investigations' },
      about: /*i18n*/ {
        id: 'place.investigations.about',
        message: 'Cases, their exhibits and networks',
      },
      key: '-',
      order: 60,
      roles: ['investigator', 'head-of-investigations', 'data-protection-officer'],
      startOf: ['investigator', 'head-of-investigations'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.matches', message: 'Matches' },
      keys: {
        'matches.same': {
          press: 's',
          text: /*i18n*/ {
            id: 'key.matches.same',
            message: 'Pair: the same; once answered, take it back',
          },
        },
        'matches.different': {
          press: 'o',
          text: /*i18n*/ {
            id: 'key.matches.different',
            message: 'Pair: another; once answered, take it back',
          },
        },
        'matches.unsure': {
          press: 'q',
          text: /*i18n*/ {
            id: 'key.matches.unsure',
            message: 'Pair: cannot be told; once answered, take it back',
          },
        },
      },
    },
  ],
});
