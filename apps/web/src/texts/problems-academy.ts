import type { MessageDescriptor } from '@lingui/core';

/** What happened and what to do, for each code of the academy in docs/reference/errors.md. */
export const academyProblemTexts: Readonly<Record<string, MessageDescriptor>> = {
  'academy.attempt.stale': /*i18n*/ {
    id: 'academy.attempt.stale',
    message:
      'This item has been decided already, perhaps in another window. The first decision stands; go on with the next item.',
  },
  'academy.certificate.exists': /*i18n*/ {
    id: 'academy.certificate.exists',
    message:
      'There is a certificate for this person already, or one waits for its second signature.',
  },
  'academy.certificate.not-issued': /*i18n*/ {
    id: 'academy.certificate.not-issued',
    message:
      'The certificate could not be issued from what was signed. Send it back and have it signed again.',
  },
  'academy.certificate.own': /*i18n*/ {
    id: 'academy.certificate.own',
    message: 'Nobody signs a certificate of their own. Ask another trainer.',
  },
  'academy.certificate.rule-not-met': /*i18n*/ {
    id: 'academy.certificate.rule-not-met',
    message:
      'The rule of the certificate is not met yet. The list of candidates says what is short.',
  },
  'academy.certificate.score-changed': /*i18n*/ {
    id: 'academy.certificate.score-changed',
    message:
      'The score has changed since the trainer signed. Send the certificate back, so that it is signed over the new score.',
  },
  'academy.challenge.made-already': /*i18n*/ {
    id: 'academy.challenge.made-already',
    message: 'You have challenged this item already.',
  },
  'academy.challenge.not-yet': /*i18n*/ {
    id: 'academy.challenge.not-yet',
    message: 'What is true of this item has not been told yet. It can be challenged afterwards.',
  },
  'academy.class.closed': /*i18n*/ {
    id: 'academy.class.closed',
    message: 'This class is closed. Nothing new begins in it.',
  },
  'academy.class.id-taken': /*i18n*/ {
    id: 'academy.class.id-taken',
    message: 'A class with this id is there already with another content. Set it up again.',
  },
  'academy.class.nobody': /*i18n*/ {
    id: 'academy.class.nobody',
    message: 'A class has one to forty seats.',
  },
  'academy.comment.not-decided': /*i18n*/ {
    id: 'academy.comment.not-decided',
    message: 'This person has not decided on that item.',
  },
  'academy.comment.not-yet': /*i18n*/ {
    id: 'academy.comment.not-yet',
    message:
      'What is true of this sitting is not released. Afterwards you can say something of a decision.',
  },
  'academy.course.unknown': /*i18n*/ {
    id: 'academy.course.unknown',
    message: 'This course does not exist. Choose one from the list.',
  },
  'academy.evidence.unknown': /*i18n*/ {
    id: 'academy.evidence.unknown',
    message:
      'This evidence, member, link or period is not one of this item. Choose from the lists; your decision was not counted yet.',
  },
  'academy.inject.unknown': /*i18n*/ {
    id: 'academy.inject.unknown',
    message: 'This exercise has no such event.',
  },
  'academy.item.not-shown': /*i18n*/ {
    id: 'academy.item.not-shown',
    message: 'This item does not lie before you. Ask for the next one.',
  },
  'academy.launch.not-begun': /*i18n*/ {
    id: 'academy.launch.not-begun',
    message: 'The learning platform has not answered yet. Wait a moment, then end the unit.',
  },
  'academy.launch.not-open': /*i18n*/ {
    id: 'academy.launch.not-open',
    message:
      'You sit in no class that can be launched here. Sign in with the slip of that class, or ask your trainer to open it to the learning platform.',
  },
  'academy.launch.other-learner': /*i18n*/ {
    id: 'academy.launch.other-learner',
    message:
      'This seat belongs to another learner of the learning platform, or that learner sits elsewhere. Sign in with your own slip; your trainer can take a wrong tie away.',
  },
  'academy.launch.over': /*i18n*/ {
    id: 'academy.launch.over',
    message: 'This launch is over. Open the unit again from the learning platform.',
  },
  'academy.launch.platform-unknown': /*i18n*/ {
    id: 'academy.launch.platform-unknown',
    message: 'This learning platform is not one that the operator allows. Nothing was sent to it.',
  },
  'academy.launch.unit-unknown': /*i18n*/ {
    id: 'academy.launch.unit-unknown',
    message:
      'The course does not have this unit. Ask your trainer to import the course package again.',
  },
  'academy.launch.unreadable': /*i18n*/ {
    id: 'academy.launch.unreadable',
    message:
      'What the learning platform said of this launch is not complete. Open the unit again from there.',
  },
  'academy.objective.unknown': /*i18n*/ {
    id: 'academy.objective.unknown',
    message:
      'An objective or a message names a role or a message that is not there. Nothing was prepared.',
  },
  'academy.part.unknown': /*i18n*/ {
    id: 'academy.part.unknown',
    message: 'Nothing of this name can be opened of this item. What you opened before is kept.',
  },
  'academy.sitting.act-not-now': /*i18n*/ {
    id: 'academy.sitting.act-not-now',
    message: 'This cannot be done with the sitting as it stands. Look at its state first.',
  },
  'academy.sitting.changed': /*i18n*/ {
    id: 'academy.sitting.changed',
    message: 'More has happened since you looked. Look again before you go back.',
  },
  'academy.sitting.id-taken': /*i18n*/ {
    id: 'academy.sitting.id-taken',
    message: 'A sitting with this id is there already. Prepare it again.',
  },
  'academy.sitting.not-released': /*i18n*/ {
    id: 'academy.sitting.not-released',
    message:
      'The truth of this sitting has not been released. Your trainer releases it when everybody is done.',
  },
  'academy.sitting.not-running': /*i18n*/ {
    id: 'academy.sitting.not-running',
    message:
      'The sitting does not run: it has not begun, is paused or is over. Nothing was counted.',
  },
  'academy.sitting.number-unknown': /*i18n*/ {
    id: 'academy.sitting.number-unknown',
    message: 'The course has no such sitting.',
  },
  'academy.sitting.seed-in-use': /*i18n*/ {
    id: 'academy.sitting.seed-in-use',
    message:
      'Another class still sits before the same items. Nothing was released: release when all of them are over.',
  },
  'academy.sitting.seed-not-usable': /*i18n*/ {
    id: 'academy.sitting.seed-not-usable',
    message:
      'The items of that sitting cannot be had again: it is another one of the course, or its truth is released. Begin with items of its own.',
  },
  'academy.sitting.teams': /*i18n*/ {
    id: 'academy.sitting.teams',
    message:
      'Somebody would be in two teams or in a role that is not there, or a team has nobody. Nothing has begun.',
  },
  'academy.trainee.own-account': /*i18n*/ {
    id: 'academy.trainee.own-account',
    message: 'This account was not made for the class. Its password is the administrator’s matter.',
  },
  'academy.trainee.unknown': /*i18n*/ {
    id: 'academy.trainee.unknown',
    message: 'Only trainees of your own classes can be added by name. Others get a new seat.',
  },
  'academy.world.id-taken': /*i18n*/ {
    id: 'academy.world.id-taken',
    message: 'A world with this id is there already. Order it again.',
  },
  'academy.world.not-of-generator': /*i18n*/ {
    id: 'academy.world.not-of-generator',
    message:
      'This file is not a world of the generator, or it was changed. Training accepts only such worlds, never data of real operation.',
  },
  'academy.world.not-secret': /*i18n*/ {
    id: 'academy.world.not-secret',
    message: 'Measured items need a world with a secret seed. Build one for measured items.',
  },
  'academy.world.not-usable': /*i18n*/ {
    id: 'academy.world.not-usable',
    message:
      'This world cannot be used here: it is not built, holds too few items of this course, or this class has had it already. Build another, or a larger one.',
  },
  'academy.world.recipe-unknown': /*i18n*/ {
    id: 'academy.world.recipe-unknown',
    message: 'The recipe does not exist, or a dial is outside its bounds.',
  },
  'academy.world.secret': /*i18n*/ {
    id: 'academy.world.secret',
    message:
      'The seed of this world is still a secret, and a file would tell it. Release the truth of its sitting first.',
  },
  'academy.world.too-large': /*i18n*/ {
    id: 'academy.world.too-large',
    message:
      'A world of this size is built, or given out as a file, by the command line. Here S and M are built, and S is given out.',
  },
};
