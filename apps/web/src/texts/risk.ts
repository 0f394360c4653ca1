import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Texts = Readonly<Record<string, MessageDescriptor>>;

/** What a table counts, by the codes of the common risk analysis. */
export const riskIndicatorTexts: Texts = {
  '1A': msg`1A Detections between crossing points`,
  '1B': msg`1B Hidden in transport at crossing points`,
  '2': msg`2 Facilitators`,
  '3': msg`3 Illegal stay`,
  '4': msg`4 Refusals of entry`,
  '5': msg`5 Asylum applications`,
  '6': msg`6 Document fraud`,
  '7A': msg`7A Return decisions`,
  '7B': msg`7B Effective returns`,
  'passenger-flow': msg`Passenger flow`,
  trafficking: msg`Trafficking in human beings`,
  'cross-border-crime': msg`Cross-border crime`,
  visas: msg`Visas`,
  lives: msg`Dead, missing and rescued`,
  other: msg`Another indicator`,
};

/** The series in which an incident is counted, by the codes of the catalogue. */
export const incidentIndicatorTexts: Texts = {
  ...riskIndicatorTexts,
  P: msg`Passenger flow`,
  THB: msg`Trafficking in human beings`,
  CBC: msg`Cross-border crime`,
  VES: msg`Visas`,
  LIVES: msg`Dead, missing and rescued`,
};

/** Methods of warning, as an analyst knows them. */
export const riskMethodTexts: Texts = {
  'by-history': msg`The best that each history carries`,
  'farrington-flexible': msg`Farrington flexible`,
  farrington: msg`Farrington 1996`,
  'ears-c1': msg`EARS C1`,
  'ears-c2': msg`EARS C2`,
  'ears-c3': msg`EARS C3`,
  cusum: msg`CUSUM`,
  'glr-pois': msg`GLR, Poisson`,
  'glr-nb': msg`GLR, negative binomial`,
  'farrington-predictive': msg`Farrington with a predictive bound`,
  'regime-aware': msg`Aware of regimes`,
};

/** How far the past speaks for a forecast. */
export const reliabilityTexts: Texts = {
  reliable: msg`Better than last year’s counts, and the intervals held`,
  'with-care': msg`Use with care`,
  unreliable: msg`Not reliable: do not rest a decision on it`,
  unknown: msg`Not tried`,
};

/** Why a forecast is not reliable. */
export const reliabilityReasonTexts: Texts = {
  'no-skill': msg`No skill: last year’s counts are as good a guess.`,
  'not-tried': msg`The past is too short to try the method on it.`,
  'intervals-missed': msg`The intervals missed more often than they promise.`,
  'intervals-missed-often': msg`The intervals missed far more often than they promise.`,
};

/** Methods of forecast. */
export const forecastMethodTexts: Texts = {
  'level-aware': msg`Combination, from the present level`,
  combination: msg`Combination of several (median)`,
  flows: msg`For flows that change regime`,
  ets: msg`ETS, chosen by itself`,
  'ets-log': msg`ETS of logarithms`,
  'stl-ets': msg`STL with ETS`,
  theta: msg`Theta`,
  arima: msg`ARIMA, chosen by itself`,
  'arima-log': msg`ARIMA of logarithms`,
  airline: msg`Airline model`,
  'holt-winters': msg`Holt-Winters`,
  'holt-winters-multiplicative': msg`Holt-Winters, multiplicative`,
  'holt-damped': msg`Damped trend`,
  holt: msg`Holt`,
  ses: msg`Simple smoothing`,
  'seasonal-naive': msg`As a year before`,
};

/** What an analyst makes of a warning. */
export const outcomeTexts: Texts = {
  'true-signal': msg`True signal`,
  effort: msg`More effort, not more threat`,
  artefact: msg`Artefact of the data`,
  'known-event': msg`Known event`,
  dismissed: msg`Dismissed`,
};

/** When each of them is right. */
export const outcomeAboutTexts: Texts = {
  'true-signal': msg`Something new is happening there.`,
  effort: msg`More was found because more was looked for: patrols, checks, staff.`,
  artefact: msg`Coding, late reports or a changed label made the figure.`,
  'known-event': msg`It happens, and the cause was known before.`,
  dismissed: msg`Looked at; nothing speaks for it.`,
};

