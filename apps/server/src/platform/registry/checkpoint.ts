/** What the checkpoint offers other desks: to oversight, the checks of a person who asks (R46); to risk analysis, counts by week. */
export {
  checksAbout,
  countsByWeek,
  referralsAbout,
} from '../../desks/checkpoint/reads.ts';
