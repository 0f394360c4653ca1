export type { QtiFault, QtiReading, Question } from './read.ts';
export { readQti } from './read.ts';
export type { QtiFile } from './write.ts';
export { qtiItem, qtiPackage } from './write.ts';
