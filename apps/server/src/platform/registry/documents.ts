/** What the documents desk offers other desks. */
export {
  colourOf,
  type ExaminationNeeds,
  type Examined,
  examinationsAbout,
  examinedNow,
  examineScan,
  type FraudCount,
  fraudsByWeek,
  mustStandAsSeen,
  zoneOf,
} from '../../desks/documents/reads.ts';
