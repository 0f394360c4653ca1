/** What the academy offers other desks: to the programme, counts of sittings and certificates for its sums, never a result by name. */
export { measuredSittings, standingCertificates } from '../../desks/academy/reads.ts';
