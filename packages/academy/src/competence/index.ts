export type { Framework, FrameworkId } from './framework.ts';
export { framework, frameworks } from './framework.ts';
export type { AlignmentTarget, Mapping } from './mapping.ts';
export { alignmentsOf, NOT_VERIFIED, withCode } from './mapping.ts';
export type { NextStep, PracticeInput, PracticePlan, PracticeRecord } from './practice.ts';
export { practicePlan, weeklyPractice } from './practice.ts';
export type { Retest } from './retest.ts';
export { monthsLater, retestMonths, retestsOf, retestWindow } from './retest.ts';