/** How a count and its rate go together. */
export const effortReadingTexts: Texts = {
  none: msg`Neither is high`,
  flow: msg`More than effort explains`,
  effort: msg`What more effort alone would find`,
  hidden: msg`Less effort hides a rise`,
  unknown: msg`The effort is not known`,
};

/** What a product led to. */
export const feedbackActionTexts: Texts = {
  none: msg`Nothing`,
  noted: msg`Taken note of`,
  measure: msg`A measure`,
  deployment: msg`A deployment`,
  policy: msg`A policy`,
};

/** Levels of impact and of a rating (Reg. (EU) 2019/1896 Art. 34). */
export const levelTexts: Texts = {
  low: msg`Low`,
  medium: msg`Medium`,
  high: msg`High`,
  critical: msg`Critical`,
};

/** Five words of likelihood, each with its range, which is always printed with it. */
export const likelihoodTexts: readonly MessageDescriptor[] = [
  msg`Remote (under 5 %)`,
  msg`Unlikely (5 to 25 %)`,
  msg`Possible (25 to 55 %)`,
  msg`Likely (55 to 85 %)`,
  msg`Very likely (over 85 %)`,
];

/** Five steps of magnitude, compared with the unit's own last five years. */
export const magnitudeTexts: readonly MessageDescriptor[] = [
  msg`1 – below the usual (under P50)`,
  msg`2 – usual (P50 to P75)`,
  msg`3 – high (P75 to P90)`,
  msg`4 – very high (P90 to P97)`,
  msg`5 – never or hardly seen (over P97)`,
];

/** Confidence of the analyst, which differs from the likelihood of the risk. */
export const confidenceTexts: Texts = {
  low: msg`Low confidence`,
  moderate: msg`Moderate confidence`,
  high: msg`High confidence`,
};

/** Where a risk is going. */
export const directionTexts: Texts = {
  new: msg`New`,
  rising: msg`Rising`,
  stable: msg`Stable`,
  falling: msg`Falling`,
};

/** Components of the common integrated risk analysis model. */
export const componentTexts: Texts = {
  threat: msg`Threat`,
  vulnerability: msg`Vulnerability`,
  impact: msg`Impact`,
};

/** What is described under each component. */
export const attributeTexts: Texts = {
  likelihood: msg`Likelihood`,
  magnitude: msg`Magnitude`,
  'modus-operandi': msg`Modus operandi`,
  'who-where-when': msg`Who, where, when`,
  trend: msg`Trend and outlook`,
  'push-factors': msg`Push factors`,
  routes: msg`Routes`,
  facilitation: msg`Access to facilitation`,
  permeability: msg`Permeability of the border`,
  operations: msg`Operational activities`,
  'counter-measures': msg`Effect of counter-measures`,
  'pull-factors': msg`Pull factors`,
  security: msg`Border and internal security`,
  'legitimate-flow': msg`Flow of lawful travellers`,
  humanitarian: msg`Humanitarian consequences`,
};

/** The five steps of a point of vulnerability. A higher step makes the risk worse. */
export const vulnerabilityTexts: readonly MessageDescriptor[] = [
  msg`1 Hardly vulnerable`,
  msg`2 A little vulnerable`,
  msg`3 Partly vulnerable`,
  msg`4 Clearly vulnerable`,
  msg`5 Very vulnerable`,
];

/** What the first and the last step of each point of vulnerability mean: a high step is never a strong defence. */
export const vulnerabilityEnds: Readonly<
  Record<string, readonly [MessageDescriptor, MessageDescriptor]>
> = {
  permeability: [msg`hard to cross unseen`, msg`easy to cross unseen`],
  operations: [msg`staff and equipment suffice`, msg`staff and equipment are far too few`],
  'counter-measures': [msg`the measures work`, msg`the measures have no effect`],
  'pull-factors': [msg`nothing attracts`, msg`much attracts`],
};

/** The four tiers of access control (JHA Council, December 2006). */
export const tierTexts: readonly MessageDescriptor[] = [
  msg`1 Third countries`,
  msg`2 Neighbouring countries`,
  msg`3 External border`,
  msg`4 Inside the territory and return`,
];

