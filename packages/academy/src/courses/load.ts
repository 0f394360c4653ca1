import type { Course, CourseId } from './course.ts';

/** The plan of a course, loaded by itself: a browser takes only what it shows. */
export const loadCourse = async (id: CourseId): Promise<Course> => {
  switch (id) {
    case 'document-fraud':
      return (await import('./courses/document-fraud.ts')).documentFraud;
    case 'traveller-assessment':
      return (await import('./courses/traveller-assessment.ts')).travellerAssessment;
    case 'schengen-rules':
      return (await import('./courses/schengen-rules.ts')).schengenRules;
    case 'risk-analysis':
      return (await import('./courses/risk-analysis.ts')).riskAnalysis;
    case 'investigation':
      return (await import('./courses/investigation.ts')).investigation;
  }
};
