import type { CourseId, CourseMaterial } from './course.ts';

/** A course in a list. The texts `academy.course-title` and `academy.course-summary` name it. */
export interface CourseEntry {
  readonly id: CourseId;
  readonly material: CourseMaterial;
}

/** The five courses, in the order of the programme. Pages and plans are loaded apart from it. */
export const courseList: readonly CourseEntry[] = [
  { id: 'document-fraud', material: 'document' },
  { id: 'traveller-assessment', material: 'traveller' },
  { id: 'schengen-rules', material: 'stay' },
  { id: 'risk-analysis', material: 'series' },
  { id: 'investigation', material: 'network' },
];
