/** What the documents desk offers other desks. */
export {
  type Ahead,
  aheadOf,
  colourOf,
  type ExaminationNeeds,
  type Examined,
  examinationsAbout,
  examinedNow,
  examineScan,
  fraudsByWeek,
  mustStandAsSeen,
} from '../../desks/documents/reads.ts';
