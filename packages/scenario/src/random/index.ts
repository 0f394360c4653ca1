export type { Stream } from './stream.ts';
export { stream } from './stream.ts';
