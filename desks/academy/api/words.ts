/** Closed lists of words of the academy desk, by what each is of. */
export const academyWords = {
  /** Of whole courses, and of what is announced and certified. */
  languages: ['en', 'ka', 'lv'],
  blockKinds: ['practice', 'measured'],
  blockPurposes: ['practice', 'measured', 'rare', 'weekly'],
  materialKinds: ['document', 'traveller', 'stay', 'series', 'network'],
  sittingStates: ['not-begun', 'running', 'paused', 'finished'],
  /** A sitting of the class, or practice of one person. */
  sittingKinds: ['class', 'practice'],
  classStates: ['open', 'closed'],
  /** Who sees at the least what is wrong with an item. */
  lines: ['first', 'second', 'eyes', 'analyst'],
  referrals: ['asylum', 'child', 'victim'],
  hints: ['target', 'clear'],
  /** A task of the matrix. Right and wrong only where it may be known by then. */
  taskStates: ['to-come', 'shown', 'decided', 'right', 'wrong', 'void'],
  controls: ['begin', 'pause', 'resume', 'finish', 'release-truth'],
  challengeStates: ['open', 'upheld', 'rejected'],
  certificateStates: ['signed-once', 'issued', 'withdrawn', 'returned'],
  shortfalls: [
    'too-few-items',
    'too-few-sittings',
    'sensitivity-below-bar',
    'criterion-too-far',
    'referral-missed',
    'confidence-not-stated',
    'over-confident',
  ],
  exportFormats: ['events', 'xapi', 'csv'],
  worldStates: ['waiting', 'building', 'built', 'failed'],
  worldSizes: ['S', 'M', 'L'],
  noticeKinds: [
    'challenge-decided',
    'score-recomputed',
    'certificate-issued',
    'certificate-withdrawn',
    'decision-commented',
  ],
  /** A session that another system began: requested, begun, ended by the trainee, reported to it, or failed. */
  launchStates: ['asked', 'asking', 'begun', 'ended', 'reported', 'failed', 'left'],
  /** What is counted of somebody, for injects. */
  counts: ['decided', 'flagged', 'referred'],
  /** What is counted of somebody against what is true, for what is expected. */
  truthCounts: ['hits', 'misses', 'falseAlarms', 'correctPasses', 'helped', 'unhelped'],
  /** How what is expected stands. */
  standings: ['met', 'not-met', 'not-yet'],
  dueKinds: ['sitting', 'practice', 'retest'],
  /** How a retest of a certificate stands: late until the next one opens, missed from then on. */
  retestStates: ['ahead', 'open', 'late', 'missed', 'done'],
} as const;
