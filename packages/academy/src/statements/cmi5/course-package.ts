import { strToU8, zipSync } from 'fflate';
import type { CourseStructure } from './course-structure.ts';
import { courseStructureXml } from './course-structure.ts';

/** Every entry of the archive has this time, so that the same course makes the same bytes. */
const TIME = new Date(2024, 1, 23);

/**
 * The course package that a learning management system imports (cmi5, 14.1): a ZIP with `cmi5.xml` at its root and nothing else,
 * as its units are launched at whole addresses. Throws as {@link courseStructureXml} does.
 */
export const coursePackage = (course: CourseStructure): Uint8Array =>
  zipSync({ 'cmi5.xml': [strToU8(courseStructureXml(course)), { mtime: TIME }] }, { level: 6 });
