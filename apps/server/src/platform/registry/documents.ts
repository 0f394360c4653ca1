/** What the documents desk offers other desks. */
export {
  type Ahead,
  aheadOf,
  checkNameIn,
  colourOf,
  type ExaminationNeeds,
  type Examined,
  examinationsAbout,
  examinedNow,
  examineScan,
  fraudsByWeek,
  mustStandAsSeen,
  scanAgain,
} from '../../desks/documents/reads.ts';
