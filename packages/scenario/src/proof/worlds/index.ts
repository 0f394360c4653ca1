export { areaUnder, chiSquareTail, uniformDistance, uniformLimit } from '../statistics.ts';
export { evidenceOf } from './evidence-of.ts';
export type { Sampled } from './independence.ts';
export { independenceP } from './independence.ts';
export type {
  TechniqueProof,
  WorldFault,
  WorldProblem,
  WorldProof,
  WorldProver,
} from './prove-world.ts';
export { proveTrainingWorld, worldProver } from './prove-world.ts';
export type { SampledTraveller } from './sample.ts';
export { sampledAttributes, sampledLooks, sampleOf } from './sample.ts';
