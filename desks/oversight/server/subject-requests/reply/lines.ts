import type { Say } from '@amirani/core/words';
import type { SubjectData } from '../../../api/types.ts';
import type { OversightWord } from '../../words.gen.ts';

/** A sentence of a line of the journal. */
type Line = Extract<OversightWord, `oversight.line.${string}`>;

/** What was done, as its sentence is named. */
type Name = Line extends `oversight.line.${infer N}` ? N : never;

/** Which sentence an operation of the interface is told by. */
const SAID: Readonly<Record<string, Name>> = {
  openCheck: 'openCheck',
  checkAgain: 'checkAgain',
  giveFacts: 'checkAgain',
  decideCheck: 'decideCheck',
  takeCase: 'secondLine',
  addCaseNote: 'secondLine',
  giveBlindView: 'secondLine',
  decideSecondLine: 'secondLine',
  proposeRefusal: 'refusal',
  confirmRefusal: 'refusal',
  printRefusal: 'refusal',
  screenFlight: 'screen',
  screenJourneys: 'screen',
  judgeHit: 'judge',
  takeHitBack: 'judge',
  confirmHit: 'judge',
  returnHit: 'judge',
  claimHit: 'judge',
  letHitGo: 'judge',
  releaseHit: 'release',
  withdrawHit: 'release',
  askDisclosure: 'askDisclosure',
  approveDisclosure: 'askDisclosure',
  refuseDisclosure: 'askDisclosure',
  answerDisclosure: 'answerDisclosure',
  openReferral: 'help',
  acknowledgeReferral: 'help',
  addReferralStep: 'help',
  closeReferral: 'help',
  openExamination: 'document',
  addMrz: 'document',
  addViz: 'document',
  addObservations: 'document',
  addChipFile: 'document',
  addSeal: 'document',
  addPicture: 'document',
  examineDocument: 'document',
  decideDocument: 'document',
};

/** What a line of the journal says to the person, as a sentence: never the name of a function. */
export const lineText = (
  { action, operation }: Pick<SubjectData['journal'][number], 'action' | 'operation'>,
  say: Say<OversightWord>,
): string => {
  const said = Object.hasOwn(SAID, action) ? SAID[action] : undefined;
  if (said !== undefined) return say(`oversight.line.${said}`);
  const line = `oversight.line.${operation}`;
  return say.has(line) ? say(line) : say('oversight.line.consultation');
};