/** Where a measure stands. */
export const measureStateTexts: Texts = {
  proposed: msg`Proposed`,
  planned: msg`Planned`,
  'under-way': msg`Under way`,
  done: msg`Done`,
  dropped: msg`Dropped`,
};

/** Where an assessment stands. */
export const assessmentStateTexts: Texts = {
  proposed: msg`Waits for the head`,
  approved: msg`Approved`,
  'sent-back': msg`Sent back`,
  superseded: msg`Superseded`,
};

/** Products of the unit. */
export const productKindTexts: Texts = {
  weekly: msg`Weekly overview`,
  monthly: msg`Monthly report`,
  quarterly: msg`Quarterly report`,
  annual: msg`Annual risk analysis`,
  flash: msg`Flash alert`,
};

/** Where a product stands. */
export const productStateTexts: Texts = {
  draft: msg`Draft`,
  proposed: msg`Before the head`,
  published: msg`Published`,
  'sent-back': msg`Sent back`,
};

/** The Traffic Light Protocol 2.0 keeps its names in every language. */
export const handlingNames: Readonly<Record<string, string>> = {
  clear: 'TLP:CLEAR',
  green: 'TLP:GREEN',
  amber: 'TLP:AMBER',
  'amber-strict': 'TLP:AMBER+STRICT',
  red: 'TLP:RED',
};

/** Length of a period. */
export const frequencyTexts: Texts = {
  day: msg`by day`,
  week: msg`by week`,
  month: msg`by month`,
  quarter: msg`by quarter`,
  year: msg`by year`,
};

/** Why a count is missing. */
export const cellTexts: Texts = {
  'not-reported': msg`not reported`,
  'not-applicable': msg`not applicable`,
  suppressed: msg`withheld (under 5)`,
};

/** Where a proposed code of the register of incidents stands. */
export const codeStateTexts: Texts = {
  proposed: msg`waits for the head`,
  accepted: msg`in the register`,
  refused: msg`turned down`,
};

/** Where an import stands. */
export const riskImportStateTexts: Texts = {
  receiving: msg`Being received`,
  reading: msg`Being read`,
  read: msg`Read, waits for you`,
  unusable: msg`Cannot be used`,
  taken: msg`Taken over`,
  discarded: msg`Let go`,
};

/** Kinds of border. */
export const borderTypeTexts: Texts = {
  land: msg`Land`,
  sea: msg`Sea`,
  air: msg`Air`,
};

/** Sections of the border of Georgia, by the ids that counts are handed in with. */
export const sectionTexts: Texts = {
  'GE-TR': msg`Border with Türkiye`,
  'GE-AM': msg`Border with Armenia`,
  'GE-AZ': msg`Border with Azerbaijan`,
  'GE-RU': msg`Border with Russia`,
  'GE-SEA': msg`Coast and ports`,
  'GE-AIR': msg`Airports`,
};

/** Relevance of a piece of evidence. */
export const relevanceTexts: Texts = {
  low: msg`Little to do with it`,
  medium: msg`Something to do with it`,
  high: msg`To the point`,
};

/** Names that many tables have for their dimensions; others are shown as the file writes them. */
export const dimensionTexts: Texts = {
  section: msg`Section`,
  bcp: msg`Crossing point`,
  nationality: msg`Nationality`,
  nat: msg`Nationality`,
  reason: msg`Reason`,
  route: msg`Route`,
  border_type: msg`Kind of border`,
  type: msg`Kind`,
  Route: msg`Route`,
  BorderLocation: msg`Kind of border`,
  NationalityLong: msg`Nationality`,
  Nationality: msg`Nationality`,
  citizen: msg`Nationality`,
  CITIZEN: msg`Nationality`,
};

/** Reasons of refusal on the standard form (Reg. (EU) 2016/399 Annex V part B), shortened. */
export const refusalLetterTexts: Texts = {
  A: msg`No valid travel document`,
  B: msg`False travel document`,
  C: msg`No valid visa or permit`,
  D: msg`False visa or permit`,
  E: msg`Purpose or conditions not justified`,
  F: msg`90 days in 180 used up`,
  G: msg`Means not sufficient`,
  H: msg`Alert for refusal`,
  I: msg`Threat to public order, security or health`,
};
