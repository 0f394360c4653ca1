import { defineDesk } from '@platform/api/desk.ts';

/** What the academy desk says of itself. */
export const academy = defineDesk({
  name: 'academy',
  problems: {
    'academy.attempt.stale': 409,
    'academy.certificate.exists': 409,
    'academy.certificate.not-issued': 409,
    'academy.certificate.own': 403,
    'academy.certificate.rule-not-met': 409,
    'academy.certificate.score-changed': 409,
    'academy.challenge.made-already': 409,
    'academy.challenge.not-yet': 409,
    'academy.class.closed': 409,
    'academy.class.id-taken': 409,
    'academy.class.nobody': 422,
    'academy.comment.not-decided': 422,
    'academy.comment.not-yet': 409,
    'academy.course.unknown': 422,
    'academy.evidence.unknown': 422,
    'academy.inject.unknown': 422,
    'academy.item.not-shown': 409,
    'academy.launch.not-begun': 409,
    'academy.launch.not-open': 409,
    'academy.launch.other-learner': 409,
    'academy.launch.over': 409,
    'academy.launch.platform-unknown': 403,
    'academy.launch.unit-unknown': 422,
    'academy.launch.unreadable': 422,
    'academy.objective.unknown': 422,
    'academy.part.unknown': 422,
    'academy.sitting.act-not-now': 409,
    'academy.sitting.changed': 409,
    'academy.sitting.id-taken': 409,
    'academy.sitting.not-released': 409,
    'academy.sitting.not-running': 409,
    'academy.sitting.number-unknown': 422,
    'academy.sitting.seed-in-use': 409,
    'academy.sitting.seed-not-usable': 409,
    'academy.sitting.teams': 422,
    'academy.trainee.own-account': 403,
    'academy.trainee.unknown': 422,
    'academy.world.id-taken': 409,
    'academy.world.not-of-generator': 422,
    'academy.world.not-secret': 409,
    'academy.world.not-usable': 409,
    'academy.world.recipe-unknown': 422,
    'academy.world.secret': 409,
    'academy.world.too-large': 422,
  },
  heardBy: {
    // A class, a sitting or a certificate: the id of what moved.
    academy: ['trainee', 'trainer', 'certifier'],
    // That somebody went on in a sitting concerns who steers it: sixteen windows would ask at every decision of each other.
    'academy-progress': ['trainer'],
  },
  acts: {
    certificate: `
      signCertificateFirst signCertificateSecond returnCertificate withdrawCertificate`,
    'training-read': `
      listCourses getCourse getItemTrust listClasses getClass getClassMatrix getSitting getShownItem
      getControl getTimeline replaySitting getMyTraining getClassResults listChallenges listCandidates
      listCertificates getCertificate getCredentialIssuer getStatusList verifyCertificate listWorldRecipes
      listWorlds getWorld getClassLaunches exportCoursePackage listLaunches getLaunch listComments`,
    'training-worked': `
      openClass renewSlip closeClass openSitting beginPractice showNextItem openPart decideItem finishPractice
      controlSitting sendInject setExerciseValue rollBackSitting challengeItem decideChallenge exportSitting
      buildWorld exportWorld importWorld openClassToLaunches decideLearnerLink beginLaunch endLaunch
      commentDecision`,
    erased: 'eraseOldResults',
    prepared: 'demonstrateAcademy',
  },
  retention: {
    'trainee-result': {
      keeps:
        'a year after the last sitting, or after the end of the certificate that rests on it; never longer than the life of a certificate and a year',
      source: 'LED Art. 5; GDPR Art. 5(1)(e): what somebody learned is kept for learning alone',
    },
  },
  places: [
    {
      path: '/academy',
      title: /*i18n*/ { id: 'place.academy', message: 'Academy' },
      about: /*i18n*/ {
        id: 'place.academy.about',
        message: 'Courses, classes, results, certificates',
      },
      key: '=',
      order: 70,
      roles: ['trainee', 'trainer', 'certifier'],
      startOf: ['trainee', 'trainer', 'certifier'],
    },
  ],
  keyMap: [
    {
      title: /*i18n*/ { id: 'keys.academy', message: 'Academy' },
      keys: {
        'academy.flag': {
          press: 'x',
          text: /*i18n*/ { id: 'key.academy.flag', message: 'Item: something is wrong' },
        },
        'academy.pass': {
          press: 'p',
          text: /*i18n*/ { id: 'key.academy.pass', message: 'Item: nothing is wrong' },
        },
        'academy.evidence': {
          press: 'e',
          text: /*i18n*/ { id: 'key.academy.evidence', message: 'Item: name what shows it' },
        },
        'academy.asylum': {
          press: 'a',
          text: /*i18n*/ { id: 'key.academy.asylum', message: 'Item: asks for asylum' },
        },
        'academy.child': {
          press: 'c',
          text: /*i18n*/ { id: 'key.academy.child', message: 'Item: a child at risk' },
        },
        'academy.victim': {
          press: 'v',
          text: /*i18n*/ { id: 'key.academy.victim', message: 'Item: a possible victim' },
        },
        'academy.next': {
          press: 'n',
          text: /*i18n*/ { id: 'key.academy.next', message: 'The next item' },
        },
      },
    },
  ],
});
