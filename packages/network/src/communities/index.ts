export type { Communities, CommunityOptions } from './communities.ts';
export { leiden, louvain } from './communities.ts';
export type { QualityName } from './level.ts';
export type { QualityOptions } from './quality.ts';
export { partitionQuality } from './quality.ts';
