import type { WhoMay } from '@platform/api/test/who-may.ts';

/** The academy: travellers of these worlds were never born, results of persons are personal data (R66, R72). */
export const academyWhoMay: WhoMay = {
  rows: [
    {
      who: ['trainer', 'trainee'],
      purposes: ['training'],
      because: 'desks/academy/README.md: both work with the course; each sees the own part',
      may: 'getShownItem getTimeline replaySitting exportSitting listComments getLaunch',
    },
    {
      who: ['trainer'],
      purposes: ['training'],
      because:
        'a trainee never sees sealed truth, worlds, injects or colleagues’ results (R72); line management none of it',
      may: `listClasses openClass getClass getClassMatrix renewSlip closeClass openSitting getControl controlSitting
        sendInject setExerciseValue rollBackSitting getClassResults listChallenges decideChallenge listCandidates
        signCertificateFirst listWorldRecipes listWorlds buildWorld getWorld exportWorld importWorld getClassLaunches
        openClassToLaunches exportCoursePackage decideLearnerLink commentDecision`,
    },
    {
      who: ['trainee'],
      purposes: ['training'],
      because:
        'deciding, practising and challenging is for oneself: nobody else answers in a trainee’s place',
      may: `beginPractice getSitting showNextItem openPart decideItem finishPractice getMyTraining challengeItem beginLaunch
        listLaunches endLaunch`,
    },
    {
      who: ['trainer', 'trainee', 'certifier'],
      purposes: [],
      because:
        'material of courses, and what an examiner trusts in it: nothing of a person and nothing sealed',
      may: 'listCourses getCourse getItemTrust',
    },
    {
      who: ['trainer', 'trainee', 'certifier'],
      purposes: ['training'],
      because: 'R72: results are visible to trainee, trainer and certifier',
      may: 'listCertificates getCertificate',
    },
    {
      who: ['certifier'],
      purposes: ['training'],
      because:
        'desks/academy/README.md: the second signature is another person’s; shift.md 12: the certifier withdraws',
      may: 'signCertificateSecond returnCertificate withdrawCertificate',
    },
    {
      who: 'anyone',
      purposes: [],
      because:
        'everybody who is shown a certificate must be able to check it; the list has no names',
      may: 'getCredentialIssuer getStatusList verifyCertificate',
    },
  ],
  freshPassword: `
    decideChallenge signCertificateFirst signCertificateSecond returnCertificate withdrawCertificate`,
};
