import type { Course, CourseId, CourseText } from './course.ts';
import type { CourseLanguage } from './language.ts';

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

/** Pages, guidance and trainer's notes of a course in one language. */
export const loadCourseText = async (id: CourseId, language: CourseLanguage): Promise<CourseText> =>
  (await texts[id][language]()).text;

type Loader = () => Promise<{ readonly text: CourseText }>;

// Each path is written out: a bundler makes a chunk of what it can read.
const texts: Readonly<Record<CourseId, Readonly<Record<CourseLanguage, Loader>>>> = {
  'document-fraud': {
    en: () => import('./texts/document-fraud/en.ts'),
    ka: () => import('./texts/document-fraud/ka.ts'),
    lv: () => import('./texts/document-fraud/lv.ts'),
  },
  'traveller-assessment': {
    en: () => import('./texts/traveller-assessment/en.ts'),
    ka: () => import('./texts/traveller-assessment/ka.ts'),
    lv: () => import('./texts/traveller-assessment/lv.ts'),
  },
  'schengen-rules': {
    en: () => import('./texts/schengen-rules/en.ts'),
    ka: () => import('./texts/schengen-rules/ka.ts'),
    lv: () => import('./texts/schengen-rules/lv.ts'),
  },
  'risk-analysis': {
    en: () => import('./texts/risk-analysis/en.ts'),
    ka: () => import('./texts/risk-analysis/ka.ts'),
    lv: () => import('./texts/risk-analysis/lv.ts'),
  },
  investigation: {
    en: () => import('./texts/investigation/en.ts'),
    ka: () => import('./texts/investigation/ka.ts'),
    lv: () => import('./texts/investigation/lv.ts'),
  },
};
