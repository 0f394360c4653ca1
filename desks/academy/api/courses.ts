import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { CourseSchema, CourseSummarySchema, LanguageSchema } from './course-shapes.ts';
import { everybody, Name } from './rights.ts';

const File = z.object({ name: z.string(), base64: z.string() });

/** Courses that can be run. They hold no personal data. */
export const courseEndpoints = {
  listCourses: {
    method: 'GET',
    path: '/api/academy/courses/:language',
    summary: 'Courses that can be run, in a language',
    access: { who: everybody, purpose: false, operation: 'none' },
    params: z.object({ language: LanguageSchema }),
    response: z.object({ courses: z.array(CourseSummarySchema) }),
  },
  getCourse: {
    method: 'GET',
    path: '/api/academy/courses/:language/:course',
    summary: 'A course with its pages; its trainer notes for trainers only',
    access: { who: everybody, purpose: false, operation: 'none' },
    params: z.object({ language: LanguageSchema, course: Name }),
    response: CourseSchema,
  },
  getItemTrust: {
    method: 'GET',
    path: '/api/academy/item-trust',
    summary:
      'What an examiner trusts in every document item: lists, certificates of seal signers, facts of the states. It says nothing of any item',
    access: { who: everybody, purpose: false, operation: 'none' },
    response: z.object({
      trust: z.array(File.extend({ role: z.enum(['anchor', 'csca', 'evidence']) })),
      sealSigners: z.array(File),
      /** `StateProfile` of `@amirani/documents/verdict`. */
      states: z.array(z.looseObject({})),
    }),
  },
} as const satisfies Record<string, Endpoint>;
