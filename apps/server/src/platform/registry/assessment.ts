/**
 * What the assessment offers other desks: to the checkpoint, released hits; to oversight alone, all that is held of a person who
 * asks (R46).
 */
export {
  disclosuresAbout,
  entriesAbout,
  hitsAbout,
  hitsKnownOf,
  keptAbout,
} from '../../desks/assessment/reads.ts';
