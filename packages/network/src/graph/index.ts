export type { Graph } from './graph.ts';
